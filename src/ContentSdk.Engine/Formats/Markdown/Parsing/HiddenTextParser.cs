using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Parsing;

/// <summary>Reads a script or a style within a paragraph as one piece of HTML: its content is not part of the article's text.</summary>
internal sealed class HiddenTextParser : InlineParser
{
    private const int Longest = 2_000;

    private static readonly string[] Names = ["script", "style"];

    public HiddenTextParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        foreach (var name in Names)
        {
            if (EndOf(slice, name) is not (var end and > 0))
                continue;
            processor.Inline = new HtmlInline(slice.Text.Substring(slice.Start, end - slice.Start))
            {
                Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end - 1)),
                Line = line,
                Column = column,
                IsClosed = true,
            };
            slice.Start = end;
            return true;
        }
        return false;
    }

    private static int EndOf(StringSlice slice, string name)
    {
        var (text, behind) = (slice.Text, slice.Start + 1 + name.Length);
        if (behind > slice.End || string.Compare(text, slice.Start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0
            || text[behind] is not ('>' or ' ' or '\t' or '\n'))
            return -1;
        var close = text.IndexOf("</" + name + ">", behind, Math.Min(Longest, slice.End + 1 - behind), StringComparison.OrdinalIgnoreCase);
        return close < 0 ? -1 : close + name.Length + 3;
    }
}
