using System.Buffers;
using System.Text.Json;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Linked;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// One article as <see href="https://iptc.org/standards/ninjs/">ninjs 3.0</see>, the JSON that news agencies and editorial systems
/// exchange. Serve it as <c>application/json</c>.
/// </summary>
/// <remarks>
/// The text is there twice: as plain text and as HTML that is safe for other sites. A day without a time is its beginning (UTC). Anything
/// uncertain is left out, and a draft is <c>withheld</c>.
/// </remarks>
public static class Ninjs
{
    /// <summary>Writes the article.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site. The address of the article is its <c>uri</c>.</param>
    /// <param name="article">The article.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(article);
        using var json = JsonText.To(output);
        json.WriteStartObject();
        WriteStandard(json);
        json.WriteString("uri"u8, site.GetAddress(article));
        json.WriteString("type"u8, "text"u8);
        json.WriteString("representationType"u8, "full"u8);
        json.WriteString("pubStatus"u8, article.IsDraft ? "withheld"u8 : "usable"u8);
        ArticleTime.PublishedOf(article)?.WriteTime(json, "firstCreated"u8);
        ArticleTime.ModifiedOf(article)?.WriteTime(json, "versionCreated"u8);
        json.Text("language"u8, SiteArticles.LanguageOf(article));
        json.WriteString("title"u8, article.Title);
        json.WriteString("slugline"u8, article.Slug);
        json.Text("by"u8, article.Authors.Count > 0 ? string.Join(", ", article.Authors) : site.Author);
        NinjsTexts.Write(json, site, article);
        NinjsSubjects.Write(json, article);
        WriteSource(json, article);
        WriteImage(json, site, article);
        json.WriteEndObject();
    }

    private static void WriteStandard(Utf8JsonWriter json)
    {
        json.WriteStartObject("standard"u8);
        json.WriteString("name"u8, "ninjs"u8);
        json.WriteString("version"u8, "3.0"u8);
        json.WriteString("schema"u8, "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"u8);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Article article)
    {
        if (Addresses.WebAddress.AbsoluteHttp(article.OriginalUrl) is not { } source)
            return;
        json.WriteStartArray("infoSources"u8);
        json.WriteStartObject();
        json.WriteString("role"u8, "source"u8);
        json.WriteString("uri"u8, source);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteImage(Utf8JsonWriter json, SiteInfo site, Article article)
    {
        if (SiteArticles.ImageAddress(site, article) is not { } address)
            return;
        json.WriteStartArray("associations"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, "image"u8);
        json.WriteString("uri"u8, address);
        json.WriteString("type"u8, "picture"u8);
        if (article.Image!.Alt is { Length: > 0 } alt)
            NinjsTexts.WriteValues(json, "descriptions"u8, "alt", alt);
        json.WriteStartArray("renditions"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, "main"u8);
        json.WriteString("href"u8, address);
        json.Text("contentType"u8, ImageType.Of(article.Image, address));
        if (SiteArticles.ImageSizeOf(article) is { } size)
        {
            json.WriteNumber("width"u8, size.Width);
            json.WriteNumber("height"u8, size.Height);
        }
        if (article.Image.Length is >= 0 and var length)
            json.WriteNumber("sizeInBytes"u8, length);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
