using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>The words of one language that attribution goes by.</summary>
internal sealed class SpeechLexicon
{
    private static readonly ByLanguage<SpeechLexicon> Known = new("cue-verbs", static language => new(language));

    private static readonly Lazy<SpeechLexicon> Nothing = new(() => new(null));

    private readonly WordTable<WordRole> _roles = new();
    private readonly WordTable<CueVerb> _verbs = new();
    private readonly WordTable<CueVerb> _phrasalVerbs = new();
    private readonly WordTable<CueVerb> _wantingVerbs = new();
    private readonly List<string> _adverbEndings = [];
    private readonly List<string> _pluralEndings = [], _singularEndings = [], _genitiveEndings = [];
    private readonly List<(string[] Words, bool IsBehind)> _according = [];

    private SpeechLexicon(string? language)
    {
        if (language is null)
            return;
        Traits = LanguageProfile.For(language).Traits;
        foreach (var entry in LanguageLists.Read(language, "speech-words"))
            AddWord(entry);
        foreach (var entry in LanguageLists.Read(language, "cue-verbs"))
            AddVerb(entry, entry.Section switch { "phrasal" => _phrasalVerbs, "wanting" => _wantingVerbs, _ => _verbs });
    }

    /// <summary>How the language orders and writes what matters here.</summary>
    public LanguageTraits Traits { get; }

    /// <summary>The words of a language, English where it could not be told (a text of a few words); none where it is another.</summary>
    public static SpeechLexicon For(string language) =>
        Known.For(language == LanguageDetector.Undetermined ? Languages.Assumed : language) ?? Nothing.Value;

    /// <summary>Whether the language is written or ordered so.</summary>
    public bool Has(LanguageTraits traits) => (Traits & traits) != 0;

    /// <summary>What the word may do.</summary>
    public WordRole RolesOf(ReadOnlySpan<char> word)
    {
        var index = _roles.IndexOf(word);
        if (index >= 0)
            return _roles[index] | AdverbForm(word);
        // He'd, she's: the pronoun with its verb.
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe <= 0)
            return AdverbForm(word);
        index = _roles.IndexOf(word.Slice(0, apostrophe));
        return index >= 0 ? _roles[index] & WordRole.SubjectPronoun : WordRole.None;
    }

    /// <summary>The cue verb that the word is a form of.</summary>
    public CueVerb VerbOf(ReadOnlySpan<char> word) => _verbs.ValueOf(word);

    /// <summary>The cue verb that the word is a form of when a particle follows it (pointed out).</summary>
    public CueVerb PhrasalVerbOf(ReadOnlySpan<char> word) => _phrasalVerbs.ValueOf(word);

    /// <summary>The weaker verb that the word is a form of when what is wanted follows it (called for).</summary>
    public CueVerb WantingVerbOf(ReadOnlySpan<char> word) => _wantingVerbs.ValueOf(word);

    /// <summary>
    /// The longest phrase like “according to” that begins with an item: its number of items,
    /// and whether it stands behind the name.
    /// </summary>
    public (int Length, bool IsBehind) AccordingAt(Flow flow, int index, int ceiling)
    {
        (int Length, bool IsBehind) best = default;
        foreach (var (words, isBehind) in _according)
        {
            if (words.Length > best.Length && IsAt(flow, index, ceiling, words))
                best = (words.Length, isBehind);
        }
        return best;
    }

    private static bool IsAt(Flow flow, int index, int ceiling, string[] words)
    {
        if (index + words.Length > ceiling)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (flow[index + i].Kind is not (FlowKind.Word or FlowKind.Joint) || !FoldedWord.Equals(words[i], flow.Slice(index + i)))
                return false;
        }
        return true;
    }

    /// <summary>Whether the word ends as a plural.</summary>
    public bool EndsAsPlural(ReadOnlySpan<char> word) => EndsIn(word, _pluralEndings);

    /// <summary>Whether a noun is a plural by its ending: officials, but not press.</summary>
    public bool IsPlural(ReadOnlySpan<char> noun) => noun.Length > 3 && EndsIn(noun, _pluralEndings) && !EndsIn(noun, _singularEndings);

    /// <summary>Whether a name is a genitive by its ending.</summary>
    public bool EndsAsGenitive(ReadOnlySpan<char> name) => EndsIn(name, _genitiveEndings);

    private static bool EndsIn(ReadOnlySpan<char> word, List<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private WordRole AdverbForm(ReadOnlySpan<char> word)
    {
        foreach (var ending in _adverbEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return WordRole.AdverbForm;
        }
        return WordRole.None;
    }

    private void AddWord(LexiconEntry entry)
    {
        switch (entry.Section)
        {
            // What tells of a person's gender is for the room that resolves: Language/SayingWords.
            case "he" or "she" or "masculine" or "feminine" or "feminine-ending":
                break;
            case "plural-ending":
                _pluralEndings.Add(entry.Key);
                break;
            case "singular-ending":
                _singularEndings.Add(entry.Key);
                break;
            case "genitive-ending":
                _genitiveEndings.Add(entry.Key);
                break;
            case "adverb-ending":
                _adverbEndings.Add(entry.Key);
                break;
            case "according" or "according-behind":
                var words = entry.Key.Split(' ');
                _according.Add((words, entry.Section == "according-behind"));
                AddRole(words[0], WordRole.According);
                break;
            default:
                AddRole(entry.Key, WordRoleNames.Of(entry.Section));
                break;
        }
    }

    private void AddRole(string word, WordRole role)
    {
        var index = _roles.Add(word.AsSpan(), WordRole.None);
        _roles[index] |= role;
    }

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
