using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Building;

// The quotations of an article that is built by hand.
internal sealed class BuiltQuotes(BuiltText text, Func<Entity, int> numberOf)
{
    private int _from;
    private int _lastStart;

    public TableData Table { get; } = new(QuoteColumn.Count);

    public TableData Parts { get; } = new(PartColumn.Count);

    public void Add(QuoteDetails quote)
    {
        if (quote.IsNested && Table.Rows == 0)
            throw new InvalidOperationException(
                $"There is no quotation that '{quote.Parts[0]}' could be nested in. Add the outer one first.");
        var from = quote.IsNested ? _lastStart : _from;
        int first = -1, firstEnd = 0;
        foreach (var part in quote.Parts)
        {
            var start = text.Find(part, ref from);
            if (first < 0)
                (first, firstEnd) = (start, from);
            Parts.Add(start, part.Length);
        }
        var markedStart = first > 0 && IsMark(text.Text[first - 1]) ? first - 1 : first;
        var markedEnd = from < text.Text.Length && IsMark(text.Text[from]) ? from + 1 : from;
        var attribution = quote.Attribution ?? (quote.Speaker is null ? Attribution.None : Attribution.Declared);
        var (speakerStart, speakerLength) = Near(quote.SpeakerText, firstEnd);
        var (cueStart, cueLength) = Near(quote.Cue, firstEnd);
        Table.Add(
            markedStart, markedEnd - markedStart, Parts.Rows, (int)quote.Kind, (2 * (int)attribution) + (quote.IsUncertain ? 1 : 0),
            quote.IsNested ? Table.Rows : 0, quote.Speaker is null ? 0 : 1 + numberOf(quote.Speaker), speakerStart, speakerLength, cueStart,
            cueLength);
        _lastStart = first + 1;
        _from = Math.Max(_from, from);
    }

    private (int Start, int Length) Near(string? words, int place) =>
        words is { Length: > 0 } ? (text.FindNear(words, place), words.Length) : (0, 0);

    private static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‚' or '‹' or '›';
}
