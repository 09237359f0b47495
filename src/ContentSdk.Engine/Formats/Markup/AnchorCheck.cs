using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Links within the article lead to a heading, or to another place with an anchor.</summary>
internal sealed class AnchorCheck : IMarkupCheck
{
    private const int MostShown = 5;

    public void Check(MarkupText text, ICollection<Finding> findings)
    {
        // HTML of the file's own may hold any anchor.
        if (text.KeepsRawHtml)
            return;
        HashSet<string>? anchors = null;
        string[] sorted = [];
        var reported = 0;
        foreach (var link in text.Links)
        {
            if (link.Url.Length < 2 || link.Url[0] != '#')
                continue;
            if (anchors is null)
            {
                anchors = new(text.Headings.Select(static heading => heading.Anchor).Concat(text.NamedAnchors), StringComparer.Ordinal);
                sorted = [.. anchors.OrderBy(static name => name, StringComparer.Ordinal)];
            }
            var anchor = Uri.UnescapeDataString(link.Url.TrimStart('#'));
            if (anchors.Contains(anchor) || IsOfPage(anchor))
                continue;
            findings.Add(text.AtFirstLine(link.Range, MessageOf(anchor, sorted, out var advice), Snippet.Of(anchor), advice));
            // Each looks at all anchors, and more are not shown.
            if (++reported == MarkupChecks.MostPlaces)
                break;
        }
    }

    /// <summary>Whether any page has the anchor: that of its beginning, or of a footnote.</summary>
    public static bool IsOfPage(string anchor) =>
        anchor == "top" || anchor.StartsWith("fn:", StringComparison.Ordinal) || anchor.StartsWith("fnref:", StringComparison.Ordinal);

    private static RuleMessage MessageOf(string anchor, string[] sorted, out string advice)
    {
        advice = NearestWord.Of(anchor, sorted) ?? "";
        if (advice.Length > 0)
            return MarkdownRules.MisspelledAnchor;
        advice = string.Join(", ", sorted.Take(MostShown).Select(static name => "#" + name)) + (sorted.Length > MostShown ? ", …" : "");
        return sorted.Length == 0 ? MarkdownRules.NoAnchors : MarkdownRules.UnknownAnchor;
    }
}
