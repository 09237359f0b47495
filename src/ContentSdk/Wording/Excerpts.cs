using System.Globalization;
using System.Text;
using static ContentSdk.Wording.Punctuation;

namespace ContentSdk.Wording;

// The beginning of a text, cut between words.
internal static class Excerpts
{
    /// <summary>So many words of the paragraphs with an ellipsis, or all of them, with white space folded.</summary>
    public static string Of(IEnumerable<string> paragraphs, int maxWords)
    {
        var output = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            var text = Folding.Fold(paragraph);
            var end = EndOfWords(text, ref maxWords);
            if (output.Length > 0 && end > 0 && Folding.NeedsSpace(output[^1], text[0]))
                output.Append(' ');
            output.Append(text, 0, end);
            if (end < text.Length)
                return WithEllipsis(output.ToString());
        }
        return output.ToString();
    }

    /// <summary>Whether a text ends with an ellipsis, and another one goes on there.</summary>
    public static bool IsCutFrom(string text, string whole)
    {
        var words = Folding.Fold(text);
        var end = words.Length;
        while (end > 0 && words[end - 1] is '.' or '…' or ' ')
            end--;
        return words.Length > end && (words[^1] == '…' || words.EndsWith("..", StringComparison.Ordinal))
            && Folding.Fold(whole).StartsWith(words[..end], StringComparison.Ordinal);
    }

    // Where the last of so many words ends; the length of the text where it has no more. The rest of the words is left.
    private static int EndOfWords(string text, ref int words)
    {
        var isInWord = false;
        var token = 0;
        for (var i = 0; i < text.Length;)
        {
            var isLetter = char.IsLetterOrDigit(text, i);
            if (HasNoSpaces(text[i]))
            {
                if (isLetter && words-- == 0)
                    return i;
                i += StringInfo.GetNextTextElementLength(text.AsSpan(i));
                (isInWord, token) = (false, i);
                continue;
            }
            if (isLetter && !isInWord && words-- == 0)
                return token;
            isInWord |= isLetter;
            i++;
            if (char.IsWhiteSpace(text[i - 1]))
                (isInWord, token) = (false, i);
        }
        return text.Length;
    }

    private static string WithEllipsis(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsOpenEnd(text))
            text = text[..^1];
        var last = text;
        while (last.Length > 1 && IsClosing(last[^1]))
            last = last[..^1];
        var endsSentence = last.Length > 0 && IsSentenceEnd(last[^1]) && !IsWide(last[^1]);
        return string.Concat(text, endsSentence ? " …" : "…");
    }

    // What a cut text does not end with: a comma, a dash, an ellipsis of its own, or what opens something.
    private static bool IsOpenEnd(ReadOnlySpan<char> text) =>
        char.IsWhiteSpace(text[^1]) || IsComma(text[^1]) || IsColon(text[^1]) || IsDash(text[^1]) || IsOpening(text[^1]) || text[^1] == '…'
        || (IsQuotationMark(text[^1]) && text.Length > 1 && char.IsWhiteSpace(text[^2]));

    // Scripts without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer. Each character counts as a word.
    private static bool HasNoSpaces(char c) =>
        IsWide(c) || c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
