namespace ContentSdk.AspNetCore.Searching;

// The words that somebody asks for. However long the text is, so many words at most are looked for.
internal sealed class SearchQuery
{
    private const int MostCharacters = 200;

    /// <summary>The most words: a bit each in <see cref="int"/>.</summary>
    private const int MostWords = 12;

    private SearchQuery(string[] words) => Words = words;

    /// <summary>The different words, as they are compared.</summary>
    public string[] Words { get; }

    /// <summary>What is asked for, without spaces around it and not too long.</summary>
    public static string Cut(string? text)
    {
        var cut = (text ?? "").AsSpan().Trim();
        if (cut.Length > MostCharacters)
            cut = cut[..(char.IsHighSurrogate(cut[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)].TrimEnd();
        return cut.ToString();
    }

    public static SearchQuery Of(string text)
    {
        var words = SearchTokens.Of(Cut(text)).Select(static token => token.Text).ToList();
        // 東京都 is 東京 and 京都: the 都 that is left says no more.
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (SearchTokens.IsSpaceless(words[i][0]) && words[i - 1].Length > words[i].Length
                && words[i - 1].EndsWith(words[i], StringComparison.Ordinal))
                words.RemoveAt(i);
        }
        return new([.. words.Distinct(StringComparer.Ordinal).Take(MostWords)]);
    }

    /// <summary>Whether a word of a text is one that is asked for, or begins with it. A single letter is only itself.</summary>
    public static bool Matches(string asked, string word) => asked.Length == 1 && !SearchTokens.IsSpaceless(asked[0])
        ? word == asked
        : word.StartsWith(asked, StringComparison.Ordinal);

    /// <summary>The place among <see cref="Words"/> of the first one that a word of a text matches; -1 for none.</summary>
    public int IndexOf(string word) => Array.FindIndex(Words, asked => Matches(asked, word));
}
