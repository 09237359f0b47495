using ContentSdk;
using ContentSdk.AspNetCore;

namespace Newsroom;

/// <summary>How quotations are marked in a text, and where a link to one leads.</summary>
internal static class Marks
{
    public static ArticleHtmlOptions Of(ContentSite site) => new() { QuoteElement = "q", IncludeSpeaker = true, EntityUrl = site.GetPath };

    public static string Path(ContentSite site, Quote quote) => $"{site.GetPath(quote.Article)}#{Of(site).GetQuoteId(quote)}";
}
