using System.Buffers;
using System.Globalization;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// RSS 2.0 with full text. Serve it as <c>application/rss+xml</c>. It follows
/// <see href="https://www.rssboard.org/rss-specification">the specification</see> and
/// <see href="https://www.rssboard.org/rss-profile">the best practices</see> of the RSS Advisory Board.
/// </summary>
public static class RssFeed
{
    /// <summary>Writes the feed: newest articles first, drafts left out.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="articles">The articles, in any order: those of a set, or of a tag or section.</param>
    /// <param name="feed">What tells this feed from others of the site.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, IEnumerable<Article> articles, FeedInfo? feed = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = new Feed(site, articles, feed, "/feed.xml");
        output.Raw(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"
              xmlns:atom="http://www.w3.org/2005/Atom"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>

            """u8);
        output.Element("title"u8, content.Title);
        output.Element("link"u8, content.PageAddress);
        // RSS requires a description.
        WriteHtml(output, "description"u8, content.HtmlOf(content.Description ?? content.Title));
        output.Raw("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\""u8);
        output.Attribute(content.Address);
        output.Raw("\"/>\n"u8);
        output.Element("language"u8, site.Language);
        WriteTime(output, "lastBuildDate"u8, content.Modified);
        WriteLogo(output, site, content);
        foreach (var article in content.Articles)
            WriteItem(output, site, content, article);
        output.Raw("</channel>\n</rss>\n"u8);
    }

    private static void WriteItem(IBufferWriter<byte> output, SiteInfo site, Feed content, Article article)
    {
        var address = site.GetAddress(article);
        output.Raw("<item>\n"u8);
        output.Element("title"u8, article.Title);
        output.Element("link"u8, address);
        output.Raw("<guid isPermaLink=\"true\">"u8);
        output.Text(address);
        output.Raw("</guid>\n"u8);
        WriteTime(output, "pubDate"u8, ArticleTime.PublishedOf(article));
        // The author element of RSS must have a mail address.
        foreach (var author in article.Authors)
            output.Element("dc:creator"u8, author);
        if (article.Authors.Count == 0)
            output.Element("dc:creator"u8, site.Author);
        foreach (var tag in article.Tags)
            output.Element("category"u8, tag);
        // Readers take a description for HTML.
        if (SiteArticles.SummaryOf(article) is { } summary)
            WriteHtml(output, "description"u8, content.HtmlOf(summary));
        WriteHtml(output, "content:encoded"u8, content.HtmlOf(article));
        WriteImage(output, site, article);
        output.Raw("</item>\n"u8);
    }

    private static void WriteHtml(IBufferWriter<byte> output, ReadOnlySpan<byte> name, ReadOnlySpan<byte> html)
    {
        output.Open(name);
        output.Text(html);
        output.Close(name);
    }

    private static void WriteImage(IBufferWriter<byte> output, SiteInfo site, Article article)
    {
        if (SiteArticles.ImageAddress(site, article) is not { } image || ImageType.Of(article.Image, image) is not { } type)
            return;
        // The best practices ask for 0 where the size is not known.
        output.Raw("<enclosure length=\""u8);
        output.Attribute(Math.Max(0, article.Image?.Length ?? 0).ToString(CultureInfo.InvariantCulture));
        output.Raw("\" type=\""u8);
        output.Attribute(type);
        output.Raw("\" url=\""u8);
        output.Attribute(image);
        output.Raw("\"/>\n"u8);
    }

    private static void WriteLogo(IBufferWriter<byte> output, SiteInfo site, Feed content)
    {
        // The image of a channel is a GIF, JPEG or PNG.
        if (site.Logo is not { } logo || ImageType.Of(logo) is not ("image/gif" or "image/jpeg" or "image/png"))
            return;
        output.Raw("<image>\n"u8);
        output.Element("url"u8, logo);
        output.Element("title"u8, content.Title);
        output.Element("link"u8, content.PageAddress);
        output.Raw("</image>\n"u8);
    }

    private static void WriteTime(IBufferWriter<byte> output, ReadOnlySpan<byte> name, ArticleTime? time)
    {
        if (time is null)
            return;
        output.Open(name);
        time.Value.WriteRfc822(output);
        output.Close(name);
    }
}
