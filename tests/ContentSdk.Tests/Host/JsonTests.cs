using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sample.Seeds;
using Xunit;

namespace ContentSdk.Tests.Host;

public class JsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions ByReflection =
        new(HostJson.Default.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    [Fact]
    public void Reflection_writes_the_generated_class() => Check(JsonSerializer.Serialize(Articles.TheBridgeOpens, Web));

    [Fact]
    public void Reflection_writes_the_base_class() => Check(JsonSerializer.Serialize<Article>(Articles.TheBridgeOpens, Web));

    [Fact]
    public void Source_generation_writes_the_generated_class() =>
        Check(JsonSerializer.Serialize(Articles.TheBridgeOpens, HostJson.Default.TheBridgeOpensArticle));

    [Fact]
    public void Source_generation_writes_the_base_class() =>
        Check(JsonSerializer.Serialize(Articles.TheBridgeOpens, HostJson.Default.Article));

    [Fact]
    public void Both_ways_write_the_same() =>
        Assert.Equal(
            JsonSerializer.Serialize<Article>(Articles.TheBridgeOpens, ByReflection),
            JsonSerializer.Serialize(Articles.TheBridgeOpens, HostJson.Default.Article));

    // The generated property hides the one of the base class, and needs the same order and name.
    [Fact]
    public void Reflection_writes_the_generated_class_as_source_generation_does() =>
        Assert.Equal(
            JsonSerializer.Serialize(Articles.TheBridgeOpens, ByReflection),
            JsonSerializer.Serialize(Articles.TheBridgeOpens, HostJson.Default.TheBridgeOpensArticle));

    [Fact]
    public void A_list_a_quote_and_a_person_can_be_written()
    {
        Check(JsonDocument.Parse(JsonSerializer.Serialize(Articles.All, Web)).RootElement[0].GetRawText());
        Assert.Contains(
            "\"name\":\"Mara Lind\"", JsonSerializer.Serialize(Articles.TheBridgeOpens.Quotes.WeMustGoOn, HostJson.Default.Quote),
            StringComparison.Ordinal);
        Assert.Equal(
            """{"kind":"Person","key":"MaraLind","name":"Mara Lind","slug":"mara-lind","aliases":["Lind"],"sameAs":[]}""",
            JsonSerializer.Serialize(People.MaraLind, HostJson.Default.Person));
    }

    internal static void Check(string json)
    {
        var article = JsonDocument.Parse(json).RootElement;
        Assert.Equal("The bridge opens", article.GetProperty("title").GetString());
        Assert.Equal("2026-02-28", article.GetProperty("published").GetString());
        Assert.Equal("A town gets its bridge back.", article.GetProperty("standfirst").GetProperty("text").GetString());
        Assert.Equal(4, article.GetProperty("entities").GetArrayLength());
        Assert.Equal("ghost bridge", article.GetProperty("terms")[0].GetProperty("text").GetString());
        Assert.Equal("seeds/bridge.txt", article.GetProperty("location").GetProperty("path").GetString());

        Assert.Equal(["Velm", "bridges & \"ghosts\""], article.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal("""{"url":"images/bridge.jpg","alt":"The bridge"}""", article.GetProperty("image").GetRawText());
        Assert.Equal("https://example.org/bridge", article.GetProperty("originalUrl").GetString());

        var quote = article.GetProperty("quotes")[0];
        Assert.Equal("We must go on, and we shall.", quote.GetProperty("text").GetString());
        Assert.Equal("Direct", quote.GetProperty("kind").GetString());
        Assert.Equal("Mara Lind", quote.GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal("[[31,45],[74,87]]", quote.GetProperty("parts").GetRawText());
        var range = quote.GetProperty("range");
        Assert.Equal(
            "We must go on,” Mara Lind said on Monday, “and we shall.",
            article.GetProperty("text").GetString()![range[0].GetInt32()..range[1].GetInt32()]);
        Assert.Equal("""{"slug":"the-bridge-opens","title":"The bridge opens"}""", quote.GetProperty("article").GetRawText());
        Assert.Equal("""{"kind":"Person","key":"MaraLind","name":"Mara Lind"}""", quote.GetProperty("speaker").GetRawText());
    }
}
