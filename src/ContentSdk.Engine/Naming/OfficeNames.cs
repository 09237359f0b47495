using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Naming;

/// <summary>Offices of state go by two orders of words: Ministry of Energy, Energy Ministry.</summary>
internal static class OfficeNames
{
    private static readonly Lazy<ILookup<string, string>> Words = new(static () =>
        LanguageLists.ReadAll("office-heads").ToLookup(static entry => entry.Section, static entry => entry.Key, StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Heads = new(static () => new(Words.Value["head"], StringComparer.Ordinal));
    private static readonly Lazy<HashSet<string>> Linkers = new(static () => new(Words.Value["linker"], StringComparer.Ordinal));

    /// <summary>The words with the head first and no "of" or "for" behind it, where they name such an office; else as they are.</summary>
    /// <param name="words">The words of a name in small letters.</param>
    public static string[] InOneOrder(string[] words)
    {
        if (words.Length < 2)
            return words;
        if (Linkers.Value.Contains(words[1]) && Heads.Value.Contains(words[0]))
        {
            var rest = words.Length > 2 && NameArticles.Is(words[2]) ? 3 : 2;
            return rest < words.Length ? [words[0], .. words.Skip(rest)] : words;
        }
        var last = words[words.Length - 1];
        return Heads.Value.Contains(last) ? [last, .. words.Take(words.Length - 1)] : words;
    }
}
