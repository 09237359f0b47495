using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>The words of a language that tell what kind a name is of: its list <c>name-heads</c>.</summary>
internal sealed class NameHeads
{
    private const string List = "name-heads";

    private static readonly ByLanguage<NameHeads> Known = new(List, static language => new(language));

    private readonly WordTable<EntityKind?> _first = new();
    private readonly WordTable<EntityKind?> _last = new();
    private readonly List<(string Ending, EntityKind Kind)> _endings = [];
    private readonly WordTable<bool> _prepositions = new(32);
    private readonly WordTable<bool> _nouns = new();
    private readonly List<string> _nounEndings = [];
    private readonly List<string> _adjectiveEndings = [];
    private readonly WordTable<bool> _joins = new(16);

    private NameHeads(string language)
    {
        HasSmallHeads = LanguageProfile.For(language).Has(LanguageTraits.SmallHeads);
        foreach (var entry in LanguageLists.Read(language, List))
        {
            var dash = entry.Section.LastIndexOf('-');
            EntityKind? kind = entry.Section.StartsWith("organization", StringComparison.Ordinal) ? EntityKind.Organization
                : entry.Section.StartsWith("place", StringComparison.Ordinal) ? EntityKind.Place : EntityKind.Event;
            switch (entry.Section.Substring(dash + 1))
            {
                case "first":
                    _first.Add(entry.Key.AsSpan(), kind);
                    break;
                case "last":
                    _last.Add(entry.Key.AsSpan(), kind);
                    break;
                case "ending":
                    _endings.Add((entry.Key, kind.Value));
                    break;
                case "noun":
                    _nouns.Add(entry.Key.AsSpan(), true);
                    break;
                case "suffix":
                    _nounEndings.Add(entry.Key);
                    break;
                case "adjective":
                    _adjectiveEndings.Add(entry.Key);
                    break;
                case "join":
                    _joins.Add(entry.Key.AsSpan(), true);
                    break;
                case "preposition":
                    _prepositions.Add(entry.Key.AsSpan(), true);
                    break;
                default:
                    throw new InvalidOperationException($"The section '{entry.Section}' is not one of a list of name heads.");
            }
        }
    }

    /// <summary>Whether the first word of such a name is often written small.</summary>
    public bool HasSmallHeads { get; }

    /// <summary>The words of a language, or null where there is no list.</summary>
    public static NameHeads? For(string language) => Known.For(language);

    /// <summary>What a name is that begins with the word.</summary>
    public EntityKind? OfFirst(ReadOnlySpan<char> word) => _first.ValueOf(word);

    /// <summary>What a name is that ends with the word.</summary>
    public EntityKind? OfLast(ReadOnlySpan<char> word)
    {
        if (_last.ValueOf(word) is { } kind)
            return kind;
        foreach (var (ending, of) in _endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return of;
        }
        return null;
    }

    /// <summary>Whether the word is a noun that another noun may follow, or one by its ending.</summary>
    public bool IsNoun(ReadOnlySpan<char> word)
    {
        if (_nouns.IndexOf(word) >= 0)
            return true;
        return EndsIn(word, _nounEndings);
    }

    /// <summary>Whether the word has the ending of an adjective before its noun.</summary>
    public bool IsInflected(ReadOnlySpan<char> word) => EndsIn(word, _adjectiveEndings);

    /// <summary>Whether the word joins two words of one name.</summary>
    public bool IsJoin(ReadOnlySpan<char> word) => _joins.IndexOf(word) >= 0;

    private static bool EndsIn(ReadOnlySpan<char> word, List<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether the word stands before where something is.</summary>
    public bool IsBeforePlace(ReadOnlySpan<char> word) => _prepositions.ValueOf(word);
}
