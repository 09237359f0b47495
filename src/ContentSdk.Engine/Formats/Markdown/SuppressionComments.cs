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

    /// <summary>What the comments of a tree suppress, in order.</summary>
    public EquatableArray<Suppression> Read(MarkdownDocument tree)
    {
        if (file.Text.IndexOf(Word, StringComparison.Ordinal) < 0)
            return default;
        foreach (var node in tree.Descendants())
        {
            if (node is HtmlBlock { Type: HtmlBlockType.Comment } block)
                Read(block.Span, TextRange.FromBounds(inlines.RangeOf(block.Span).Start, inlines.RangeOf(Below(block).Span).End));
            else if (node is HtmlInline inline && inline.Tag.StartsWith("<!--", StringComparison.Ordinal) && LeafOf(inline) is { } leaf)
                Read(inline.Span, inlines.RangeOf(leaf.Span));
        }
        return _found.ToEquatableArray();
    }

    private static Markdig.Syntax.Block Below(HtmlBlock comment)
    {
        var parent = comment.Parent!;
        var index = parent.IndexOf(comment) + 1;
        while (index < parent.Count && parent[index] is HtmlBlock { Type: HtmlBlockType.Comment })
            index++;
        return index < parent.Count ? parent[index] : comment;
    }

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
            if (at > start && SuppressionRules.Read(file, TextRange.FromBounds(start, at), file.Text.Substring(start, at - start), OnDisk(about), findings) is { } suppression)
                _found.Add(suppression);
            at++;
        }
    }

    private TextRange OnDisk(TextRange range) => TextRange.FromBounds(file.ToOriginal(range.Start), file.ToOriginal(range.End));
}
