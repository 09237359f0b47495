using static ContentSdk.Wording.Punctuation;

namespace ContentSdk.Wording;

// Whose the full stop is at the end of a fragment.
internal static class FullStops
{
    /// <summary>
    /// Whether the full stop at the end of the words is that of the sentence around them, as in: He called it “a disgrace.” Where the words
    /// are sentences of their own or end in an abbreviation, it is theirs.
    /// </summary>
    /// <param name="words">The words of a fragment.</param>
    /// <param name="after">What follows them in the text.</param>
    public static bool IsOfSentenceAround(string words, ReadOnlySpan<char> after)
    {
        if (words.Length < 2 || !IsFullStop(words[^1]) || IsSentenceEnd(words[^2]))
            return false;
        var lastWord = words.LastIndexOf(' ') + 1;
        if (lastWord == words.Length - 2 || words.AsSpan(lastWord, words.Length - lastWord - 1).ContainsAnyFullStop())
            return false;
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (IsSentenceEnd(words[i]) && (IsWide(words[i]) || char.IsWhiteSpace(words[i + 1])))
                return false;
        }
        while (after.Length > 0 && (IsClosing(after[0]) || after[0] == ' '))
            after = after[1..];
        return after.Length == 0 || !(char.IsLower(after[0]) || IsComma(after[0]) || IsColon(after[0]));
    }

    private static bool ContainsAnyFullStop(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsFullStop(c))
                return true;
        }
        return false;
    }
}
