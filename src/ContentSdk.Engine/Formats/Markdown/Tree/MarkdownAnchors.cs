using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = ContentSdk.Engine.Model.Block;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>Names the places of an article that links can lead to. Each of them gets an id in the tree, and so in the HTML.</summary>
/// <param name="Headings">The headings but for the headline, in order.</param>
/// <param name="Named">The names of other places, in order.</param>
/// <param name="AreKept">Whether tags that name a place are kept: not in a value that is put on a page with others.</param>
internal sealed record MarkdownAnchors(IReadOnlyList<HeadingSpec> Headings, IReadOnlyList<string> Named, bool AreKept)
{
    /// <summary>Those of a text that has none.</summary>
    public static MarkdownAnchors None { get; } = new([], [], AreKept: false);

    /// <summary>Reads the anchors; a name that is there already is reported.</summary>
    /// <param name="read">The file.</param>
    /// <param name="keepsRawHtml">Whether HTML is kept, which may have any anchors.</param>
    /// <param name="findings">Where findings go.</param>
    public static MarkdownAnchors Read(MarkdownTree read, bool keepsRawHtml, ICollection<Finding> findings)
    {
        var (headings, named) = (new List<HeadingSpec>(), new List<string>());
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofText = new HashSet<LeafBlock>(HeadingsOf(read).Select(static heading => heading.Node));
        foreach (var node in read.Tree.Descendants<HeadingBlock>())
        {
            if (node == read.Title || node.TryGetAttributes()?.Id is not { } name)
                continue;
            if (!Claim(read, lines, name, node, findings))
                node.GetAttributes().Id = null;
            // An image alone is no text, and so no heading of the article. Links can lead to it.
            else if (!ofText.Contains(node))
                named.Add(name);
        }
        var anchors = new Anchors(lines.Keys);
        foreach (var (block, node) in HeadingsOf(read))
        {
            var attributes = node.GetAttributes();
            attributes.Id ??= anchors.Next(read.Document.Shown.Substring(block.Range.Start, block.Range.Length));
            headings.Add(new(block.Range, block.Level, attributes.Id));
        }
        var ofHeadings = new HashSet<string>(headings.Select(static heading => heading.Anchor), StringComparer.Ordinal);
        foreach (var (tag, name) in keepsRawHtml ? [] : TagsOf(read))
        {
            // Most are beside the heading of that name.
            if (ofHeadings.Contains(name) || !Claim(read, lines, name, tag, findings))
                continue;
            tag.GetAttributes().Id = name;
            named.Add(name);
        }
        return new(headings, named, AreKept: true);
    }

    private static IEnumerable<(Block Block, LeafBlock Node)> HeadingsOf(MarkdownTree read) =>
        read.Reader.Blocks.Where(block => block.Block.Kind == BlockKind.Heading && block.Node != read.Title);

    private static IEnumerable<(HtmlInline Tag, string Name)> TagsOf(MarkdownTree read)
    {
        foreach (var block in read.Tree.Descendants<LeafBlock>())
        {
            if (block.Inline is null || block == read.Title)
                continue;
            foreach (var tag in block.Inline.Descendants<HtmlInline>())
            {
                if (AnchorNames.OfTag(tag.Tag) is { } name)
                    yield return (tag, name);
            }
        }
    }

    private static bool Claim(
        MarkdownTree read, Dictionary<string, int> lines, string name, MarkdownObject node, ICollection<Finding> findings)
    {
        var place = FirstLine(read, node);
        if (lines.TryGetValue(name, out var line))
        {
            findings.Add(Finding.At(read.File, place, MarkdownRules.RepeatedAnchor.Id, Snippet.Of(name), line.Invariant()));
            return false;
        }
        lines.Add(name, read.File.PositionOf(place.Start).Line);
        return true;
    }

    private static TextRange FirstLine(MarkdownTree read, MarkdownObject node)
    {
        var range = read.Reader.Inlines.RangeOf(node.Span);
        var end = range.IsEmpty ? -1 : read.File.Text.IndexOf('\n', range.Start, range.Length);
        return end < 0 ? range : TextRange.FromBounds(range.Start, end);
    }
}
