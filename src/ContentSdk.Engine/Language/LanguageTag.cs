using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Language tags (BCP 47, RFC 5646) that people write.</summary>
internal static class LanguageTag
{
    private const int MostCharacters = 100;

    private static readonly Lazy<ILookup<string, LexiconEntry>> Words = new(static () =>
        LexiconFile.Read("shared/language-codes").ToLookup(static entry => entry.Section, StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Codes = new(static () =>
        new(Words.Value["codes"].Select(static entry => entry.Key), StringComparer.Ordinal));

    /// <summary>
    /// The tag, cased as is usual (<c>en-GB</c>, <c>sr-Latn</c>); null when it is none, or names a
    /// language of two letters that there is not.
    /// </summary>
    public static string? Normalise(string tag)
    {
        if (tag.Length > MostCharacters)
            return null;
        var parts = tag.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(static c => IsLetter(c) || IsDigit(c)))
                return null;
            parts[i] = CharClass.ToLower(parts[i]);
        }
        if (!parts[0].All(IsLetter) || !(parts[0].Length == 3 || Codes.Value.Contains(parts[0])))
            return null;
        var next = 1;
        for (var extended = 0; extended < 3 && Has(parts, next, 3, 3, IsLetter); extended++)
            next++;
        if (Has(parts, next, 4, 4, IsLetter))
            parts[next] = $"{Upper(parts[next][0])}{parts[next++].Substring(1)}";
        if (Has(parts, next, 2, 2, IsLetter) || Has(parts, next, 3, 3, IsDigit))
            parts[next] = Upper(parts[next++]);
        while (next < parts.Length && (parts[next].Length >= 5 || (parts[next].Length == 4 && IsDigit(parts[next][0]))))
            next++;
        return HasExtensions(parts, next) ? string.Join("-", parts) : null;
    }

    /// <summary>The tag that was meant by a text that is not one; null where that is not clear.</summary>
    public static string? Meant(string text)
    {
        if (Normalise(text.Trim().Replace('_', '-')) is { } tag)
            return tag;
        var meant = Words.Value["meant"].FirstOrDefault(entry => string.Equals(entry.Key, text, StringComparison.OrdinalIgnoreCase));
        return meant.Columns?[1];
    }

    /// <summary>The language itself, without script, region and variant.</summary>
    public static string Primary(string tag) => tag.IndexOf('-') is var end and >= 0 ? tag.Substring(0, end) : tag;

    /// <summary>Single letters with what belongs to them; behind x anything goes.</summary>
    private static bool HasExtensions(string[] parts, int next)
    {
        while (next < parts.Length)
        {
            if (parts[next].Length != 1)
                return false;
            var isPrivate = parts[next++] == "x";
            var first = next;
            while (next < parts.Length && (isPrivate || parts[next].Length >= 2))
                next++;
            if (next == first)
                return false;
        }
        return true;
    }

    private static bool Has(string[] parts, int index, int least, int most, Func<char, bool> isMade) =>
        index < parts.Length && parts[index].Length >= least && parts[index].Length <= most && parts[index].All(isMade);

    private static string Upper(string part) => string.Concat(part.Select(Upper));

    private static char Upper(char c) => c is >= 'a' and <= 'z' ? (char)(c - 0x20) : c;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
