using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>The words of a language that a speaker's name stands beside: verbs of saying, and the titles before the name.</summary>
internal sealed class SayingWords
{
    private static readonly ByLanguage<SayingWords> Known = new("cue-verbs", static language => new(language));

    private readonly WordTable<SayingTraits> _words = new(2048);
    private readonly List<string> _feminineEndings = [];

    private SayingWords(string language)
    {
        IsVerbFinal = LanguageProfile.For(language).Has(LanguageTraits.VerbFinal);
        HasCapitalNouns = LanguageProfile.For(language).Has(LanguageTraits.CapitalNouns);
        foreach (var entry in LanguageLists.Read(language, "cue-verbs"))
        {
            foreach (var word in entry.Columns.Skip(2).SelectMany(LexiconFile.Items))
            {
                if (entry.Columns[1] != "1")
                    Add(word, SayingTraits.Verb);
            }
        }
        foreach (var entry in LanguageLists.Read(language, "speech-words"))
        {
            if (entry.Section == "feminine-ending")
                _feminineEndings.Add(entry.Key);
            if (entry.Section is "according" or "according-behind")
                Add(LongestOf(entry.Key), SayingTraits.Verb);
            if (TraitsOf(entry.Section) is var traits and not SayingTraits.None)
                Add(entry.Key, traits);
        }
    }

    /// <summary>The words of a language, or null where there are no lists.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static SayingWords? For(string language) => Known.For(language);

    /// <summary>BCP 47 tags of the languages that have verbs of saying.</summary>
    public static IEnumerable<string> Languages => LanguageLists.LanguagesWith("cue-verbs");

    /// <summary>Whether verbs come last: the speaker's name is before the quotation, its verb after it.</summary>
    public bool IsVerbFinal { get; }

    /// <summary>Whether every noun has a capital.</summary>
    public bool HasCapitalNouns { get; }

    /// <summary>What the lists say of a word.</summary>
    public SayingTraits Of(ReadOnlySpan<char> word) => Of(word, FoldedWord.Hash(word));

    /// <summary>What the lists say of a word whose hash is known.</summary>
    public SayingTraits Of(ReadOnlySpan<char> word, int hash) =>
        _words.IndexOf(word, hash) is var index and >= 0 ? _words[index] : SayingTraits.None;

    /// <summary>
    /// How many words of the ranges are known, where a verb of saying in small letters is among
    /// them; else 0. Such a verb counts twice.
    /// </summary>
    public int CountIn(string text, IEnumerable<TextRange> ranges)
    {
        var count = 0;
        var hasVerb = false;
        foreach (var range in ranges)
        {
            var position = range.Start;
            while (WordHash.Next(text, ref position, range.End, out var start, out _))
            {
                var word = text.AsSpan(start, position - start);
                var traits = Of(word);
                var isVerb = (traits & SayingTraits.Verb) != 0 && CharClass.IsLower(word[0]);
                count += isVerb ? 2 : (traits & SayingTraits.Small) != 0 ? 1 : 0;
                hasVerb |= isVerb;
            }
        }
        return hasVerb ? count : 0;
    }

    /// <summary>Whether a noun for a person means a woman by its ending.</summary>
    public bool IsFeminineByEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in _feminineEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private void Add(string word, SayingTraits traits)
    {
        var index = _words.Add(word.AsSpan(), SayingTraits.None);
        _words[index] |= traits;
    }

    private static SayingTraits TraitsOf(string section) => section switch
    {
        "title" => SayingTraits.Title,
        "document" or "noun-cue" or "term-cue" => SayingTraits.Title | SayingTraits.Thing,
        "determiner" => SayingTraits.Small | SayingTraits.Determiner,
        "preposition" => SayingTraits.Small | SayingTraits.Preposition,
        "conjunction" or "clause-opener" or "adverb" or "time" or "subject-pronoun" or "auxiliary" or "relative" => SayingTraits.Small,
        "indefinite" => SayingTraits.Small | SayingTraits.Indefinite,
        "agent" or "of" or "according" => SayingTraits.Agent,
        "according-behind" => SayingTraits.AfterSource,
        "he" => SayingTraits.He,
        "she" => SayingTraits.She,
        "masculine" => SayingTraits.Masculine,
        "feminine" => SayingTraits.Feminine,
        _ => SayingTraits.None,
    };

    // Nach den Worten der: the longest word says it, in any phrase.
    private static string LongestOf(string phrase) => phrase.Split(' ').OrderByDescending(static word => word.Length).First();
}
