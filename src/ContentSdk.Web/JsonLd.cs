using System.Buffers;
using System.Text.Json;
using ContentSdk.Web.Addresses;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Linked;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// What search engines learn of an article: JSON-LD with the vocabulary of
/// <see href="https://schema.org/NewsArticle">schema.org</see>. It has the article, its quotations with their speakers,
/// whom and what it mentions, and the way from the home page.
/// </summary>
/// <remarks>
/// What is doubtful is left out: entities that have uncertain mentions only, and speakers of uncertain quotations. The JSON can be put into
/// <c>&lt;script type="application/ld+json"&gt;</c> as it is, since <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and U+2028 are escaped.
/// </remarks>
public static class JsonLd
{
    /// <summary>Writes the JSON-LD of an article's page.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="article">The article.</param>
    /// <param name="schema">What the article is.</param>
    public static void Write(
        IBufferWriter<byte> output, SiteInfo site, Article article, ArticleSchema schema = ArticleSchema.NewsArticle)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(article);
        using var json = JsonText.To(output);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        WriteArticle(json, site, article, schema);
        Breadcrumbs.Write(json, site, article);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, SiteInfo site, Article article, ArticleSchema schema)
    {
        var canonical = SiteArticles.CanonicalAddress(site, article);
        json.WriteStartObject();
        json.WriteString("@type"u8, schema == ArticleSchema.BlogPosting ? "BlogPosting"u8 : "NewsArticle"u8);
        json.WriteString("@id"u8, canonical + "#article");
        json.WriteString("url"u8, canonical);
        json.WriteString("mainEntityOfPage"u8, canonical);
        json.WriteString("headline"u8, article.Title);
        json.Text("description"u8, SiteArticles.SummaryOf(article));
        ArticleTime.PublishedOf(article)?.WriteDayOrTime(json, "datePublished"u8);
        ArticleTime.ModifiedOf(article)?.WriteDayOrTime(json, "dateModified"u8);
        json.Text("inLanguage"u8, SiteArticles.LanguageOf(article) ?? site.Language);
        json.WriteNumber("wordCount"u8, article.WordCount);
        json.Text("articleSection"u8, article.Section);
        if (article.Tags.Count > 0)
        {
            json.WriteStartArray("keywords"u8);
            foreach (var tag in article.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }
        WriteImages(json, site, article);
        json.Text("isBasedOn"u8, WebAddress.AbsoluteHttp(article.OriginalUrl));
        People.WriteAuthors(json, site, article, schema);
        People.WritePublisher(json, site);
        Mentions.Write(json, site, article);
        Quotations.Write(json, site, article, canonical);
        json.WriteEndObject();
    }

    private static void WriteImages(Utf8JsonWriter json, SiteInfo site, Article article)
    {
        if (SiteArticles.ImageAddress(site, article) is not { } image)
            return;
        json.WriteStartObject("image"u8);
        json.WriteString("@type"u8, "ImageObject"u8);
        json.WriteString("url"u8, image);
        if (SiteArticles.ImageSizeOf(article) is { } size)
        {
            json.WriteNumber("width"u8, size.Width);
            json.WriteNumber("height"u8, size.Height);
        }
        json.Text("encodingFormat"u8, article.Image?.MediaType);
        json.Text("caption"u8, article.Image?.Alt is "" ? null : article.Image?.Alt);
        json.WriteEndObject();
    }
}
