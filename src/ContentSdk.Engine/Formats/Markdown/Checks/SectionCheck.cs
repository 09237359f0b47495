using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Something stands below each heading, and headings tell what.</summary>
internal sealed class SectionCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        var blocks = text.Reader.Blocks.Where(static block => block.Node is HeadingBlock).ToDictionary(static block => block.Node, static block => block.Block.Range);
        HeadingBlock? open = null;
        foreach (var block in text.Tree)
        {
            if (block is LinkReferenceDefinitionGroup or FootnoteGroup || (block is HtmlBlock && !text.KeepsRawHtml))
                continue;
            if (block is HeadingBlock next && open is not null && next.Level <= open.Level && blocks.TryGetValue(open, out var range))
                findings.Add(text.At(range, MarkdownRules.EmptySection, text.Show(range)));
            open = block as HeadingBlock;
            if (open == text.Title)
                open = null;
        }
        if (open is not null && blocks.TryGetValue(open, out var last))
            findings.Add(text.At(last, MarkdownRules.EmptyLastSection, text.Show(last)));
        FindRepeated(text, findings);
    }

    // Two chapters may each have an introduction; two chapters of one name are a mistake.
    private static void FindRepeated(MarkdownText text, ICollection<Finding> findings)
    {
        var seen = new Dictionary<(string Parent, string Heading), HeadingSpec>();
        var parents = new string[7];
        foreach (var heading in text.Headings)
        {
            var words = FoldedText.Of(text.Document.Shown.Substring(heading.Range.Start, heading.Range.Length));
            parents[heading.Level] = heading.Anchor;
            var parent = "";
            for (var level = heading.Level - 1; level > 0 && parent.Length == 0; level--)
                parent = parents[level] ?? "";
            for (var level = heading.Level + 1; level < parents.Length; level++)
                parents[level] = "";
            if (!seen.TryGetValue((parent, words), out var first))
                seen.Add((parent, words), heading);
            else
                findings.Add(text.At(
                    heading.Range, MarkdownRules.RepeatedHeading, text.Show(heading.Range),
                    text.Document.PositionOf(first.Range.Start).Line.ToString(CultureInfo.InvariantCulture), first.Anchor, heading.Anchor));
        }
    }
}
