using System.Globalization;
using CsCheck;
using Xunit;

namespace ContentSdk.Tests.Wording;

public class ExcerptTests
{
    [Theory]
    [InlineData("One two three.", 3, "One two three.")]
    [InlineData("One two three.", 2, "One two…")]
    [InlineData("One two, three.", 2, "One two…")]
    [InlineData("One two — three.", 2, "One two…")]
    [InlineData("One two (three).", 2, "One two…")]
    [InlineData("One two \"three\".", 2, "One two…")]
    [InlineData("One two “three”.", 2, "One two…")]
    [InlineData("One two. Three.", 2, "One two. …")]
    [InlineData("One “two.” Three.", 2, "One “two.” …")]
    [InlineData("One two … three.", 2, "One two…")]
    [InlineData("Don’t well-known co-op.", 2, "Don’t well-known…")]
    [InlineData("It costs $5 today.", 2, "It costs…")]
    [InlineData("  One\n\ttwo \u00A0 three.", 3, "One two three.")]
    [InlineData("– – –", 1, "– – –")]
    [InlineData("我们走吧。没有人等。", 4, "我们走吧。…")]
    [InlineData("我们走吧。没有人等。", 3, "我们走…")]
    [InlineData("我们走吧，没有人等。", 4, "我们走吧…")]
    [InlineData("我们「走」吧。", 2, "我们…")]
    [InlineData("用iPhone吧。", 2, "用iPhone…")]
    [InlineData("用iPhone吧。", 1, "用…")]
    [InlineData("𠮷野家で食べる", 1, "𠮷…")]
    [InlineData("葛\uDB40\uDD00城市", 1, "葛\uDB40\uDD00…")]
    [InlineData("か\u3099き", 1, "か\u3099…")]
    [InlineData("สวัสดีครับ", 3, "สวัส…")]
    [InlineData("우리는 간다 지금", 2, "우리는 간다…")]
    [InlineData("👩‍👩‍👧 one two", 1, "👩‍👩‍👧 one…")]
    public void It_is_cut_after_a_word(string text, int words, string expected)
    {
        Assert.Equal(expected, new ArticleBuilder("T") { Teaser = text }.Build().GetExcerpt(words));
        Assert.Equal(expected, new ArticleBuilder("T").AddParagraph(text).Build().GetExcerpt(words));
    }

    [Fact]
    public void It_is_the_teaser_or_the_standfirst_or_the_beginning_of_the_text()
    {
        Assert.Equal("Teaser.", With("Teaser.", "Standfirst.").GetExcerpt(9));
        Assert.Equal("Standfirst.", With(null, "Standfirst.").GetExcerpt(9));
        var article = With(null, null);
        Assert.Equal("One two. Three four.", article.GetExcerpt(4));
        Assert.Equal("One two. Three…", article.GetExcerpt(3));
        Assert.Equal("One two. …", article.GetExcerpt(2));
        Assert.Equal("One…", article.GetExcerpt(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => article.GetExcerpt(0));

        static Article With(string? teaser, string? standfirst) => new ArticleBuilder("T") { Teaser = teaser, Standfirst = standfirst }
            .AddHeading("Heading").AddParagraph("One two.").AddParagraph("Item", ParagraphKind.ListItem).AddParagraph("Three four.")
            .Build();
    }

    [Theory]
    [InlineData("One two thr...", "One two three…")]
    [InlineData("One  two thr …", "One two three…")]
    [InlineData("One four...", "One four...")]
    [InlineData("One two three.", "One two three.")]
    [InlineData("One two thr.", "One two thr.")]
    public void A_teaser_that_the_text_is_cut_to_is_not_needed(string teaser, string expected)
    {
        Assert.Equal(expected, new ArticleBuilder("T") { Teaser = teaser }.AddParagraph("One two three. Four.").Build().GetExcerpt(3)
            .Replace(". …", "…", StringComparison.Ordinal));
        Assert.Equal(expected, new ArticleBuilder("T") { Teaser = teaser, Standfirst = "One two\nthree. Four." }.Build().GetExcerpt(3)
            .Replace(". …", "…", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_of_lists_alone_begins_with_them()
    {
        var article = new ArticleBuilder("T").AddHeading("Heading").AddParagraph("One", ParagraphKind.ListItem)
            .AddParagraph("Two", ParagraphKind.ListItem).AddParagraph("code", ParagraphKind.Code).Build();
        Assert.Equal("One Two", article.GetExcerpt(9));
        Assert.Equal("", new ArticleBuilder("T").Build().GetExcerpt(9));
    }

    [Fact]
    public void No_character_is_cut_in_two() =>
        Gen.Select(Gen.String[Gen.Char["aé \n,.“(！。我か\u3099\u0E2A\u0E31\uD842\uDFB7\uDB40\uDD00\uD83D\uDC69\u200D"]], Gen.Int[1, 9])
            .Sample((text, words) =>
            {
                var article = new ArticleBuilder("T") { Teaser = text }.Build();
                var excerpt = article.GetExcerpt(words);
                var whole = article.GetExcerpt(int.MaxValue);
                if (excerpt == whole)
                    return;
                var kept = excerpt[..^1].TrimEnd();
                Assert.StartsWith(kept, whole, StringComparison.Ordinal);
                Assert.EndsWith("…", excerpt, StringComparison.Ordinal);
                Assert.Contains(kept.Length, StringInfo.ParseCombiningCharacters(whole).Append(whole.Length));
            });
}
