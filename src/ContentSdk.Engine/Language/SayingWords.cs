namespace ContentSdk.Engine.Language;

/// <summary>The words of a language that a speaker's name stands beside: verbs of saying, and the titles before the name.</summary>
internal sealed class SayingWords
{
    /// <summary>BCP 47 tags of the languages that have lists of verbs of saying, <c>cue-verbs.*</c> and <c>speech-words.*</c>.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "es", "fr", "tr"];

    private static readonly Dictionary<string, Lazy<SayingWords>> Known = Languages
        .ToDictionary(static language => language, static language => new Lazy<SayingWords>(() => new(language)), StringComparer.Ordinal);

    private readonly WordTable<bool> _verbs = new(1024);
    private readonly WordTable<bool> _titles = new();
    private readonly WordTable<bool> _small = new();

    private SayingWords(string language)
    {
        foreach (var entry in LexiconFile.Read("cue-verbs." + language))
        {
            foreach (var word in entry.Columns.Skip(2).SelectMany(LexiconFile.Items))
            {
                if (entry.Columns[1] != "1")
                    _verbs.Add(word.AsSpan(), true);
            }
        }
        foreach (var entry in LexiconFile.Read("speech-words." + language))
        {
            if (entry.Section is "title" or "document" or "noun-cue" or "term-cue")
                _titles.Add(entry.Key.AsSpan(), true);
            else if (entry.Section is "determiner" or "preposition" or "conjunction" or "clause-opener" or "adverb" or "time" or "subject-pronoun" or "auxiliary" or "relative")
                _small.Add(entry.Key.AsSpan(), entry.Section == "determiner");
        }
    }

    /// <summary>The words of a language, or null where there are no lists.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static SayingWords? For(string language)
    {
        var region = language.IndexOf('-');
        return Known.TryGetValue(region > 0 ? language.Substring(0, region) : language, out var words) ? words.Value : null;
    }

    /// <summary>Whether the word is a form of a verb of saying.</summary>
    public bool IsVerb(ReadOnlySpan<char> word) => _verbs.IndexOf(word) >= 0;

    /// <summary>Whether the word is a post, a title or a kind of text, and so no name.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => _titles.IndexOf(word) >= 0;

    /// <summary>Whether the word holds sentences together, and so is no name.</summary>
    public bool IsSmall(ReadOnlySpan<char> word) => _small.IndexOf(word) >= 0;

    /// <summary>Whether the word is an article or the like.</summary>
    public bool IsDeterminer(ReadOnlySpan<char> word) => _small.ValueOf(word);
}
