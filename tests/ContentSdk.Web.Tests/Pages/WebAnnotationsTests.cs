using System.Text.Json;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Harness.Samples;

namespace ContentSdk.Web.Tests.Pages;

public class WebAnnotationsTests
{
    [Fact]
    public void A_quotation_is_an_annotation_of_its_parts()
    {
        var page = PageOf(Bridge);
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", Text(page, "@context"));
        Assert.Equal("AnnotationPage", Text(page, "type"));
        var items = page.GetProperty("items");
        Assert.Equal(2, items.GetArrayLength());
        Assert.Equal("https://courier.example/news/the-bridge-opens/#quotation-1", Text(items[0], "id"));
        Assert.Equal("identifying", Text(items[0], "motivation"));
        var body = items[0].GetProperty("body");
        Assert.Equal("Mara Lind", Text(body[0], "value"));
        Assert.Equal("https://people.example/mara", Text(body[1], "source"));
        var selectors = items[0].GetProperty("target")[1].GetProperty("selector");
        Assert.Equal(("TextQuoteSelector", "and we shall."), (Text(selectors[0], "type"), Text(selectors[0], "exact")));
        Assert.Equal("“We must go on,” said Mara Lind, “"[^32..], Text(selectors[0], "prefix"));
        Assert.Equal("” Up\n\nThe Harbor Authority paid “"[..32], Text(selectors[0], "suffix"));
        Assert.Equal("TextPositionSelector", Text(selectors[1], "type"));
    }

    [Fact]
    public void Selectors_lead_to_the_words_by_characters_of_Unicode()
    {
        var orla = new Person("Orla Fenn");
        var article = new ArticleBuilder("T")
            .AddParagraph("😀😀 Orla Fenn: “Tea 😀 now,” she said, “and cake.” 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 “So.”")
            .AddQuote(new QuoteDetails { Parts = ["Tea 😀 now,", "and cake."], Speaker = orla })
            .AddQuote("So.")
            .Build();
        var runes = article.Text.EnumerateRunes().ToArray();
        var items = PageOf(article).GetProperty("items").EnumerateArray();
        foreach (var target in items.SelectMany(item => item.GetProperty("target").EnumerateArray()))
        {
            var (quote, position) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
            Assert.Equal(Text(quote, "exact"), string.Concat(runes[start..end].Select(rune => rune.ToString())));
            Assert.Contains(Text(quote, "prefix") + Text(quote, "exact") + Text(quote, "suffix"), article.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_a_certain_speaker_there_is_no_body()
    {
        var article = new ArticleBuilder("T").AddParagraph("“Go.” “Stay.”")
            .AddQuote("Go.", new Person("Mara Lind"), isUncertain: true).AddQuote("Stay.").Build();
        Assert.All(
            PageOf(article).GetProperty("items").EnumerateArray(),
            item =>
            {
                Assert.Equal("highlighting", Text(item, "motivation"));
                Assert.False(item.TryGetProperty("body", out _));
            });
    }

    private static JsonElement PageOf(Article article) => new Written(output => WebAnnotations.Write(output, Site, article)).Json();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
