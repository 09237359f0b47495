using System.Buffers;
using System.Text;
using ContentSdk.Web.Writing;

namespace ContentSdk.AspNetCore;

public static partial class ContentHtml
{
    /// <summary>What <see cref="WriteHead(IBufferWriter{byte}, ContentSite, Article)"/> writes.</summary>
    public static string Head(ContentSite site, Article article) => ToText(output => WriteHead(output, site, article));

    /// <summary>What <see cref="WriteHead(IBufferWriter{byte}, ContentSite, string, string, string)"/> writes.</summary>
    public static string Head(ContentSite site, string title, string path, string? description = null) =>
        ToText(output => WriteHead(output, site, title, path, description));

    /// <summary>What <see cref="WriteBody"/> writes.</summary>
    public static string Body(ContentSite site, Article article) => ToText(output => WriteBody(output, site, article));

    /// <summary>What <see cref="WriteQuote"/> writes.</summary>
    public static string Quote(ContentSite site, Quote quote) => ToText(output => WriteQuote(output, site, quote));

    /// <summary>What <see cref="WriteSpeaker"/> writes.</summary>
    public static string Speaker(ContentSite site, Entity speaker, int quotes = 3, Article? article = null) =>
        ToText(output => WriteSpeaker(output, site, speaker, quotes, article));

    /// <summary>What <see cref="WriteTags"/> writes.</summary>
    public static string Tags(ContentSite site, Article article) => ToText(output => WriteTags(output, site, article));

    /// <summary>What <see cref="WriteTableOfContents"/> writes.</summary>
    public static string TableOfContents(Article article, string label = "Contents") =>
        ToText(output => WriteTableOfContents(output, article, label));

    /// <summary>What <see cref="WriteSearchBox"/> writes.</summary>
    public static string SearchBox(ContentSite site, string label = "Search", string? words = null) =>
        ToText(output => WriteSearchBox(output, site, label, words));

    /// <summary>What <see cref="WriteSearchResults"/> writes.</summary>
    public static string SearchResults(
        ContentSite site, string query, IReadOnlyList<SearchResult> results, string nothing = Nothing, string unavailable = Unavailable) =>
        ToText(output => WriteSearchResults(output, site, query, results, nothing, unavailable));

    /// <summary>What <see cref="WriteSearchScript"/> writes.</summary>
    public static string SearchScript(ContentSite site) => ToText(output => WriteSearchScript(output, site));

    /// <summary>A text for the content of an element or the value of an attribute, such as <c>Tea &amp;amp; cake</c>.</summary>
    /// <param name="text">Any text. What HTML forbids becomes U+FFFD.</param>
    public static string Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ToText(output => output.Attribute(text));
    }

    private static string ToText(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
