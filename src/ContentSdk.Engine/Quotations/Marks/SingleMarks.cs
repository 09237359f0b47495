using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Marks;

/// <summary>Tells single quotation marks from apostrophes, decades and feet.</summary>
internal static class SingleMarks
{
    private static readonly Lazy<WordSet> Elisions = new(() => WordSet.OfAllLanguages("elisions"));

    /// <summary>Direction of a single mark; false when it is an apostrophe or a prime.</summary>
    public static bool TryRead(string text, TextRange block, int position, out MarkLean lean)
    {
        lean = MarkLean.Either;
        var before = position > block.Start ? text[position - 1] : '\0';
        var after = position + 1 < block.End ? text[position + 1] : '\0';
        var afterWord = before != '\0' && CharClass.IsWordPart(before);
        var beforeWord = after != '\0' && CharClass.IsWordPart(after);
        if (afterWord && beforeWord)
            return false;
        if (beforeWord && IsElision(text, block, position))
            return false;
        if (before is 'n' or 'N' && IsEndOfShortAnd(text, block, position))
            return false;
        var surroundings = MarkSurroundings.Of(text, block, position, position + 1);
        lean = surroundings.Lean();
        if (lean == MarkLean.Either && surroundings.StandsAfterSpace)
            return false;
        if (lean == MarkLean.Close && afterWord && after == ' ' && MayEndInApostrophe(text, block, position))
            lean = MarkLean.WeakClose;
        return true;
    }

    // '90s, '16, 'em, 'tis.
    private static bool IsElision(string text, TextRange block, int position)
    {
        var end = position + 1;
        while (end < block.End && end - position <= 12 && CharClass.IsWordPart(text[end]))
            end++;
        var word = text.AsSpan(position + 1, end - position - 1);
        if (word.Length >= 2 && CharClass.IsDigit(word[0]) && CharClass.IsDigit(word[1]))
            return word.Length == 2 ? !IsMark(text, block, end) : word.Length == 3 && word[2] == 's' && !IsMark(text, block, end);
        return Elisions.Value.Contains(word) && (word.Length == 1 || !IsMark(text, block, end));
    }

    // The second apostrophe of 'n'.
    private static bool IsEndOfShortAnd(string text, TextRange block, int position) =>
        position - 2 >= block.Start && QuotationMark.TryGetFamily(text[position - 2], out var family) && family == MarkFamily.Single;

    private static bool IsMark(string text, TextRange block, int position) =>
        position < block.End && QuotationMark.TryGetFamily(text[position], out var family) && family == MarkFamily.Single;

    // The players' union; goin' home.
    private static bool MayEndInApostrophe(string text, TextRange block, int position) =>
        text[position - 1] is 's' or 'S'
        || (text[position - 1] is 'n' && position - 2 >= block.Start && text[position - 2] is 'i');
}
