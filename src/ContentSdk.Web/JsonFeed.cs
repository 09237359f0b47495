using System.Buffers;
using System.Text.Json;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// <see href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</see> with full text. Serve it as <c>application/feed+json</c>.
/// </summary>
public static class JsonFeed
{
    /// <summary>Writes the feed: newest articles first, drafts left out.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="articles">The articles, in any order: those of a set, or of a tag or section.</param>
    /// <param name="feed">What tells this feed from others of the site.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, IEnumerable<Article> articles, FeedInfo? feed = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = new Feed(site, articles, feed, "/feed.json");
        using var json = JsonText.To(output);
        json.WriteStartObject();
        json.WriteString("version"u8, "https://jsonfeed.org/version/1.1"u8);
        json.WriteString("title"u8, content.Title);
        json.WriteString("home_page_url"u8, content.PageAddress);
        json.WriteString("feed_url"u8, content.Address);
        json.Text("description"u8, content.Description);
        json.Text("icon"u8, site.Logo);
        json.Text("language"u8, site.Language);
        if (site.Author is { } author)
        {
            json.WriteStartArray("authors"u8);
            WriteAuthor(json, author, SiteArticles.PageOf(site, site.AuthorRoute?.Invoke(author)));
            json.WriteEndArray();
        }
        json.WriteStartArray("items"u8);
        foreach (var article in content.Articles)
            WriteItem(json, site, content, article);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, SiteInfo site, Feed content, Article article)
    {
        var address = site.GetAddress(article);
        json.WriteStartObject();
        json.WriteString("id"u8, address);
        json.WriteString("url"u8, address);
        json.WriteString("title"u8, article.Title);
        json.WriteString("content_html"u8, content.HtmlOf(article));
        json.Text("summary"u8, SiteArticles.SummaryOf(article));
        json.Text("image"u8, SiteArticles.ImageAddress(site, article));
        ArticleTime.PublishedOf(article)?.WriteTime(json, "date_published"u8);
        ArticleTime.ModifiedOf(article)?.WriteTime(json, "date_modified"u8);
        if (article.Authors.Count > 0)
        {
            json.WriteStartArray("authors"u8);
            foreach (var author in article.Authors)
                WriteAuthor(json, author, SiteArticles.AuthorAddress(site, article, author));
            json.WriteEndArray();
        }
        if (article.Tags.Count > 0)
        {
            json.WriteStartArray("tags"u8);
            foreach (var tag in article.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }
        json.Text("language"u8, SiteArticles.LanguageOf(article));
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name, string? link)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, name);
        json.Text("url"u8, link);
        json.WriteEndObject();
    }
}
