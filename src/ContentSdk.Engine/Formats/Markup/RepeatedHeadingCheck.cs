using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Headings tell sections apart. Two chapters may each have an introduction; two chapters of one name are a mistake.</summary>
internal sealed class RepeatedHeadingCheck : IMarkupCheck
{
    private const int Deepest = 6;

    public void Check(MarkupText text, ICollection<Finding> findings)
    {
        var seen = new Dictionary<(string Parent, string Heading), HeadingSpec>();
        var parents = new string[Deepest + 1];
        foreach (var heading in text.Headings)
        {
            var shown = text.Document.Shown.Substring(heading.Range.Start, heading.Range.Length);
            parents[heading.Level] = heading.Anchor;
            var parent = "";
            for (var level = heading.Level - 1; level > 0 && parent.Length == 0; level--)
                parent = parents[level] ?? "";
            for (var level = heading.Level + 1; level <= Deepest; level++)
                parents[level] = "";
            var key = (parent, FoldedText.Of(shown));
            if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, heading);
                continue;
            }
            var line = text.Document.PositionOf(first.Range.Start).Line.Invariant();
            var words = Snippet.Of(text.Document.Shown, heading.Range).Trim();
            findings.Add(text.At(heading.Range, MarkdownRules.RepeatedHeading, words, line, first.Anchor, heading.Anchor));
        }
    }
}
