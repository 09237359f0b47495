using System.Text;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>Only what a first byte may have been read as is looked at: it is so in every encoding.</summary>
public class MisreadLeadTests
{
    private static readonly CodePage[] Pages = [CodePage.Western, CodePage.Central, CodePage.Mac, CodePage.Dos, CodePage.Cyrillic];

    [Fact]
    public void Every_first_byte_may_begin_a_character_whatever_it_was_read_as()
    {
        // Of the letters with accents, the signs of punctuation and the emoji.
        var leads = "ÀāŁȘ—🚢".EnumerateRunes().Select(static rune => (int)Encoding.UTF8.GetBytes(rune.ToString())[0]).ToArray();
        Assert.Equal([0xC3, 0xC4, 0xC5, 0xC8, 0xE2, 0xF0], leads);
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (Array.Exists(Pages, page => leads.Contains(page.ByteOf((char)c))))
                Assert.True(MisreadUtf8.MayBegin((char)c), $"U+{c:X4}");
        }
    }

    [Theory]
    [InlineData("–—…€🚢🙂")]
    public void Signs_of_three_and_four_bytes_are_found_in_every_encoding(string signs)
    {
        foreach (var sign in signs.EnumerateRunes())
            Assert.All(Pages, page => Assert.Equal(sign.ToString(), Find(sign, page)));
    }

    [Fact]
    public void Romanian_letters_are_found_in_the_western_encoding() =>
        Assert.All("ȘșȚț".EnumerateRunes(), static letter => Assert.Equal(letter.ToString(), Find(letter, CodePage.Western)));

    private static string? Find(Rune meant, CodePage readAs)
    {
        var misread = string.Concat(Encoding.UTF8.GetBytes(meant.ToString()).Select(code => readAs.CharacterOf(code)));
        return MisreadUtf8.Find("The boats of Lo" + misread + "ne leave at nine.")?.Meant;
    }
}
