using ContentSdk;
using ContentSdk.AspNetCore;

namespace Newsroom;

/// <summary>How quotations are marked in a text, and which of somebody's stands for them.</summary>
internal static class Marks
{
    public static ArticleHtmlOptions Of(ContentSite site) => new() { QuoteElement = "q", IncludeSpeaker = true, EntityUrl = site.GetPath };

    /// <summary>The longest quotation of somebody that is short enough for a list.</summary>
    public static Quote BestOf(ContentSite site, Entity speaker) =>
        site.GetQuotes(speaker).OrderBy(quote => quote.Text.Length > 120).ThenByDescending(quote => quote.Text.Length).First();
}
