using System.Buffers;
using System.Text;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Markdown;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// What language models find of a site: <see href="https://llmstxt.org/">llms.txt</see>, with a list of articles for each section.
/// Serve it as <c>/llms.txt</c> with the type <c>text/plain; charset=utf-8</c>.
/// </summary>
public static class LlmsText
{
    /// <summary>Writes the file: sections in ordinal order, newest articles first, drafts left out.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site. With a <see cref="SiteInfo.MarkdownRoute"/>, links lead to the articles as Markdown.</param>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="otherTitle">The heading of the articles that belong to no section.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, IEnumerable<Article> articles, string otherTitle = "Articles")
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentException.ThrowIfNullOrWhiteSpace(otherTitle);
        WriteLine(output, "# ", MarkdownText.Heading(site.Title));
        if (!string.IsNullOrWhiteSpace(site.Description))
            WriteLine(output, "\n> ", MarkdownText.Escape(site.Description, isLineStart: true));
        var sections = SiteArticles.Latest(articles).GroupBy(static article => article.Section, StringComparer.Ordinal)
            .OrderBy(static section => section.Key is null).ThenBy(static section => section.Key, StringComparer.Ordinal);
        foreach (var section in sections)
        {
            WriteLine(output, "\n## ", MarkdownText.Heading(section.Key ?? otherTitle) + "\n");
            foreach (var article in section)
                WriteArticle(output, site, article);
        }
    }

    private static void WriteArticle(IBufferWriter<byte> output, SiteInfo site, Article article)
    {
        var address = MarkdownText.Address(site.MarkdownRoute is { } route ? site.GetAddress(route(article)) : site.GetAddress(article));
        var title = MarkdownText.Escape(article.Title, isLineStart: false).Trim(' ');
        var summary = MarkdownText.Escape(SiteArticles.SummaryOf(article) ?? "", isLineStart: false).Trim(' ');
        WriteLine(output, "- ", summary.Length > 0 ? $"[{title}]({address}): {summary}" : $"[{title}]({address})");
    }

    private static void WriteLine(IBufferWriter<byte> output, string beginning, string text)
    {
        output.Raw(Encoding.UTF8.GetBytes(beginning));
        output.Raw(Encoding.UTF8.GetBytes(text));
        output.Raw("\n"u8);
    }
}
