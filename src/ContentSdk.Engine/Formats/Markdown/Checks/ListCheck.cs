using System.Globalization;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>
/// Finds sentences that begin with a day, a year or a dash and became items of a list for it: the number or the dash is then no part of
/// the text.
/// </summary>
internal sealed class ListCheck : IMarkdownCheck
{
    private const int FirstYear = 1000, LastYear = 2199;

    private static readonly Lazy<WordSet> Months = new(static () => WordSet.OfAllLanguages("ordinal-dates"));

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var container in text.Tree.Descendants<ContainerBlock>().Prepend(text.Tree))
        {
            var numbered = new List<ListBlock>();
            for (var i = 0; i < container.Count; i++)
            {
                if (container[i] is not ListBlock list)
                    continue;
                if (list.IsOrdered)
                    numbered.Add(list);
                else if (list.Count == 1 && i > 0 && TearsSentence(text, container[i - 1], list))
                    Add(text, (ListItemBlock)list[0], findings);
            }
            for (var i = 0; i < numbered.Count; i++)
                CheckNumbers(text, numbered[i], isAlone: numbered[i].Count == 1 && !GoOn(numbered, i - 1) && !GoOn(numbered, i), findings);
        }
    }

    // Long items are often written as 1., paragraphs, 2., paragraphs: each is then a list of its own.
    private static bool GoOn(List<ListBlock> lists, int index) =>
        index >= 0 && index + 1 < lists.Count && FirstOf(lists[index]) + lists[index].Count == FirstOf(lists[index + 1]);

    private static void CheckNumbers(MarkdownText text, ListBlock list, bool isAlone, ICollection<Finding> findings)
    {
        var isYear = FirstOf(list) is >= FirstYear and <= LastYear;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (isYear || isAlone || IsDay(text, item))
                Add(text, item, findings);
        }
    }

    private static void Add(MarkdownText text, ListItemBlock item, ICollection<Finding> findings)
    {
        var marker = MarkerOf(text, item);
        if (marker.IsEmpty)
            return;
        var written = text.File.Slice(marker).ToString();
        findings.Add(
            Finding.At(text.File, marker, MisreadMarkdownRules.AccidentalItem.Id, written, written.Insert(written.Length - 1, "\\")));
    }

    // “3. Oktober” is a day whatever follows, and so is each day of a list of them.
    private static bool IsDay(MarkdownText text, ListItemBlock item)
    {
        var start = MarkerOf(text, item).End;
        while (start < text.File.Text.Length && text.File.Text[start] is ' ' or '\t')
            start++;
        var end = start;
        while (end < text.File.Text.Length && CharClass.IsWordPart(text.File.Text[end]))
            end++;
        return item.Order is >= 1 and <= 31 && Months.Value.Contains(text.File.Text.AsSpan(start, end - start));
    }

    private static int FirstOf(ListBlock list) =>
        int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;

    // A dash at the beginning of a line, in the middle of a sentence that goes over two lines.
    private static bool TearsSentence(MarkdownText text, Markdig.Syntax.Block before, ListBlock list)
    {
        if (before is not ParagraphBlock)
            return false;
        var above = text.Reader.Inlines.RangeOf(before.Span);
        var start = text.Reader.Inlines.RangeOf(list.Span).Start;
        if (above.IsEmpty || start <= above.End
            || text.File.Text.IndexOf('\n', above.End, start - above.End) is var first and >= 0
                && text.File.Text.IndexOf('\n', first + 1, start - first - 1) >= 0)
            return false;
        return !SentenceEnd.Is(text.File.Text, above) && text.File.Text[above.End - 1] is not (':' or ';' or ',');
    }

    /// <summary>The number with its mark, or the dash, at the beginning of an item.</summary>
    private static TextRange MarkerOf(MarkdownText text, ListItemBlock item)
    {
        var start = text.Reader.Inlines.RangeOf(item.Span).Start;
        var end = start;
        while (end < text.File.Text.Length && text.File.Text[end] is >= '0' and <= '9')
            end++;
        return end < text.File.Text.Length && text.File.Text[end] is '.' or ')' or '-' or '+' or '*'
            ? TextRange.FromBounds(start, end + 1)
            : new(start, 0);
    }
}
