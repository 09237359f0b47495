using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>
/// Reads comments <c>&lt;!-- suppress: CSDK4003 --&gt;</c>. One that stands by itself is about the block below it, one within a
/// paragraph about that paragraph.
/// </summary>
internal sealed class SuppressionComments(SourceDocument file, InlineReader inlines, ICollection<Finding> findings)
{
    private const string Word = "suppress:";

    private readonly List<Suppression> _found = [];
    private readonly List<Finding> _faults = [];

    /// <summary>What the comments of a tree suppress, in order.</summary>
    public EquatableArray<Suppression> Read(MarkdownDocument tree)
    {
        if (file.Text.IndexOf(Word, StringComparison.Ordinal) < 0)
            return default;
        foreach (var container in tree.Descendants<ContainerBlock>().Prepend(tree))
            ReadBlocks(container);
        foreach (var inline in tree.Descendants<HtmlInline>())
        {
            if (inline.Tag.StartsWith("<!--", StringComparison.Ordinal) && IsOurs(inlines.RangeOf(inline.Span)) && LeafOf(inline) is { } leaf)
                Read(inline.Span, inlines.RangeOf(leaf.Span));
        }
        foreach (var fault in Finding.Sorted(_faults).Take(SuppressionRules.MostPlaces))
            findings.Add(fault);
        return _found.OrderBy(static suppression => suppression.Place.OriginalRange.Start).ToEquatableArray();
    }

    // From the end on, so that each comment knows the block below it.
    private void ReadBlocks(ContainerBlock container)
    {
        Markdig.Syntax.Block? below = null;
        for (var i = container.Count - 1; i >= 0; i--)
        {
            if (container[i] is not HtmlBlock { Type: HtmlBlockType.Comment } comment)
                below = container[i];
            else if (IsOurs(inlines.RangeOf(comment.Span)))
                Read(comment.Span, TextRange.FromBounds(inlines.RangeOf(comment.Span).Start, inlines.RangeOf((below ?? comment).Span).End));
        }
    }

    private bool IsOurs(TextRange comment) => file.Text.IndexOf(Word, comment.Start, comment.Length, StringComparison.Ordinal) >= 0;

    private static LeafBlock? LeafOf(Inline inline)
    {
        var top = inline.Parent;
        while (top?.Parent is not null)
            top = top.Parent;
        return top?.ParentBlock;
    }

    private void Read(SourceSpan span, TextRange about)
    {
        var comment = inlines.RangeOf(span);
        var at = comment.Start + "<!--".Length;
        while (at < comment.End && CharClass.IsSpace(file.Text[at]))
            at++;
        if (at + Word.Length > comment.End || string.CompareOrdinal(file.Text, at, Word, 0, Word.Length) != 0)
            return;
        var end = file.Text.IndexOf("-->", at, comment.End - at, StringComparison.Ordinal);
        for (at += Word.Length; at < (end < 0 ? comment.End : end);)
        {
            var start = at;
            while (at < comment.End && at != end && !(file.Text[at] == ',' || CharClass.IsSpace(file.Text[at])))
                at++;
            if (at > start && SuppressionRules.Read(file, TextRange.FromBounds(start, at), file.Text.Substring(start, at - start), OnDisk(about), _faults) is { } suppression)
                _found.Add(suppression);
            at++;
        }
    }

    private TextRange OnDisk(TextRange range) => TextRange.FromBounds(file.ToOriginal(range.Start), file.ToOriginal(range.End));
}
