using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>The words of one language that attribution goes by.</summary>
internal sealed class SpeechLexicon
{
    private static readonly ByLanguage<SpeechLexicon> Known = new("cue-verbs", static language => new(language));

    private static readonly Lazy<SpeechLexicon> Nothing = new(() => new(null));

    // One table: every word of a text is looked up, and one look says all of it.
    private readonly WordTable<SpeechWord> _words = new();
    private readonly List<string> _adverbEndings = [];
    private string _adverbEnds = "";
    private readonly List<string> _pluralEndings = [], _singularEndings = [], _genitiveEndings = [], _apostropheGenitives = [];
    private readonly List<(string[] Words, bool IsBehind)> _according = [];

    private SpeechLexicon(string? language)
    {
        if (language is null)
            return;
        Traits = LanguageProfile.For(language).Traits;
        foreach (var entry in LanguageLists.Read(language, "speech-words"))
            AddWord(entry);
        foreach (var entry in LanguageLists.Read(language, "cue-verbs"))
            AddVerb(entry);
    }

    /// <summary>How the language orders and writes what matters here.</summary>
    public LanguageTraits Traits { get; }

    /// <summary>The words of a language, English where it could not be told (a text of a few words); none where it is another.</summary>
    public static SpeechLexicon For(string language) =>
        Known.For(language == LanguageDetector.Undetermined ? Languages.Assumed : language) ?? Nothing.Value;

    /// <summary>Whether the language is written or ordered so.</summary>
    public bool Has(LanguageTraits traits) => (Traits & traits) != 0;

    /// <inheritdoc cref="WordTable{T}.Touch"/>
    public int Touch(ReadOnlySpan<int> hashes) => _words.Touch(hashes);

    /// <summary>What the word may do.</summary>
    public WordRole RolesOf(ReadOnlySpan<char> word) => WordOf(word, FoldedWord.Hash(word)).Roles;

    /// <summary>What the word of a token may do.</summary>
    public WordRole RolesOf(AnalyzedText text, int token) => WordOf(text, token).Roles;

    /// <summary>The cue verb that the word of a token is a form of.</summary>
    public CueVerb VerbOf(AnalyzedText text, int token) =>
        _words.IndexOf(text.Slice(text.Tokens[token]), text.Hashes[token]) is var index and >= 0 ? _words[index].Verb : default;

    /// <summary>What the word of a token may do and be a form of.</summary>
    public SpeechWord WordOf(AnalyzedText text, int token) => WordOf(text.Slice(text.Tokens[token]), text.Hashes[token]);

    private SpeechWord WordOf(ReadOnlySpan<char> word, int hash)
    {
        var index = _words.IndexOf(word, hash);
        if (index < 0)
            return new(UnlistedRoles(word), default, default, default);
        var known = _words[index];
        return known with { Roles = known.Roles != WordRole.None ? known.Roles | AdverbForm(word) : UnlistedRoles(word) };
    }

    private WordRole UnlistedRoles(ReadOnlySpan<char> word)
    {
        // He'd, she's: the pronoun with its verb.
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe <= 0)
            return AdverbForm(word);
        var index = _words.IndexOf(word.Slice(0, apostrophe));
        return index >= 0 ? _words[index].Roles & WordRole.SubjectPronoun : WordRole.None;
    }

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

    /// <summary>Whether an apostrophe alone behind a noun or name makes it a genitive: the referees’ body.</summary>
    public bool TakesApostrophe(ReadOnlySpan<char> noun) => EndsIn(noun, _apostropheGenitives);

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
        // Nearly all words are told by their last letter.
        if (word.Length > 0 && _adverbEnds.IndexOf(word[word.Length - 1]) < 0)
            return WordRole.None;
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
            // What else tells of a person's gender is for the room that resolves: Language/SayingWords.
            case "masculine" or "feminine" or "feminine-ending":
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
            case "apostrophe-genitive-ending":
                _apostropheGenitives.Add(entry.Key);
                break;
            case "adverb-ending":
                _adverbEndings.Add(entry.Key);
                _adverbEnds += entry.Key[entry.Key.Length - 1];
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
        var index = _words.Add(word.AsSpan(), default);
        _words[index] = _words[index] with { Roles = _words[index].Roles | role };
    }

    private void AddVerb(LexiconEntry entry)
    {
        var strength = (byte)(entry.Columns[1][0] - '0');
        CueForms[] forms = [CueForms.Third, CueForms.Past, CueForms.Participle, CueForms.Ing];
        AddVerb(entry.Section, entry.Key, strength, CueForms.Base);
        for (var i = 0; i < forms.Length; i++)
        {
            foreach (var word in entry.Items(i + 2))
                AddVerb(entry.Section, word, strength, forms[i]);
        }
    }

    private void AddVerb(string section, string word, byte strength, CueForms form)
    {
        var index = _words.Add(word.AsSpan(), default);
        var known = _words[index];
        _words[index] = section switch
        {
            "phrasal" => known with { PhrasalVerb = With(known.PhrasalVerb) },
            "wanting" => known with { WantingVerb = With(known.WantingVerb) },
            _ => known with { Verb = With(known.Verb) },
        };

        CueVerb With(CueVerb verb) => new(Math.Max(strength, verb.Strength), verb.Forms | form);
    }
}

/// <summary>What the lists say of a word.</summary>
/// <param name="Roles">What it may do.</param>
/// <param name="Verb">The cue verb that it is a form of.</param>
/// <param name="PhrasalVerb">The cue verb that it is a form of when a particle follows it (pointed out).</param>
/// <param name="WantingVerb">The weaker verb that it is a form of when what is wanted follows it (called for).</param>
internal readonly record struct SpeechWord(WordRole Roles, CueVerb Verb, CueVerb PhrasalVerb, CueVerb WantingVerb);
