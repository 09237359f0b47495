using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Tree;

/// <summary>Finds where the address of a link is written: in the link, or in the definition that it refers to.</summary>
internal static class LinkAddress
{
    /// <summary>The range of the address in the file; the first line of the link where nobody can say which that is.</summary>
    public static TextRange Of(SourceDocument file, InlineReader reader, Inline node, string url)
    {
        var whole = reader.RangeOf(node.Span);
        if (node is LinkInline link)
        {
            if (Range(link.UrlSpan) is { } own && whole.Contains(own))
                return Exact(own) ?? own;
            // The parser's own places of definitions are not always right.
            if (link.Reference is { } definition && Range(definition.UrlSpan) is { } other && Exact(other) is { } exact)
                return exact;
        }
        var end = whole.IsEmpty ? -1 : file.Text.IndexOf('\n', whole.Start, whole.Length);
        return end < 0 ? whole : TextRange.FromBounds(whole.Start, end);

        TextRange? Range(SourceSpan span) => span.IsEmpty ? null : reader.RangeOf(span);

        // Without angle brackets.
        TextRange? Exact(TextRange range) =>
            file.Slice(range).IndexOf(url.AsSpan(), StringComparison.Ordinal) is >= 0 and var at ? new(range.Start + at, url.Length) : null;
    }
}
