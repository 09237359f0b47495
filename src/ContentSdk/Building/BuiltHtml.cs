using System.Globalization;
using System.Text;

namespace ContentSdk.Building;

// HTML for an article built by hand that has headings; without them the model writes paragraphs itself.
internal static class BuiltHtml
{
    public static string? Of(IReadOnlyList<BuiltParagraph> body, IReadOnlyList<BuiltHeading> headings)
    {
        if (headings.Count == 0)
            return null;
        var byParagraph = headings.ToDictionary(heading => heading.Paragraph);
        var html = new StringBuilder();
        for (var i = 0; i < body.Count; i++)
        {
            var text = Escape(body[i].Text);
            if (byParagraph.TryGetValue(i, out var heading))
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level} id=\"{Escape(heading.Anchor)}\">{text}</h{heading.Level}>\n");
            else
                html.Append(CultureInfo.InvariantCulture, $"<p>{text}</p>\n");
        }
        return html.ToString();
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
