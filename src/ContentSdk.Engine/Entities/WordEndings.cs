using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>Endings by which everyday words are told from names: the list <c>word-endings</c>.</summary>
internal static class WordEndings
{
    private static readonly Lazy<ILookup<string, string>> Lists = new(static () =>
        LanguageLists.ReadAll("word-endings").ToLookup(static entry => entry.Section, static entry => entry.Key, StringComparer.Ordinal));

    private static readonly Lazy<string[]> Plural = Of("plural"), NotPlural = Of("not-plural");
    private static readonly Lazy<string[]> People = Of("people"), Everyday = Of("everyday");

    /// <summary>Whether a word, in any case, has the form of a plural.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => IsAny(word, Plural.Value) && !IsAny(word, NotPlural.Value);

    /// <summary>Whether a word ends as most plurals do, in small letters.</summary>
    public static bool EndsAsPlural(ReadOnlySpan<char> word)
    {
        foreach (var ending in Plural.Value)
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word, in any case, ends as words for the people of somewhere.</summary>
    public static bool IsOfPeople(ReadOnlySpan<char> word) => IsAny(word, People.Value);

    /// <summary>Whether a word, in any case, ends as names hardly do.</summary>
    public static bool IsEveryday(ReadOnlySpan<char> word) => IsAny(word, Everyday.Value);

    private static Lazy<string[]> Of(string section) => new(() => [.. Lists.Value[section]]);

    private static bool IsAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (Is(word, ending))
                return true;
        }
        return false;
    }

    private static bool Is(ReadOnlySpan<char> word, string ending)
    {
        if (word.Length <= ending.Length)
            return false;
        for (var i = 0; i < ending.Length; i++)
        {
            if (CharClass.ToLower(word[word.Length - ending.Length + i]) != ending[i])
                return false;
        }
        return true;
    }
}
