using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>All that the word lists of this room know, read once.</summary>
internal sealed class EntityLexicon
{
    private static readonly string[] Words = ["common-words", "calendar", "given-names", "people-words", "heads", "references", "peoples"];

    private static readonly Lazy<EntityLexicon> Loaded = new(static () => new());

    private readonly WordTable<WordTraits> _words = new();

    private EntityLexicon()
    {
        foreach (var list in Words)
        {
            foreach (var entry in LanguageLists.ReadAll(list))
                Mark(entry.Key, TraitsOf(entry.Section));
        }
        foreach (var entry in LanguageLists.ReadAll("countries"))
        {
            Know(entry, EntityKind.Place);
            foreach (var demonym in entry.Items(1))
                Know(demonym, new(EntityKind.Place, entry.Key, true, entry.Section));
            foreach (var alias in entry.Items(2))
                Know(alias, new(EntityKind.Place, entry.Key, false, entry.Section));
        }
        foreach (var entry in LanguageLists.ReadAll("places"))
            Know(entry, EntityKind.Place);
        foreach (var entry in LanguageLists.ReadAll("organizations"))
            KnowWithAliases(entry, EntityKind.Organization);
        foreach (var entry in LanguageLists.ReadAll("events-works"))
            KnowWithAliases(entry, entry.Section == "event" ? EntityKind.Event : EntityKind.CreativeWork);
    }

    /// <summary>The lists.</summary>
    public static EntityLexicon Instance => Loaded.Value;

    /// <summary>Names that are known as a whole.</summary>
    public PhraseTable Names { get; } = new();

    /// <summary>Number of words in the lists.</summary>
    public int WordCount => _words.Count;

    /// <summary>Number of a listed word, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word) => _words.IndexOf(word);

    /// <summary>Number of a listed word whose hash is known, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word, int hash) => _words.IndexOf(word, hash);

    /// <inheritdoc cref="WordTable{T}.Touch"/>
    public int Touch(ReadOnlySpan<int> hashes) => _words.Touch(hashes);

    /// <summary>What the lists say of a listed word.</summary>
    public WordTraits TraitsOf(int index) => _words[index];

    private void KnowWithAliases(LexiconEntry entry, EntityKind kind)
    {
        Know(entry, kind);
        foreach (var alias in entry.Items(1))
            Know(alias, new(kind, entry.Key, false, entry.Section));
    }

    private void Know(LexiconEntry entry, EntityKind kind) => Know(entry.Key, new(kind, entry.Key, false, entry.Section));

    private void Know(string phrase, KnownName name) => Mark(Names.Add(phrase, name), WordTraits.BeginsKnownName);

    private void Mark(string word, WordTraits traits)
    {
        var index = _words.Add(word.AsSpan(), WordTraits.None);
        _words[index] |= traits;
    }

    private static WordTraits TraitsOf(string section) => section switch
    {
        "function" => WordTraits.Function,
        "connector" => WordTraits.Connector,
        "number" => WordTraits.Number,
        "common" => WordTraits.Common,
        "month" => WordTraits.Month,
        "weekday" => WordTraits.Weekday,
        "male" => WordTraits.GivenMale,
        "female" => WordTraits.GivenFemale,
        "either" => WordTraits.Given,
        "surname" => WordTraits.Surname,
        "title-male" => WordTraits.Title | WordTraits.Male,
        "title-female" => WordTraits.Title | WordTraits.Female,
        "title" => WordTraits.Title,
        "title-modifier" => WordTraits.TitleModifier,
        "role-male" => WordTraits.Role | WordTraits.Male,
        "role-female" => WordTraits.Role | WordTraits.Female,
        "role" => WordTraits.Role,
        "kin" => WordTraits.Role | WordTraits.Kin,
        "say" => WordTraits.Say,
        "particle" => WordTraits.Particle,
        "suffix" => WordTraits.Suffix,
        "post-nominal" => WordTraits.Suffix | WordTraits.PostNominal,
        "organization" => WordTraits.OrgHead,
        "organization-of" => WordTraits.OrgOf,
        "organization-lower" => WordTraits.OrgNoun,
        "place" => WordTraits.PlaceHead,
        "place-of" => WordTraits.PlaceOf,
        "place-first" => WordTraits.PlaceFirst,
        "place-lower" => WordTraits.PlaceNoun,
        "event" => WordTraits.EventHead,
        "event-of" => WordTraits.EventOf,
        "event-first" => WordTraits.EventFirst,
        "event-lower" => WordTraits.EventNoun,
        "work" => WordTraits.WorkHead,
        "work-on" => WordTraits.WorkOn,
        "work-lower" => WordTraits.WorkNoun,
        "pronoun-he" => WordTraits.PronounHe,
        "pronoun-she" => WordTraits.PronounShe,
        "pronoun-they" => WordTraits.PronounThey,
        "pronoun-it" => WordTraits.PronounIt,
        "pronoun-who" => WordTraits.PronounWho,
        "definite" => WordTraits.Definite,
        "indefinite" => WordTraits.Indefinite,
        "voice" => WordTraits.Voice,
        "place-nouns-country" => WordTraits.CountryNoun,
        "people" or "religion" or "movement" => WordTraits.People,
        "language" => WordTraits.Language,
        "possessor" => WordTraits.Possessor,
        "never-alone" => WordTraits.NeverAlone,
        _ => throw new InvalidOperationException($"No trait for the section '{section}'."),
    };
}
