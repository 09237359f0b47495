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
    };

    private readonly WordTable<WordRole> _roles = new();
    private readonly WordTable<CueVerb> _verbs = new();

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
            AddVerb(entry);
    }

    /// <summary>The words of a language; none where it is not known.</summary>
    public static SpeechLexicon For(string language) =>
        language == "en" || language.StartsWith("en-", StringComparison.Ordinal) ? English.Value : Nothing.Value;

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

    private void AddVerb(LexiconEntry entry)
    {
        var strength = (byte)(entry.Columns[1][0] - '0');
        CueForms[] forms = [CueForms.Third, CueForms.Past, CueForms.Participle, CueForms.Ing];
        Add(entry.Key, strength, CueForms.Base);
        for (var i = 0; i < forms.Length; i++)
        {
            foreach (var word in entry.Items(i + 2))
                Add(word, strength, forms[i]);
        }
    }

    private void Add(string word, byte strength, CueForms form)
    {
        var index = _verbs.Add(word.AsSpan(), default);
        _verbs[index] = new(Math.Max(strength, _verbs[index].Strength), _verbs[index].Forms | form);
    }
}
