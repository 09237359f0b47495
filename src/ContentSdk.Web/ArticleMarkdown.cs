using System.Buffers;
using System.Text;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Markdown;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// An article as Markdown, for readers that are programs: front matter with what is known of it, its headline, standfirst and
/// body. Serve it as <c>text/markdown; charset=utf-8</c>. Addresses are absolute.
/// </summary>
public static class ArticleMarkdown
{
    /// <summary>Writes the article in <see href="https://spec.commonmark.org/">CommonMark</see>, with the tables of GitHub.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="article">The article.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(article);
        WriteFrontMatter(output, site, article);
        var markdown = new MarkdownOutput(output);
        if (MarkdownText.Heading(article.Title) is { Length: > 0 } title)
        {
            markdown.Write("# " + title);
            markdown.EndBlock();
        }
        if (article.Standfirst is { } standfirst)
        {
            markdown.Write(MarkdownText.Escape(standfirst.Text, isLineStart: true));
            markdown.EndBlock();
        }
        new MarkdownBody(markdown, SiteArticles.Page(site, article)).Write(article.GetUtf8Html());
    }

    // The keys of content files, so that the article can be read as one.
    private static void WriteFrontMatter(IBufferWriter<byte> output, SiteInfo site, Article article)
    {
        output.Raw("---\n"u8);
        WriteValue(output, "canonical"u8, SiteArticles.CanonicalAddress(site, article));
        WriteValue(output, "language"u8, SiteArticles.LanguageOf(article));
        WriteTime(output, "published"u8, ArticleTime.PublishedOf(article));
        if (article.UpdatedAt is not null || article.Updated is not null)
            WriteTime(output, "updated"u8, ArticleTime.ModifiedOf(article));
        WriteList(output, "authors"u8, article.Authors);
        WriteValue(output, "section"u8, article.Section);
        WriteList(output, "tags"u8, article.Tags);
        WriteValue(output, "teaser"u8, article.Teaser);
        WriteValue(output, "image"u8, SiteArticles.ImageAddress(site, article));
        output.Raw("---\n\n"u8);
    }

    private static void WriteValue(IBufferWriter<byte> output, ReadOnlySpan<byte> key, string? value)
    {
        if (value is null)
            return;
        output.Raw(key);
        output.Raw(": "u8);
        output.Raw(Encoding.UTF8.GetBytes(YamlText.Quote(value)));
        output.Raw("\n"u8);
    }

    private static void WriteList(IBufferWriter<byte> output, ReadOnlySpan<byte> key, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        output.Raw(key);
        output.Raw(": ["u8);
        output.Raw(Encoding.UTF8.GetBytes(string.Join(", ", values.Select(YamlText.Quote))));
        output.Raw("]\n"u8);
    }

    private static void WriteTime(IBufferWriter<byte> output, ReadOnlySpan<byte> key, ArticleTime? time)
    {
        if (time is null)
            return;
        output.Raw(key);
        output.Raw(": "u8);
        time.Value.WriteDayOrTime(output);
        output.Raw("\n"u8);
    }
}
