using ContentSdk.Engine.Formats.Markdown.Tree;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>
/// Finds comments <c>&lt;!-- suppress: CSDK4003 --&gt;</c>. One that stands by itself is about the block below it, one within a
/// paragraph about that paragraph.
/// </summary>
internal sealed class SuppressionComments(SourceDocument file, InlineReader inlines)
{
    private const string Open = "<!--", Close = "-->";

    private readonly SuppressionReader _reader = new(file);

    /// <summary>What the comments of a tree suppress, in order.</summary>
    public EquatableArray<Suppression> Read(MarkdownDocument tree, ICollection<Finding> findings)
    {
        if (!_reader.IsNeeded)
            return default;
        foreach (var container in tree.Descendants<ContainerBlock>().Prepend(tree))
            ReadBlocks(container);
        foreach (var inline in tree.Descendants<HtmlInline>())
        {
            if (inline.Tag.StartsWith(Open, StringComparison.Ordinal) && LeafOf(inline) is { } leaf)
                Read(inlines.RangeOf(inline.Span), inlines.RangeOf(leaf.Span));
        }
        return _reader.Finish(findings);
    }

    // From the end on, so that each comment knows the block below it.
    private void ReadBlocks(ContainerBlock container)
    {
        Markdig.Syntax.Block? below = null;
        for (var i = container.Count - 1; i >= 0; i--)
        {
            if (container[i] is not HtmlBlock { Type: HtmlBlockType.Comment } comment)
                below = container[i];
            else if (inlines.RangeOf(comment.Span) is var range && _reader.IsIn(range))
                Read(range, TextRange.FromBounds(range.Start, inlines.RangeOf((below ?? comment).Span).End));
        }
    }

    private static LeafBlock? LeafOf(Inline inline)
    {
        var top = inline.Parent;
        while (top?.Parent is not null)
            top = top.Parent;
        return top?.ParentBlock;
    }

    private void Read(TextRange comment, TextRange about)
    {
        if (!_reader.IsIn(comment))
            return;
        var start = Math.Min(comment.Start + Open.Length, comment.End);
        var end = file.Text.IndexOf(Close, start, comment.End - start, StringComparison.Ordinal);
        _reader.Read(TextRange.FromBounds(start, end < 0 ? comment.End : end), about);
    }
}
