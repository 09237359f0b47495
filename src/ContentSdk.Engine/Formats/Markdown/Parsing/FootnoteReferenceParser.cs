using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Parsing;

/// <summary>
/// Reads <c>[^1]</c> wherever a footnote has that name. The parser's own reads <c>[^1][^2]</c> as a link with the text <c>^1</c>, and of
/// it only the second footnote is left.
/// </summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    private const int LongestName = 200;

    public FootnoteReferenceParser() => OpeningCharacters = ['[', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isBehindText = slice.CurrentChar == ']';
        var start = isBehindText ? slice.Start + 1 : slice.Start;
        var end = EndOf(slice, start);
        if (end < 0
            || !processor.Document.TryGetLinkReferenceDefinition(slice.Text.Substring(start + 1, end - start - 1), out var definition)
            || definition is not FootnoteLinkReferenceDefinition || definition.CreateLinkInline is not { } create)
            return false;
        if (isBehindText)
        {
            // The bracket closes text that is none of a link; what follows it is a footnote of its own.
            if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { } open)
                return false;
            open.ReplaceBy(new LiteralInline
            {
                Content = new(open.IsImage ? "![" : "["),
                Span = open.Span,
                Line = open.Line,
                Column = open.Column,
                IsClosed = true,
            });
            processor.Inline = Placed(
                processor, slice.Start, slice.Start, new LiteralInline { Content = new(slice.Text, slice.Start, slice.Start) });
            slice.Start++;
            return true;
        }
        if (end < slice.End && slice.Text[end + 1] == '(')
            return false;
        processor.Inline = Placed(processor, start, end, create(processor, definition, null!)!);
        slice.Start = end + 1;
        return true;
    }

    private static Inline Placed(InlineProcessor processor, int start, int end, Inline inline)
    {
        inline.Span = new(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end));
        (inline.Line, inline.Column, inline.IsClosed) = (line, column, true);
        return inline;
    }

    /// <summary>Where the name's closing bracket is, or -1.</summary>
    private static int EndOf(StringSlice slice, int start)
    {
        if (start + 2 > slice.End || slice.Text[start] != '[' || slice.Text[start + 1] != '^')
            return -1;
        for (var i = start + 2; i <= slice.End && i - start <= LongestName; i++)
        {
            if (slice.Text[i] == ']')
                return i > start + 2 ? i : -1;
            if (slice.Text[i] is '[' or '\\' or '\n' or '\r')
                return -1;
        }
        return -1;
    }
}
