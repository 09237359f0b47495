using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>The words of a language that a speaker's name stands beside: verbs of saying, and the titles before the name.</summary>
internal sealed class SayingWords
{
    private static readonly ByLanguage<SayingWords> Known = new("cue-verbs", static language => new(language));

    private readonly WordTable<bool> _verbs = new(1024);
    private readonly WordTable<bool> _titles = new();
    private readonly WordTable<bool> _small = new();
    private readonly WordTable<bool> _prepositions = new();
    private readonly WordTable<bool> _agents = new();
    private readonly WordTable<bool> _behind = new();
    private readonly WordTable<bool> _things = new();
    private readonly WordTable<PersonWords> _people = new(32);
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
                    _verbs.Add(word.AsSpan(), true);
            }
        }
        foreach (var entry in LanguageLists.Read(language, "speech-words"))
        {
            if (entry.Section == "feminine-ending")
                _feminineEndings.Add(entry.Key);
            AddPerson(entry);
            if (entry.Section == "preposition")
                _prepositions.Add(entry.Key.AsSpan(), true);
            if (entry.Section is "agent" or "of" or "according")
                _agents.Add(entry.Key.AsSpan(), true);
            if (entry.Section == "according-behind")
                _behind.Add(entry.Key.AsSpan(), true);
            if (entry.Section is "according" or "according-behind")
                AddLast(entry.Key);
            if (entry.Section is "document" or "noun-cue" or "term-cue")
                _things.Add(entry.Key.AsSpan(), true);
            if (entry.Section is "title" or "document" or "noun-cue" or "term-cue")
                _titles.Add(entry.Key.AsSpan(), true);
            else if (entry.Section is "determiner" or "preposition" or "conjunction" or "clause-opener" or "adverb" or "time"
                or "subject-pronoun" or "auxiliary" or "relative" or "indefinite")
                AddSmall(entry);
        }
    }

    /// <summary>The words of a language, or null where there are no lists.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static SayingWords? For(string language) => Known.For(language);

    /// <summary>BCP 47 tags of the languages that have verbs of saying.</summary>
    public static IEnumerable<string> Languages => LanguageLists.LanguagesWith("cue-verbs");

    /// <summary>Whether verbs come last, so that a speaker's name stands before the quotation and not beside its verb.</summary>
    public bool IsVerbFinal { get; }

    /// <summary>Whether every noun has a capital.</summary>
    public bool HasCapitalNouns { get; }

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
                var isVerb = CharClass.IsLower(word[0]) && IsVerb(word);
                count += isVerb ? 2 : IsSmall(word) ? 1 : 0;
                hasVerb |= isVerb;
            }
        }
        return hasVerb ? count : 0;
    }

    /// <summary>Whether the word is a form of a verb of saying.</summary>
    public bool IsVerb(ReadOnlySpan<char> word) => _verbs.IndexOf(word) >= 0;

    // Die is an article, whatever else it may be.
    private void AddSmall(LexiconEntry entry)
    {
        var index = _small.Add(entry.Key.AsSpan(), false);
        _small[index] |= entry.Section == "determiner";
    }

    private void AddPerson(LexiconEntry entry)
    {
        var word = entry.Section switch
        {
            "he" => PersonWords.He,
            "she" => PersonWords.She,
            "indefinite" => PersonWords.Indefinite,
            "masculine" => PersonWords.Masculine,
            "feminine" => PersonWords.Feminine,
            _ => PersonWords.None,
        };
        if (word != PersonWords.None)
        {
            var index = _people.Add(entry.Key.AsSpan(), PersonWords.None);
            _people[index] |= word;
        }
    }

    // Nach den Worten der: the longest word says it, in any phrase.
    private void AddLast(string phrase)
    {
        var words = phrase.Split(' ');
        _verbs.Add(words.OrderByDescending(static word => word.Length).First().AsSpan(), true);
    }

    /// <summary>Whether the word is a post, a title or a kind of text, and so no name.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => _titles.IndexOf(word) >= 0;

    /// <summary>Whether the word is a kind of text or a thing with a title, and so nobody.</summary>
    public bool IsThing(ReadOnlySpan<char> word) => _things.IndexOf(word) >= 0;

    /// <summary>Whether the word holds sentences together, and so is no name.</summary>
    public bool IsSmall(ReadOnlySpan<char> word) => _small.IndexOf(word) >= 0;

    /// <summary>Whether the word is a preposition.</summary>
    public bool IsPreposition(ReadOnlySpan<char> word) => _prepositions.IndexOf(word) >= 0;

    /// <summary>Whether the word stands before who is named as the doer, owner or source: by, of, according to.</summary>
    public bool IsAgent(ReadOnlySpan<char> word) => _agents.IndexOf(word) >= 0;

    /// <summary>Whether the word stands behind who is named as the source: göre, zufolge.</summary>
    public bool IsBehindSource(ReadOnlySpan<char> word) => _behind.IndexOf(word) >= 0;

    /// <summary>Whether the word is a pronoun for a man.</summary>
    public bool IsHe(ReadOnlySpan<char> word) => (_people.ValueOf(word) & PersonWords.He) != 0;

    /// <summary>Whether the word is a pronoun for a woman.</summary>
    public bool IsShe(ReadOnlySpan<char> word) => (_people.ValueOf(word) & PersonWords.She) != 0;

    /// <summary>Whether the word stands before somebody who was not spoken of yet.</summary>
    public bool IsIndefinite(ReadOnlySpan<char> word) => (_people.ValueOf(word) & PersonWords.Indefinite) != 0;

    /// <summary>What an article tells of the noun behind it: 1 masculine, 2 feminine, 0 nothing.</summary>
    public int GenderOfArticle(ReadOnlySpan<char> word) => (_people.ValueOf(word) & (PersonWords.Masculine | PersonWords.Feminine)) switch
    {
        PersonWords.Masculine => 1,
        PersonWords.Feminine => 2,
        _ => 0,
    };

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

    /// <summary>Whether the word is an article or the like.</summary>
    public bool IsDeterminer(ReadOnlySpan<char> word) => _small.ValueOf(word);

    /// <summary>What a small word tells of the person whom it stands for or before.</summary>
    [Flags]
    private enum PersonWords : byte
    {
        None = 0,
        He = 1,
        She = 2,
        Indefinite = 4,
        Masculine = 8,
        Feminine = 16,
    }
}
