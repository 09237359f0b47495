using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Layout;

/// <summary>
/// The map of an article's HTML as it is kept: its stretches of text are in the readable text, as
/// the places in the article's block are.
/// </summary>
internal static class HtmlMaps
{
    /// <summary>The map of an article; null where no HTML was written for it.</summary>
    public static HtmlMap? Of(ArticleSpec article) =>
        article.Markup?.Map is { } map ? map with { Spans = InText(article.Body, map.Spans).ToEquatableArray() } : null;

    private static List<HtmlSpan> InText(EquatableArray<BodyPiece> body, EquatableArray<HtmlSpan> spans)
    {
        var kept = new List<HtmlSpan>(spans.Count);
        var next = 0;
        foreach (var span in spans)
        {
            while (next < body.Count && body[next].Source.End <= span.Text.Start)
                next++;
            if (next == body.Count)
                break;
            var piece = body[next];
            // Invisible characters at the ends of a block are not in the readable text.
            var (start, end) = (Math.Max(span.Text.Start, piece.Source.Start), Math.Min(span.Text.End, piece.Source.End));
            if (start < end)
                kept.Add(
                    new(new(start - piece.Source.Start + piece.TextStart, end - start), end - start == span.Text.Length
                        ? span.Html
                        : new(span.Html.Start + start - span.Text.Start, end - start)));
        }
        return kept;
    }
}
