using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Links within the article lead to a heading.</summary>
internal sealed class AnchorCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        // HTML of the file's own may hold any anchor.
        if (text.KeepsRawHtml)
            return;
        HashSet<string>? anchors = null;
        string[] sorted = [];
        var reported = 0;
        foreach (var (link, node) in text.Reader.Inlines.Links)
        {
            if (link.Url.Length < 2 || link.Url[0] != '#')
                continue;
            if (anchors is null)
            {
                anchors = new(text.Headings.Select(static heading => heading.Anchor), StringComparer.Ordinal);
                sorted = [.. anchors.OrderBy(static name => name, StringComparer.Ordinal)];
            }
            var anchor = Uri.UnescapeDataString(link.Url.TrimStart('#'));
            if (anchors.Contains(anchor) || IsThePages(anchor))
                continue;
            findings.Add(text.AtFirstLine(node.Span, MarkdownRules.UnknownAnchor, Snippet.Of(anchor), Remedy(anchor, sorted)));
            // Each looks at all anchors, and more are not shown.
            if (++reported == MarkdownChecks.MostPlaces)
                break;
        }
    }

    // The beginning of a page, and the anchors of footnotes.
    private static bool IsThePages(string anchor) =>
        anchor == "top" || anchor.StartsWith("fn:", StringComparison.Ordinal) || anchor.StartsWith("fnref:", StringComparison.Ordinal);

    private static string Remedy(string anchor, string[] sorted) =>
        NearestWord.Of(anchor, sorted) is { } near ? $"Did you mean '#{near}'?"
            : sorted.Length == 0 ? "The article has no heading below its headline."
            : $"Its anchors are {string.Join(", ", sorted.Take(5).Select(static name => "#" + name))}{(sorted.Length > 5 ? " and others" : "")}.";
}
