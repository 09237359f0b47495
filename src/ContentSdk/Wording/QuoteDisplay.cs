using System.Text;
using static ContentSdk.Wording.Punctuation;

namespace ContentSdk.Wording;

// The words of a quotation without the marks that belong to the sentence around them.
internal static class QuoteDisplay
{
    /// <summary>The words as they can be shown alone.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="parts">The parts of the quotation, in order.</param>
    /// <param name="isBreak">Whether a part begins in another paragraph than the one before.</param>
    /// <param name="isFragment">Whether the quotation is a part of a sentence around it.</param>
    public static string Of(string text, ReadOnlySpan<Range> parts, Func<int, bool> isBreak, bool isFragment)
    {
        var words = new StringBuilder();
        var last = Folding.Fold(text.AsSpan()[parts[0]]);
        for (var i = 1; i < parts.Length; i++)
        {
            var next = Folding.Fold(text.AsSpan()[parts[i]]);
            if (next.Length == 0)
                continue;
            var end = parts[i - 1].End.Value;
            words.Append(last = WithMark(last, text.AsSpan(end, Math.Max(parts[i].Start.Value - end, 0)), next));
            if (isBreak(i))
                words.Append("\n\n");
            else if (last.Length > 0 && Folding.NeedsSpace(last[^1], next[0]))
                words.Append(' ');
            last = next;
        }
        words.Append(WithoutComma(last, out _, out _));
        var whole = words.ToString();
        if (isFragment && FullStops.IsOfSentenceAround(whole, text.AsSpan(parts[^1].End.Value)))
            whole = whole[..^1];
        return whole.Length > 0 ? whole : text[parts[0]];
    }

    // What is between two parts says whether the second begins a sentence.
    private static string WithMark(string words, ReadOnlySpan<char> between, string next)
    {
        if (words.Length == 0 || !HasLetter(between))
            return words;
        between = WithoutMarks(between);
        var mark = between.Length > 0 ? between[^1] : '\0';
        var (isLower, isUpper) = CaseOf(next);
        if ((IsSentenceEnd(mark) && !isLower) || (IsColon(mark) && isUpper))
        {
            words = WithoutComma(words, out var comma, out var at);
            if (at == 0 || EndsItself(words[at - 1]))
                return words;
            var stop = IsFullStop(mark) ? mark : IsWide(comma) || IsWide(words[at - 1]) ? '。' : '.';
            return string.Concat(words.AsSpan(0, at), [stop], words.AsSpan(at));
        }
        var bare = WithoutComma(words, out _, out _);
        if (bare.Length > 0 && IsSentenceEnd(bare[^1]))
            return bare;
        // After the second dash of “—Vamos —dijo ella—, y rápido”, the mark is the speaker's.
        var isSpeakers = between.Length > 1 && IsDash(between[^2]) && (IsComma(mark) || IsColon(mark));
        return isSpeakers && !EndsItself(words[^1]) && !IsComma(words[^1]) ? words + mark : words;
    }

    // Without a comma at the end, also one before closing marks; and where it was, or where a mark that follows the words would be.
    private static string WithoutComma(string words, out char comma, out int at)
    {
        var end = words.Length;
        while (end > 0 && IsClosing(words[end - 1]))
            end--;
        (comma, at) = ('\0', end);
        while (at > 0 && (IsComma(words[at - 1]) || char.IsWhiteSpace(words[at - 1])))
        {
            at--;
            if (IsComma(words[at]))
                comma = words[at];
        }
        if (comma != '\0')
            return string.Concat(words.AsSpan(0, at), words.AsSpan(end));
        at = end > 0 && EndsItself(words[end - 1]) ? end : words.Length;
        return words;
    }

    private static (bool IsLower, bool IsUpper) CaseOf(string words)
    {
        foreach (var c in words)
        {
            if (IsLetter(c))
                return (char.IsLower(c), char.IsUpper(c));
        }
        return default;
    }

    private static bool EndsItself(char c) => IsSentenceEnd(c) || IsColon(c) || IsDash(c);

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsLetter(c))
                return true;
        }
        return false;
    }

    // Dashes too: in “— сказала она. — Никто не ждёт”, the sentence ends before the dash.
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && (char.IsWhiteSpace(text[^1]) || IsQuotationMark(text[^1]) || IsDash(text[^1])))
            text = text[..^1];
        return text;
    }
}
