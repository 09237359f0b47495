using System.Buffers;
using System.Globalization;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// What a link to an article looks like in chats and social networks: <c>meta</c> elements of
/// <see href="https://ogp.me/">the Open Graph protocol</see> and of X, to be put into the page's <c>head</c>.
/// </summary>
public static class OpenGraph
{
    /// <summary>Writes the elements, each on a line of its own, as HTML.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="article">The article.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(article);
        var image = SiteArticles.ImageAddress(site, article);
        WriteProperty(output, "og:type"u8, "article");
        WriteProperty(output, "og:site_name"u8, site.Title);
        WriteProperty(output, "og:title"u8, article.Title);
        WriteProperty(output, "og:url"u8, SiteArticles.CanonicalAddress(site, article));
        WriteProperty(output, "og:description"u8, SiteArticles.SummaryOf(article));
        WriteProperty(output, "og:locale"u8, LocaleOf(SiteArticles.LanguageOf(article), site.Language));
        if (image is not null)
        {
            WriteProperty(output, "og:image"u8, image);
            WriteProperty(output, "og:image:type"u8, ImageType.Of(article.Image, image));
            if (SiteArticles.ImageSizeOf(article) is { } size)
            {
                WriteProperty(output, "og:image:width"u8, size.Width.ToString(CultureInfo.InvariantCulture));
                WriteProperty(output, "og:image:height"u8, size.Height.ToString(CultureInfo.InvariantCulture));
            }
            WriteProperty(output, "og:image:alt"u8, article.Image?.Alt is "" ? null : article.Image?.Alt);
        }
        WriteTime(output, "article:published_time"u8, ArticleTime.PublishedOf(article));
        if (article.UpdatedAt is not null || article.Updated is not null)
            WriteTime(output, "article:modified_time"u8, ArticleTime.ModifiedOf(article));
        foreach (var author in article.Authors)
            WriteAuthor(output, site, article, author);
        WriteProperty(output, "article:section"u8, article.Section);
        foreach (var tag in article.Tags)
            WriteProperty(output, "article:tag"u8, tag);
        WriteMeta(output, "name"u8, "twitter:card"u8, image is null ? "summary" : "summary_large_image");
    }

    // The property is the address of a profile; a name is none.
    private static void WriteAuthor(IBufferWriter<byte> output, SiteInfo site, Article article, string name)
    {
        WriteProperty(output, "article:author"u8, SiteArticles.AuthorAddress(site, article, name));
        WriteMeta(output, "name"u8, "author"u8, name);
    }

    // language_TERRITORY. A text says its language alone, and the territory is that of a site in this language; without one there is none.
    private static string? LocaleOf(string? article, string? site)
    {
        var subtags = (article ?? site)?.Split('-');
        if (subtags is [var alone] && site is not null && site.StartsWith(alone + "-", StringComparison.OrdinalIgnoreCase))
            subtags = site.Split('-');
        return subtags is [var tag, .., { Length: 2 } territory] ? $"{tag}_{territory.ToUpperInvariant()}" : null;
    }

    private static void WriteProperty(IBufferWriter<byte> output, ReadOnlySpan<byte> name, string? content) =>
        WriteMeta(output, "property"u8, name, content);

    private static void WriteMeta(IBufferWriter<byte> output, ReadOnlySpan<byte> key, ReadOnlySpan<byte> name, string? content)
    {
        if (string.IsNullOrEmpty(content))
            return;
        Begin(output, key, name);
        output.Attribute(content);
        output.Raw("\">\n"u8);
    }

    private static void WriteTime(IBufferWriter<byte> output, ReadOnlySpan<byte> name, ArticleTime? time)
    {
        if (time is null)
            return;
        Begin(output, "property"u8, name);
        time.Value.WriteDayOrTime(output);
        output.Raw("\">\n"u8);
    }

    private static void Begin(IBufferWriter<byte> output, ReadOnlySpan<byte> key, ReadOnlySpan<byte> name)
    {
        output.Raw("<meta "u8);
        output.Raw(key);
        output.Raw("=\""u8);
        output.Raw(name);
        output.Raw("\" content=\""u8);
    }
}
