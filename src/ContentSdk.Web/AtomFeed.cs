using System.Buffers;
using System.Globalization;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// Atom (<see href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</see>) with full text. Serve it as <c>application/atom+xml</c>.
/// </summary>
public static class AtomFeed
{
    /// <summary>
    /// Writes the feed: newest articles first, drafts left out. Atom requires a date of each entry, so articles
    /// without one are left out too.
    /// </summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="articles">The articles, in any order: those of a set, or of a tag or section.</param>
    /// <param name="feed">What tells this feed from others of the site.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, IEnumerable<Article> articles, FeedInfo? feed = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = new Feed(site, articles, feed, "/atom.xml", needsDate: true);
        output.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\""u8);
        WriteLanguage(output, site.Language);
        output.Raw(">\n"u8);
        output.Element("id"u8, content.Address);
        output.Element("title"u8, content.Title);
        output.Element("subtitle"u8, content.Description);
        // A feed without entries has to have a date, too, and there is none but the beginning of time.
        WriteTime(output, "updated"u8, content.Modified ?? new(DateTimeOffset.UnixEpoch, IsDay: true));
        WriteAuthor(output, site.Author ?? site.Publisher ?? site.Title, link: null);
        WriteLink(output, "self"u8, content.Address, "application/atom+xml");
        WriteLink(output, "alternate"u8, content.PageAddress, "text/html");
        output.Element("logo"u8, site.Logo);
        foreach (var article in content.Articles)
            WriteEntry(output, site, content, article);
        output.Raw("</feed>\n"u8);
    }

    private static void WriteEntry(IBufferWriter<byte> output, SiteInfo site, Feed content, Article article)
    {
        var address = site.GetAddress(article);
        output.Raw("<entry"u8);
        WriteLanguage(output, SiteArticles.LanguageOf(article));
        output.Raw(">\n"u8);
        output.Element("id"u8, address);
        output.Element("title"u8, article.Title);
        WriteLink(output, "alternate"u8, address, "text/html");
        WriteTime(output, "published"u8, ArticleTime.PublishedOf(article));
        WriteTime(output, "updated"u8, ArticleTime.ModifiedOf(article));
        foreach (var author in article.Authors)
        {
            var entity = SiteArticles.AuthorOf(article, author);
            WriteAuthor(output, author, entity is null ? null : SiteArticles.LinksOf(entity).FirstOrDefault());
        }
        foreach (var tag in article.Tags)
        {
            output.Raw("<category term=\""u8);
            output.Attribute(tag);
            output.Raw("\"/>\n"u8);
        }
        output.Element("summary"u8, SiteArticles.SummaryOf(article));
        output.Raw("<content type=\"html\">"u8);
        output.Text(content.HtmlOf(article));
        output.Raw("</content>\n"u8);
        if (SiteArticles.ImageAddress(site, article) is { } image)
            WriteLink(output, "enclosure"u8, image, ImageType.Of(article.Image, image), article.Image?.Length);
        output.Raw("</entry>\n"u8);
    }

    private static void WriteLanguage(IBufferWriter<byte> output, string? language)
    {
        if (language is null)
            return;
        output.Raw(" xml:lang=\""u8);
        output.Attribute(language);
        output.Raw("\""u8);
    }

    private static void WriteAuthor(IBufferWriter<byte> output, string name, string? link)
    {
        output.Raw("<author>\n"u8);
        output.Element("name"u8, name);
        output.Element("uri"u8, link);
        output.Raw("</author>\n"u8);
    }

    private static void WriteLink(
        IBufferWriter<byte> output, ReadOnlySpan<byte> relation, string address, string? type, long? length = null)
    {
        output.Raw("<link rel=\""u8);
        output.Raw(relation);
        if (type is not null)
        {
            output.Raw("\" type=\""u8);
            output.Attribute(type);
        }
        if (length is > 0 and var bytes)
        {
            output.Raw("\" length=\""u8);
            output.Attribute(bytes.ToString(CultureInfo.InvariantCulture));
        }
        output.Raw("\" href=\""u8);
        output.Attribute(address);
        output.Raw("\"/>\n"u8);
    }

    private static void WriteTime(IBufferWriter<byte> output, ReadOnlySpan<byte> name, ArticleTime? time)
    {
        if (time is null)
            return;
        output.Open(name);
        time.Value.WriteTime(output);
        output.Close(name);
    }
}
