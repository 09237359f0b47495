using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>The words of one language that attribution goes by.</summary>
internal sealed class SpeechLexicon
{
    private static readonly Lazy<SpeechLexicon> English = new(() => new("en"));
    private static readonly Lazy<SpeechLexicon> Nothing = new(() => new(null));

    private static readonly Dictionary<string, WordRole> Sections = new(StringComparer.Ordinal)
    {
        ["subject-pronoun"] = WordRole.SubjectPronoun,
        ["relative"] = WordRole.Relative,
        ["determiner"] = WordRole.Determiner,
        ["preposition"] = WordRole.Preposition,
        ["noun-linker"] = WordRole.NounLinker,
        ["conjunction"] = WordRole.Conjunction,
        ["clause-opener"] = WordRole.ClauseOpener,
        ["auxiliary"] = WordRole.Auxiliary,
        ["adverb"] = WordRole.Adverb,
        ["time"] = WordRole.Time,
        ["catenative"] = WordRole.Catenative,
        ["title"] = WordRole.Title,
        ["document"] = WordRole.Document,
        ["noun-cue"] = WordRole.NounCue,
        ["term-cue"] = WordRole.TermCue,
        ["according"] = WordRole.According,
        ["be"] = WordRole.Be,
        ["name-linker"] = WordRole.NameLinker,
        ["object-pronoun"] = WordRole.ObjectPronoun,
        ["particle"] = WordRole.Particle,
    };

    private readonly WordTable<WordRole> _roles = new();
    private readonly WordTable<CueVerb> _verbs = new();
    private readonly WordTable<CueVerb> _phrasalVerbs = new();

    private SpeechLexicon(string? language)
    {
        if (language is null)
            return;
        foreach (var entry in LexiconFile.Read("speech-words." + language))
        {
            if (Sections.TryGetValue(entry.Section, out var role))
            {
                var index = _roles.Add(entry.Key.AsSpan(), WordRole.None);
                _roles[index] |= role;
            }
        }
        foreach (var entry in LexiconFile.Read("cue-verbs." + language))
            AddVerb(entry, entry.Section == "phrasal" ? _phrasalVerbs : _verbs);
    }

    /// <summary>The words of a language, English where it could not be told (a text of a few words); none where it is another.</summary>
    public static SpeechLexicon For(string language) =>
        language is "en" or "und" || language.StartsWith("en-", StringComparison.Ordinal) ? English.Value : Nothing.Value;

    /// <summary>What the word may do.</summary>
    public WordRole RolesOf(ReadOnlySpan<char> word)
    {
        var index = _roles.IndexOf(word);
        if (index >= 0)
            return _roles[index];
        // He'd, she's: the pronoun with its verb.
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe <= 0)
            return WordRole.None;
        index = _roles.IndexOf(word.Slice(0, apostrophe));
        return index >= 0 ? _roles[index] & WordRole.SubjectPronoun : WordRole.None;
    }

    /// <summary>The cue verb that the word is a form of.</summary>
    public CueVerb VerbOf(ReadOnlySpan<char> word) => _verbs.ValueOf(word);

    /// <summary>The cue verb that the word is a form of when a particle follows it (pointed out).</summary>
    public CueVerb PhrasalVerbOf(ReadOnlySpan<char> word) => _phrasalVerbs.ValueOf(word);

    private static void AddVerb(LexiconEntry entry, WordTable<CueVerb> verbs)
    {
        var strength = (byte)(entry.Columns[1][0] - '0');
        CueForms[] forms = [CueForms.Third, CueForms.Past, CueForms.Participle, CueForms.Ing];
        Add(verbs, entry.Key, strength, CueForms.Base);
        for (var i = 0; i < forms.Length; i++)
        {
            foreach (var word in entry.Items(i + 2))
                Add(verbs, word, strength, forms[i]);
        }
    }

    private static void Add(WordTable<CueVerb> verbs, string word, byte strength, CueForms form)
    {
        var index = verbs.Add(word.AsSpan(), default);
        verbs[index] = new(Math.Max(strength, verbs[index].Strength), verbs[index].Forms | form);
    }
}
