using ContentSdk;
using ContentSdk.AspNetCore;

namespace Newsroom;

/// <summary>How quotations are marked in a text, and where a link to one leads.</summary>
internal static class Marks
{
    public static ArticleHtmlOptions Of(ContentSite site) => new() { QuoteElement = "q", IncludeSpeaker = true, EntityUrl = site.GetPath };

    public static string Path(ContentSite site, Quote quote) => $"{site.GetPath(quote.Article)}#{Of(site).GetQuoteId(quote)}";

    /// <summary>The longest quotation of somebody that is short enough for a list.</summary>
    public static Quote BestOf(ContentSite site, Entity speaker) =>
        site.GetQuotes(speaker).OrderBy(quote => quote.Text.Length > 120).ThenByDescending(quote => quote.Text.Length).First();
}
