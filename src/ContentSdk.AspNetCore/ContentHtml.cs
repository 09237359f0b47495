using System.Buffers;
using ContentSdk.Web;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.AspNetCore;

/// <summary>
/// Parts of pages as HTML in UTF-8, for pages that are written by hand. The Blazor components and tag helpers of this package write the
/// same. Texts are escaped, and links lead to http and https addresses only; the HTML of an article is written as the build made it.
/// </summary>
public static partial class ContentHtml
{
    /// <summary>
    /// Writes the standfirst and the body of an article, with its quotations and names as <see cref="ContentOptions.ArticleHtml"/> says.
    /// </summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="article">The article.</param>
    public static void WriteBody(IBufferWriter<byte> output, ContentSite site, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(article);
        output.Raw("<div class=\"article-body\""u8);
        WriteLanguage(output, site, article);
        output.Raw(">\n"u8);
        if (article.Standfirst is { } standfirst)
        {
            output.Raw("<p class=\"standfirst\">"u8);
            output.Text(standfirst.Text);
            output.Raw("</p>\n"u8);
        }
        if (site.ArticleHtml is { } options)
            article.WriteHtml(output, options);
        else
            output.Raw(article.GetUtf8Html());
        output.Raw("</div>\n"u8);
    }

    /// <summary>
    /// Writes a quotation as a <c>figure</c>, with its speaker and a link to its place in the article, if that has a page. The speaker of
    /// an uncertain
    /// quotation
    /// is left out.
    /// </summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="quote">The quotation.</param>
    public static void WriteQuote(IBufferWriter<byte> output, ContentSite site, Quote quote)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(quote);
        WriteFigure(output, site, quote, quote.IsUncertain ? null : quote.Speaker);
    }

    // Above a card's quotations is the name of their speaker already.
    private static void WriteFigure(IBufferWriter<byte> output, ContentSite site, Quote quote, Entity? speaker)
    {
        var hasPage = site.HasPage(quote.Article);
        var fragment = hasPage ? site.FragmentOf(quote) : null;
        output.Raw("<figure class=\"quote\""u8);
        WriteLanguage(output, site, quote.Article);
        output.Raw("><blockquote"u8);
        if (hasPage)
        {
            output.Raw(" cite=\""u8);
            output.Attribute(site.Info.GetAddress(quote.Article) + fragment);
            output.Raw("\""u8);
        }
        output.Raw("><p>"u8);
        output.Text(quote.DisplayText);
        output.Raw("</p></blockquote>\n<figcaption>"u8);
        if (speaker is not null)
        {
            WriteLink(output, site.GetPath(speaker), speaker.Name);
            output.Raw(", "u8);
        }
        output.Raw("<cite>"u8);
        WriteLink(output, hasPage ? site.GetPath(quote.Article) + fragment : null, quote.Article.Title);
        output.Raw("</cite></figcaption></figure>\n"u8);
    }

    /// <summary>Writes who somebody is: name, links, and what they say, in the newest articles first.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="speaker">The person, or another entity.</param>
    /// <param name="quotes">The most quotations, 0 or more.</param>
    /// <param name="article">The article whose quotations count; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quotes"/> is negative.</exception>
    public static void WriteSpeaker(
        IBufferWriter<byte> output, ContentSite site, Entity speaker, int quotes = 3, Article? article = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentOutOfRangeException.ThrowIfNegative(quotes);
        output.Raw("<div class=\"speaker\">\n<p class=\"speaker-name\">"u8);
        WriteLink(output, site.GetPath(speaker), speaker.Name);
        output.Raw("</p>\n"u8);
        string[] links = [.. SiteArticles.LinksOf(speaker)];
        if (links.Length > 0)
        {
            output.Raw("<ul class=\"speaker-links\">"u8);
            foreach (var link in links)
            {
                output.Raw("<li><a rel=\"external\" href=\""u8);
                output.Attribute(link);
                output.Raw("\">"u8);
                output.Text(new Uri(link).Host);
                output.Raw("</a></li>"u8);
            }
            output.Raw("</ul>\n"u8);
        }
        foreach (var quote in (article is null ? site.GetQuotes(speaker) : site.QuotesIn(article, speaker)).Take(quotes))
            WriteFigure(output, site, quote, speaker: null);
        output.Raw("</div>\n"u8);
    }

    /// <summary>
    /// Writes the tags of an article as a list, each with a link to its page where it has one. Nothing if there are no tags.
    /// </summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="article">The article.</param>
    public static void WriteTags(IBufferWriter<byte> output, ContentSite site, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(article);
        if (article.Tags.Count == 0)
            return;
        output.Raw("<ul class=\"tags\">"u8);
        foreach (var tag in article.Tags)
        {
            output.Raw("<li>"u8);
            var term = site.Set.FindTerm(TaxonomyKind.Tag, tag);
            WriteLink(output, term is null ? null : site.GetPath(term), term?.Title ?? tag, " rel=\"tag\""u8);
            output.Raw("</li>"u8);
        }
        output.Raw("</ul>\n"u8);
    }

    private static void WriteLink(IBufferWriter<byte> output, string? path, string text, ReadOnlySpan<byte> attributes = default)
    {
        if (path is not null)
        {
            output.Raw("<a"u8);
            output.Raw(attributes);
            output.Raw(" href=\""u8);
            output.Attribute(path);
            output.Raw("\">"u8);
        }
        output.Text(text);
        if (path is not null)
            output.Raw("</a>"u8);
    }

    // A screen reader has to know where the text is in another language than the page around it.
    private static void WriteLanguage(IBufferWriter<byte> output, ContentSite site, Article article)
    {
        if (SiteArticles.LanguageOf(article) is not { } language || language == site.Info.Language)
            return;
        output.Raw(" lang=\""u8);
        output.Attribute(language);
        output.Raw("\""u8);
    }
}
