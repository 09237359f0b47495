using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Marks;

/// <summary>Tells single quotation marks from apostrophes, decades and feet.</summary>
internal static class SingleMarks
{
    private static readonly Lazy<WordSet> Elisions = new(static () => WordSet.OfAllLanguages("elisions", "elision"));
    private static readonly Lazy<string[]> ShortAnds = Of("short-and"), Decades = Of("decade"), CutEndings = Of("cut-ending");

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
        if (afterWord && IsEndOfShortAnd(text, block, position))
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
            return (word.Length == 2 || Array.IndexOf(Decades.Value, word.Slice(2).ToString()) >= 0) && !IsMark(text, block, end);
        return Elisions.Value.Contains(word) && (word.Length == 1 || !IsMark(text, block, end));
    }

    // The second apostrophe of 'n'.
    private static bool IsEndOfShortAnd(string text, TextRange block, int position)
    {
        foreach (var word in ShortAnds.Value)
        {
            var mark = position - word.Length - 1;
            if (mark >= block.Start && Ends(text, position, word)
                && QuotationMark.TryGetFamily(text[mark], out var family) && family == MarkFamily.Single)
                return true;
        }
        return false;
    }

    private static bool IsMark(string text, TextRange block, int position) =>
        position < block.End && QuotationMark.TryGetFamily(text[position], out var family) && family == MarkFamily.Single;

    // The players' union; goin' home.
    private static bool MayEndInApostrophe(string text, TextRange block, int position)
    {
        foreach (var ending in CutEndings.Value)
        {
            if (position - ending.Length >= block.Start && Ends(text, position, ending))
                return true;
        }
        return false;
    }

    private static bool Ends(string text, int end, string word) =>
        string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;

    private static Lazy<string[]> Of(string section) =>
        new(() => [.. LanguageLists.ReadAll("elisions").Where(entry => entry.Section == section).Select(static entry => entry.Key)]);
}
