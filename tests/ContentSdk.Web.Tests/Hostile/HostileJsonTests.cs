using System.Buffers;
using System.Text.Json;
using ContentSdk.Web.Tests.Harness;
using Xunit;
using static ContentSdk.Web.Tests.Hostile.HostileTexts;

namespace ContentSdk.Web.Tests.Hostile;

/// <summary>Whatever is in content, JSON is well-formed, also within a script element, and its addresses lead to web pages.</summary>
public class HostileJsonTests
{
    private static readonly string[] AddressKeys =
    [
        "url", "id", "@id", "home_page_url", "feed_url", "image", "mainEntityOfPage", "isBasedOn", "item", "source", "sameAs",
        "uri", "href",
    ];

    public static TheoryData<string> Texts => All;

    [Theory]
    [MemberData(nameof(Texts))]
    public void Feed(string text)
    {
        var info = new FeedInfo { Title = text, Path = text, PagePath = text };
        var feed = Check(output => JsonFeed.Write(output, SiteOf(text), [ArticleOf(text)], info));
        Assert.Equal(Utf16(text), feed.GetProperty("items")[0].GetProperty("title").GetString());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Linked(string text)
    {
        foreach (var schema in Enum.GetValues<ArticleSchema>())
        {
            var graph = Check(output => JsonLd.Write(output, SiteOf(text), ArticleOf(text), schema)).GetProperty("@graph");
            Assert.Equal(Utf16(text), graph[0].GetProperty("headline").GetString());
            Assert.Equal(2, graph[0].GetProperty("hasPart").GetArrayLength());
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Search(string text) =>
        Assert.NotEmpty(Check(output => SearchIndex.Write(output, SiteOf(text), [ArticleOf(text)])).EnumerateArray());

    [Theory]
    [MemberData(nameof(Texts))]
    public void News(string text)
    {
        var item = Check(output => Ninjs.Write(output, SiteOf(text), ArticleOf(text)));
        Assert.Equal(Utf16(text), item.GetProperty("headlines")[0].GetProperty("value").GetString());
        NinjsSchema.Check(item);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Annotations(string text) =>
        Assert.Equal(
            2, Check(output => WebAnnotations.Write(output, SiteOf(text), ArticleOf(text))).GetProperty("items").GetArrayLength());

    private static JsonElement Check(Action<IBufferWriter<byte>> write)
    {
        var written = new Written(write);
        Assert.Equal(-1, written.Text.AsSpan().IndexOfAny("<>&\u2028\u2029"));
        // As it is on a page: one script element, nothing else.
        var page = Written.Parse($"<head><script type=\"application/ld+json\">{written.Text}</script></head>");
        Assert.Equal(written.Text.Replace('\u0000', '\ufffd'), Assert.Single(page.QuerySelectorAll("script")).TextContent);
        Assert.Empty(page.Body!.ChildNodes);
        var json = written.Json();
        CheckAddresses(json, key: null);
        return json;
    }

    private static void CheckAddresses(JsonElement element, string? key)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    CheckAddresses(property.Value, property.Name);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    CheckAddresses(item, key);
                break;
            case JsonValueKind.String when AddressKeys.Contains(key):
                Addresses.AssertSafe(element.GetString()!);
                break;
        }
    }

    private static string Utf16(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
