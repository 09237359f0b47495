using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Text;

/// <summary>What looks at four characters at once, or at a bit for each, finds what a plain look at each of them finds.</summary>
public class CharacterSearchTests
{
    private static readonly Gen<string> MostlyAscii =
        Gen.Frequency((40, Gen.Char['\0', '\u007F']), (1, Gen.OneOf('\u0080', '\u00FF', '\u0100', 'é', '港', '\uD83D', '\uFFFF')))
            .Array[0, 60].Select(static characters => new string(characters));

    [Fact]
    public void The_next_character_beyond_ascii_is_found_between_any_two_positions() => MostlyAscii.Sample(
        static text =>
        {
            for (var start = 0; start <= text.Length; start++)
            {
                for (var end = 0; end <= text.Length; end++)
                    Assert.Equal(Slowly(text, start, end), NonAscii.Next(text, start, end));
            }
        },
        iter: 100);

    [Fact]
    public void A_single_character_beyond_ascii_is_found_wherever_it_stands()
    {
        for (var place = 0; place < 20; place++)
        {
            foreach (var c in "\u0080\u00FF\u0100\u8000\uFFFF")
            {
                var text = new string('\u007F', place) + c + "aaaaaaaaa";
                Assert.Equal(place, NonAscii.Next(text, 0, text.Length));
                Assert.Equal(place, NonAscii.Next(text, 0, place));
                Assert.Equal(text.Length, NonAscii.Next(text, place + 1, text.Length));
            }
        }
    }

    [Fact]
    public void A_set_in_bits_has_the_characters_of_a_set() =>
        Gen.OneOf(Gen.Char['\0', '\u00FF'], Gen.Char, Gen.OneOf('\0', '\u001F', ' ', '\u007F', '\u0080', '\uFFFF'))
            .Array[0, 20].Sample(
                static characters =>
                {
                    var (bits, set) = (new CharacterBits(characters), new HashSet<char>(characters));
                    for (var c = 0; c <= char.MaxValue; c++)
                    {
                        if (bits.Has((char)c) != set.Contains((char)c))
                            Assert.Fail($"U+{c:X4} of {characters.Length}");
                    }
                },
                iter: 50);

    private static int Slowly(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] >= 0x80)
                return i;
        }
        return end;
    }
}
