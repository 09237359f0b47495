using System.Text.RegularExpressions;
using ContentSdk.Web.Tests.Harness;
using CsCheck;
using Xunit;

namespace ContentSdk.Web.Tests.Pages;

public class TextFragmentTests
{
    private const string Long = "It was a long way to the bridge, and nobody who went there came back before the evening, she said";

    [Theory]
    [InlineData("First. We go on. Last.", "We go on", "#:~:text=First.-,We%20go%20on,-.%20Last.")]
    [InlineData("We go on", "We go on", "#:~:text=We%20go%20on")]
    [InlineData("A well-known man, tea & cake for everybody in town.", "well-known man, tea & cake for everybody",
        "#:~:text=well%2Dknown%20man%2C%20tea%20%26%20cake%20for%20everybody")]
    [InlineData(Long, Long, "#:~:text=It%20was%20a%20long%20way%20to%20the%20bridge%2C,before%20the%20evening%2C%20she%20said")]
    [InlineData("One paragraph ends here now.\n\nAnother begins here.", "One paragraph ends here now.\n\nAnother begins here.",
        "#:~:text=One%20paragraph%20ends%20here%20now.,Another%20begins%20here.")]
    [InlineData("„Über die Brücke“ und zurück in die große Stadt", "Über die Brücke“ und zurück in die große Stadt",
        "#:~:text=%C3%9Cber%20die%20Br%C3%BCcke%E2%80%9C%20und%20zur%C3%BCck%20in%20die%20gro%C3%9Fe%20Stadt")]
    [InlineData("a line\nbroken by  hand, as in a letter of old", "a line\nbroken by  hand, as in a letter of old",
        "#:~:text=a%20line%20broken%20by%20hand%2C%20as%20in%20a%20letter%20of%20old")]
    [InlineData("a <b>\"#'`%", "a <b>\"#'`%", "#:~:text=a%20%3Cb%3E%22%23%27%60%25")]
    [InlineData("   ", "   ", "")]
    public void Words_are_encoded(string text, string words, string expected)
    {
        var article = new ArticleBuilder("T").AddParagraph(text).Build();
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(expected, TextFragment.Of(article, start..(start + words.Length)));
    }

    [Fact]
    public void A_quotation_of_two_parts_has_two_directives() =>
        Assert.Equal(
            "#:~:text=%E2%80%9C-,We%20must%20go%20on%2C,-%E2%80%9D%20said%20Mara%20Lind%2C"
            + "&text=said%20Mara%20Lind%2C%20%E2%80%9C-,and%20we%20shall.,-%E2%80%9D%20Up",
            TextFragment.Of(Samples.Bridge.Quotes[0]));

    [Fact]
    public void A_range_outside_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextFragment.Of(Samples.Plain, 0..1_000));

    // As browsers look for it: https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
    [Fact]
    public void It_leads_to_the_words_that_it_was_made_of()
    {
        var text = Gen.OneOf("tea", "Brücke", "well-known", "a,b", "&", "😀", "茶を飲む", "on", "go", "\n", "\n\n", "—").Array[1, 60]
            .Select(words => string.Join(' ', words));
        Gen.Select(text, Gen.Int[0, 400], Gen.Int[0, 400]).Sample(
            (words, from, to) =>
            {
                var (start, end) = (Math.Min(from, to) % words.Length, Math.Max(from, to) % words.Length);
                if (start > end)
                    (start, end) = (end, start);
                // Ranges of the model never cut a character.
                start -= char.IsLowSurrogate(words[start]) ? 1 : 0;
                end -= char.IsLowSurrogate(words[end]) ? 1 : 0;
                var article = new ArticleBuilder("T").AddParagraph(words).Build();
                var fragment = TextFragment.Of(article, start..end);
                if (fragment.Length == 0)
                {
                    Assert.True(string.IsNullOrWhiteSpace(words[start..end]));
                    return;
                }
                Assert.DoesNotContain('\ufffd', Uri.UnescapeDataString(fragment));
                Assert.Matches("^#:~:text=(?:[A-Za-z0-9_.~%]+-,)?[A-Za-z0-9_.~%]+(?:,[A-Za-z0-9_.~%]+)?(?:,-[A-Za-z0-9_.~%]+)?$", fragment);
                var parts = fragment["#:~:text=".Length..].Split(',');
                var before = string.Concat(parts.Where(part => part.EndsWith('-')).Select(part => Pattern(part[..^1]) + @"\s*"));
                var after = string.Concat(parts.Where(part => part.StartsWith('-')).Select(part => @"\s*" + Pattern(part[1..])));
                var match = string.Join(@"[\s\S]*?", parts.Where(part => !part.StartsWith('-') && !part.EndsWith('-')).Select(Pattern));
                Assert.Matches(before + match + after, words);
            });
    }

    private static string Pattern(string part) => Regex.Replace(Regex.Escape(Uri.UnescapeDataString(part)), @"(?:\\ )+", @"\s+");
}
