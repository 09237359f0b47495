using System.Buffers;
using ContentSdk.Web;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.AspNetCore;

public static partial class ContentHtml
{
    /// <summary>
    /// Writes what the <c>head</c> of an article's page says of it: title, description, canonical address, Open Graph, JSON-LD, and the
    /// feeds and the Markdown form of the page where the site has them.
    /// </summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="article">The article.</param>
    public static void WriteHead(IBufferWriter<byte> output, ContentSite site, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(article);
        WriteTitle(output, site, article.Title, SiteArticles.SummaryOf(article));
        WriteRelation(output, "canonical"u8, SiteArticles.CanonicalAddress(site.Info, article));
        if (article.IsDraft)
            output.Raw("<meta name=\"robots\" content=\"noindex\">\n"u8);
        OpenGraph.Write(output, site.Info, article);
        WriteFeeds(output, site);
        if (site.Info.MarkdownRoute is { } markdown && site.HasMarkdown(article))
            WriteAlternate(output, "text/markdown"u8, site.GetPath(markdown(article)), article.Title);
        output.Raw("<script type=\"application/ld+json\">"u8);
        JsonLd.Write(output, site.Info, article, site.Options.ArticleSchema?.Invoke(article) ?? ArticleSchema.NewsArticle);
        output.Raw("</script>\n"u8);
    }

    /// <summary>Writes what the <c>head</c> of another page says of it: title, description, canonical address and feeds.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="title">The title of the page; the site's follows it.</param>
    /// <param name="path">The path of the page, as <see cref="ContentSite.GetPath(string)"/> gives it.</param>
    /// <param name="description">What the page has, in a sentence of plain text; null for none.</param>
    public static void WriteHead(IBufferWriter<byte> output, ContentSite site, string title, string path, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(path);
        WriteTitle(output, site, title, description);
        WriteRelation(output, "canonical"u8, site.AddressOf(path));
        WriteFeeds(output, site);
    }

    private static void WriteTitle(IBufferWriter<byte> output, ContentSite site, string title, string? description)
    {
        output.Raw("<title>"u8);
        output.Text(title.Length == 0 || title == site.Info.Title ? site.Info.Title : $"{title} – {site.Info.Title}");
        output.Raw("</title>\n"u8);
        if (string.IsNullOrEmpty(description))
            return;
        output.Raw("<meta name=\"description\" content=\""u8);
        output.Attribute(description);
        output.Raw("\">\n"u8);
    }

    private static void WriteFeeds(IBufferWriter<byte> output, ContentSite site)
    {
        var outputs = site.Options.Outputs;
        WriteFeed(output, site, outputs.Rss, "application/rss+xml"u8);
        WriteFeed(output, site, outputs.Atom, "application/atom+xml"u8);
        WriteFeed(output, site, outputs.JsonFeed, "application/feed+json"u8);
    }

    private static void WriteFeed(IBufferWriter<byte> output, ContentSite site, string? path, ReadOnlySpan<byte> type)
    {
        if (path is not null)
            WriteAlternate(output, type, site.GetPath(path), site.Info.Title);
    }

    private static void WriteRelation(IBufferWriter<byte> output, ReadOnlySpan<byte> relation, string address)
    {
        output.Raw("<link rel=\""u8);
        output.Raw(relation);
        output.Raw("\" href=\""u8);
        output.Attribute(address);
        output.Raw("\">\n"u8);
    }

    private static void WriteAlternate(IBufferWriter<byte> output, ReadOnlySpan<byte> type, string path, string title)
    {
        output.Raw("<link rel=\"alternate\" type=\""u8);
        output.Raw(type);
        output.Raw("\" title=\""u8);
        output.Attribute(title);
        output.Raw("\" href=\""u8);
        output.Attribute(path);
        output.Raw("\">\n"u8);
    }
}
