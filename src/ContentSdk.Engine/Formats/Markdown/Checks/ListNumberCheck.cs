using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds items of a list whose number is not the one that a page shows: Markdown counts on from the first, whatever is written.</summary>
internal sealed class ListNumberCheck : IMarkdownCheck
{
    private const int FirstYear = 1000;

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        var accidents = findings.Where(static finding => finding.RuleId == MisreadMarkdownRules.AccidentalItem.Id).Select(static finding => finding.Range.Start).ToArray();
        Array.Sort(accidents);
        foreach (var list in text.Tree.Descendants<ListBlock>())
        {
            // Where days or years became items, that is the fault.
            if (list.IsOrdered && list.OrderedDelimiter is '.' or ')' && Skips(list) is { } item && !IsAmong(accidents, text.Reader.Inlines.RangeOf(list.Span)))
                findings.Add(At(text, list, item));
        }
    }

    // Writing the same number everywhere is the usual way of leaving the counting to Markdown.
    private static ListItemBlock? Skips(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        if (items.Count < 2 || items[0].Order >= FirstYear || items.TrueForAll(item => item.Order == items[0].Order) || items.Skip(1).All(item => item.Order == items[1].Order && item.Order <= 1))
            return null;
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i].Order != items[0].Order + i)
                return items[i];
        }
        return null;
    }

    private static Finding At(MarkdownText text, ListBlock list, ListItemBlock item)
    {
        var start = text.Reader.Inlines.RangeOf(item.Span).Start;
        var end = start;
        while (end < text.File.Text.Length && text.File.Text[end] is >= '0' and <= '9')
            end++;
        var written = text.File.Text.Substring(start, end - start);
        return Finding.At(
            text.File, TextRange.FromBounds(start, Math.Min(end + 1, text.File.Text.Length)), MisreadMarkdownRules.SkippedNumber,
            written, (((ListItemBlock)list[0]).Order + list.IndexOf(item)).Invariant(), written + "\\" + list.OrderedDelimiter);
    }

    private static bool IsAmong(int[] places, TextRange range)
    {
        var index = Array.BinarySearch(places, range.Start);
        return index >= 0 || (~index < places.Length && places[~index] < range.End);
    }
}
