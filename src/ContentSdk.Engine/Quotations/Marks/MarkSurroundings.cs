using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Marks;

/// <summary>The characters before and after a mark, other marks skipped; <c>'\0'</c> at the ends of the block.</summary>
internal readonly struct MarkSurroundings
{
    // Nested marks touch each other, two or three at most; a bound keeps a file of nothing but marks linear.
    private const int MarksSkipped = 3;

    private MarkSurroundings(char before, char after)
    {
        Before = before;
        After = after;
    }

    public char Before { get; }

    public char After { get; }

    public bool StandsAfterSpace => Before == '\0' || CharClass.IsSpace(Before) || Before is '(' or '[' or '{' or '/';

    public bool StandsAfterDash => IsDash(Before);

    public bool StandsBeforeSpace => After == '\0' || CharClass.IsSpace(After);

    public bool StandsBeforeStop => IsDash(After) || After is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '/' or '…';

    public static MarkSurroundings Of(string text, TextRange block, int start, int end)
    {
        int left = start - 1, right = end;
        for (var skipped = 0; skipped < MarksSkipped && left >= block.Start && QuotationMark.TryGetFamily(text[left], out _); skipped++)
            left--;
        for (var skipped = 0; skipped < MarksSkipped && right < block.End && QuotationMark.TryGetFamily(text[right], out _); skipped++)
            right++;
        return new(left < block.Start ? '\0' : text[left], right >= block.End ? '\0' : text[right]);
    }

    public MarkLean Lean()
    {
        if (StandsAfterSpace)
            return StandsBeforeSpace ? MarkLean.Either : MarkLean.Open;
        if (StandsAfterDash)
            return StandsBeforeSpace || After is ',' or '.' or '?' or '!' ? MarkLean.Close : MarkLean.Open;
        return StandsBeforeSpace || StandsBeforeStop ? MarkLean.Close : MarkLean.Either;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‐' or '‑';
}
