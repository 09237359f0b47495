using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

public class SearchIndexTests
{
    [Fact]
    public void Each_section_is_a_record()
    {
        var long_ = new ArticleBuilder("Long", "long") { Standfirst = "In short." }
            .AddParagraph("Before.").AddHeading("One").AddHeading("Two & more", 3).AddParagraph("First.").AddParagraph("Second.")
            .AddHeading("Brücke").AddParagraph("Third.").Build();
        Assert.Equal(
            [
                ("long/", null, "In short.\nBefore."), ("long/#one", "One", ""), ("long/#two-more", "Two & more", "First.\nSecond."),
                ("long/#brucke", "Brücke", "Third."),
            ],
            RecordsOf(long_));
    }

    [Fact]
    public void Drafts_are_left_out_and_the_rest_is_in_order() =>
        Assert.Equal(
            ["about/", "tea/", "the-bridge-opens/", "the-bridge-opens/#costs"],
            RecordsOf([.. Set.Articles.Reverse()]).Select(record => record.Url));

    [Fact]
    public void An_article_without_text_is_found_by_its_title() =>
        Assert.Equal([("t/", null, "")], RecordsOf(new ArticleBuilder("T").Build()));

    [Fact]
    public void Language_and_tags_are_there_where_known()
    {
        var records = new Written(output => SearchIndex.Write(output, Site, [Bridge, Undated])).Json();
        Assert.Equal(["url", "title", "text"], records[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("en-GB", records[1].GetProperty("language").GetString());
        Assert.Equal(["Velm", "bridges & roads"], records[1].GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    private static IEnumerable<(string Url, string? Heading, string? Text)> RecordsOf(params Article[] articles) =>
        new Written(output => SearchIndex.Write(output, Site, articles)).Json().EnumerateArray().Select(record => (
            record.GetProperty("url").GetString()!["https://courier.example/news/".Length..],
            record.TryGetProperty("heading", out var heading) ? heading.GetString() : null, record.GetProperty("text").GetString()));
}
