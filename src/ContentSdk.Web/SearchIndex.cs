using System.Buffers;
using System.Text.Json;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// What a search in the browser looks through: a JSON array with a record for each section of each article, from one heading
/// to the next. Serve it as <c>application/json</c>.
/// </summary>
/// <remarks>
/// A record has <c>url</c> (of the section, with its anchor), <c>title</c> (of the article), <c>heading</c> (where there is one),
/// <c>text</c>, and <c>language</c> and <c>tags</c> where known.
/// </remarks>
public static class SearchIndex
{
    /// <summary>Writes the records by slug, those of one article in its order; drafts are left out.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="articles">The articles, in any order.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(articles);
        using var json = JsonText.To(output);
        json.WriteStartArray();
        foreach (var article in SiteArticles.BySlug(articles))
        {
            var address = site.GetAddress(article);
            foreach (var section in ArticleSections.Of(article))
                WriteRecord(json, address, article, section);
        }
        json.WriteEndArray();
    }

    private static void WriteRecord(Utf8JsonWriter json, string address, Article article, ArticleSection section)
    {
        json.WriteStartObject();
        json.WriteString("url"u8, section.Heading is { } heading ? $"{address}#{Uri.EscapeDataString(heading.Anchor)}" : address);
        json.WriteString("title"u8, article.Title);
        json.Text("heading"u8, section.Heading?.Text);
        json.WriteString("text"u8, section.Text);
        json.Text("language"u8, SiteArticles.LanguageOf(article));
        if (article.Tags.Count > 0)
        {
            json.WriteStartArray("tags"u8);
            foreach (var tag in article.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
