namespace ContentSdk.Engine.Language;

/// <summary>How a language joins words by an apostrophe.</summary>
internal sealed class WordJoins
{
    private const string List = "word-joins";

    private static readonly ByLanguage<WordJoins> Prefixes = new(
        List, static language => new(LanguageLists.Read(language, List), hasSuffixes: false));
    private static readonly WordJoins Nothing = new([], hasSuffixes: false);
    private static readonly WordJoins Suffixes = new([], hasSuffixes: true);
    private static readonly Lazy<List<WordJoins>> Distinct = new(FindDistinct);

    private readonly WordTable<bool> _prefixes = new(16);
    private readonly int _longest;

    private WordJoins(List<LexiconEntry> prefixes, bool hasSuffixes)
    {
        HasSuffixes = hasSuffixes;
        foreach (var entry in prefixes)
        {
            _prefixes.Add(entry.Key.AsSpan(), true);
            _longest = Math.Max(_longest, entry.Key.Length);
        }
    }

    /// <summary>No joins.</summary>
    public static WordJoins None => Nothing;

    /// <summary>
    /// Every way in which some language joins words, each once, and none at all: for what has to
    /// be cut before the language is known.
    /// </summary>
    public static IReadOnlyList<WordJoins> Every => Distinct.Value;

    /// <summary>Whether an ending follows the apostrophe of a name: Ankara'da.</summary>
    public bool HasSuffixes { get; }

    /// <summary>The joins of a language; none where there is no list of them.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static WordJoins For(string language) =>
        Prefixes.For(language) ?? (LanguageProfile.For(language).Has(LanguageTraits.ApostropheSuffixes) ? Suffixes : Nothing);

    /// <summary>Whether what stands before an apostrophe is a word of its own: d'après.</summary>
    // A word of nothing but letters and apostrophes is asked about at each of these: it must not be read to its end every time.
    public bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= _longest && _prefixes.IndexOf(word) >= 0;

    private static List<WordJoins> FindDistinct()
    {
        List<WordJoins> every = [Nothing, Suffixes];
        foreach (var language in LanguageLists.LanguagesWith(List).OrderBy(static language => language, StringComparer.Ordinal))
            every.Add(Prefixes.For(language)!);
        return every;
    }
}
