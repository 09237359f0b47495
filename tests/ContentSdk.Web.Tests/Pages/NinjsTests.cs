using ContentSdk.Web.Tests.Harness;
using Xunit;

namespace ContentSdk.Web.Tests.Pages;

public class NinjsTests
{
    [Fact]
    public void An_article_has_all_that_is_known_of_it()
    {
        var item = new Written(output => Ninjs.Write(output, Samples.Site, Samples.Bridge)).Json();
        NinjsSchema.Check(item);
        Assert.Equal("https://courier.example/news/the-bridge-opens/", item.GetProperty("uri").GetString());
        Assert.Equal(
            ("2025-03-02T00:00:00Z", "2025-03-05T10:00:30Z"),
            (item.GetProperty("firstCreated").GetString(), item.GetProperty("versionCreated").GetString()));
        Assert.Equal("Mara Lind, D. O. Orlev", item.GetProperty("by").GetString());
        Assert.Equal("3.0", item.GetProperty("standard").GetProperty("version").GetString());
        var person = item.GetProperty("people")[0];
        Assert.Equal(
            ("Mara Lind", "mentions", "https://people.example/mara"),
            (person.GetProperty("name").GetString(), person.GetProperty("rel").GetString(), person.GetProperty("uri").GetString()));
        Assert.Equal("Harbor Authority", item.GetProperty("organisations")[0].GetProperty("name").GetString());
        Assert.Equal("Velm", item.GetProperty("places")[0].GetProperty("name").GetString());
        Assert.Equal(
            ["section City", "about Velm", "about bridges & roads"],
            item.GetProperty("subjects").EnumerateArray().Select(
                subject => $"{subject.GetProperty("rel").GetString()} {subject.GetProperty("name").GetString()}"));
        var image = item.GetProperty("associations")[0];
        Assert.Equal("https://courier.example/news/the-bridge-opens/pier.jpg", image.GetProperty("renditions")[0].GetProperty("href").GetString());
        Assert.Equal("image/jpeg", image.GetProperty("renditions")[0].GetProperty("contentType").GetString());
    }

    [Fact]
    public void The_type_of_an_image_is_that_of_its_bytes()
    {
        var article = new ArticleBuilder("The pier", "pier") { Image = new() { Url = "/pier.jpg", MediaType = "image/webp" } }.Build();
        var item = new Written(output => Ninjs.Write(output, Samples.Site, article)).Json();
        NinjsSchema.Check(item);
        Assert.Equal("image/webp", item.GetProperty("associations")[0].GetProperty("renditions")[0].GetProperty("contentType").GetString());
    }

    [Fact]
    public void The_text_is_plain_and_as_html()
    {
        var bodies = new Written(output => Ninjs.Write(output, Samples.Site, Samples.Bridge)).Json().GetProperty("bodies");
        Assert.Equal(
            "After six years of work, Velm has its bridge.\nCosts\n“We must go on,” said Mara Lind, “and we shall.” Up\n"
            + "The Harbor Authority paid “a fair share”.",
            bodies[0].GetProperty("value").GetString());
        Assert.Equal(
            (Samples.Bridge.WordCount, bodies[0].GetProperty("value").GetString()!.Length),
            (bodies[0].GetProperty("wordCount").GetInt32(), bodies[0].GetProperty("charCount").GetInt32()));
        Assert.Contains("<h2 id=\"costs\">Costs</h2>", bodies[1].GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_of_surrogates_is_one_character()
    {
        var article = new ArticleBuilder("The pier", "pier").AddParagraph("A 🚢 sails.").Build();
        var body = new Written(output => Ninjs.Write(output, Samples.Site, article)).Json().GetProperty("bodies")[0];
        Assert.Equal(10, body.GetProperty("charCount").GetInt32());
    }

    [Fact]
    public void What_is_not_known_is_left_out_and_a_draft_is_withheld()
    {
        var item = new Written(output => Ninjs.Write(output, new("Site", new("https://site.example/")), Samples.Draft)).Json();
        NinjsSchema.Check(item);
        Assert.Equal("withheld", item.GetProperty("pubStatus").GetString());
        foreach (var name in new[] { "by", "people", "subjects", "associations", "infoSources", "descriptions" })
            Assert.False(item.TryGetProperty(name, out _), name);
    }
}
