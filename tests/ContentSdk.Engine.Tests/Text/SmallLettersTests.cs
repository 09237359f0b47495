using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Text;

/// <summary>The letters that are looked up without a search have the small forms that the table of all letters gives them.</summary>
public class SmallLettersTests
{
    private static readonly char[] All = [.. Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code)];

    private static readonly char[] Expected = Slowly();

    [Fact]
    public void Every_character_has_the_small_form_of_the_table()
    {
        Assert.Equal(SmallLetters.Count, SmallLetters.Of.Length);
        Assert.Equal(Expected[..SmallLetters.Count], SmallLetters.Of);
        Assert.Equal(Expected, Array.ConvertAll(All, CharClass.ToLower));
    }

    [Theory]
    [InlineData('Z', 'z')]
    [InlineData('É', 'é')]
    [InlineData('Σ', 'σ')]
    [InlineData('Ж', 'ж')]
    [InlineData('Ա', 'ա')]
    [InlineData('Ạ', 'ạ')]
    [InlineData('Ἀ', 'ἀ')]
    [InlineData('ß', 'ß')]
    [InlineData('א', 'א')]
    public void Letters_of_each_script_are_known_with_and_without_a_search(char letter, char small) =>
        Assert.Equal(small, CharClass.ToLower(letter));

    [Fact]
    public void The_small_form_of_a_small_form_is_itself() =>
        Assert.DoesNotContain(All, static c => CharClass.ToLower(CharClass.ToLower(c)) != CharClass.ToLower(c));

    // What asks a list with the letters of a name has them in any case.
    [Fact]
    public void A_letter_and_its_small_form_are_written_alike_in_ascii()
    {
        Assert.DoesNotContain(All, static c => Transliteration.Of(c) != Transliteration.Of(CharClass.ToLower(c)));
        Assert.DoesNotContain(All, static c => PlainLetters.Of(c) != PlainLetters.Of(CharClass.ToLower(c)));
    }

    private static char[] Slowly()
    {
        var small = (char[])All.Clone();
        for (var c = 'A'; c <= 'Z'; c++)
            small[c] = (char)(c - 'A' + 'a');
        var runs = CharTables.LowerRuns;
        for (var i = 0; i < runs.Length; i += 4)
        {
            foreach (var c in All)
            {
                if (c >= 0x80 && c >= runs[i] && c <= runs[i + 1] && (c - runs[i]) % runs[i + 2] == 0)
                    small[c] = (char)(c + runs[i + 3]);
            }
        }
        return small;
    }
}
