using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>The words of a language that tell what kind a name is of: its list <c>name-heads</c>.</summary>
internal sealed class NameHeads
{
    private const string List = "name-heads";

    private static readonly ByLanguage<NameHeads> ByTag = new(List, static language => new(language));

    private readonly WordTable<NameMark> _words = new(512);
    private readonly List<(string Ending, NameMark Mark)> _endings = [];

    private NameHeads(string language)
    {
        HasSmallHeads = LanguageProfile.For(language).Has(LanguageTraits.SmallHeads);
        foreach (var entry in LanguageLists.Read(language, List))
        {
            var dash = entry.Section.LastIndexOf('-');
            switch (entry.Section.Substring(dash + 1))
            {
                case "first":
                    Add(entry.Key, Head(NameMark.FirstHead, entry.Section));
                    break;
                case "last":
                    Add(entry.Key, Head(NameMark.LastHead, entry.Section));
                    break;
                case "noun":
                    Add(entry.Key, NameMark.Noun);
                    break;
                case "join":
                    Add(entry.Key, NameMark.Join);
                    break;
                case "preposition":
                    Add(entry.Key, NameMark.BeforePlace);
                    break;
                case "ending":
                    _endings.Add((entry.Key, Head(NameMark.LastHead, entry.Section)));
                    break;
                case "suffix":
                    _endings.Add((entry.Key, NameMark.Noun));
                    break;
                case "adjective":
                    _endings.Add((entry.Key, NameMark.Inflected));
                    break;
                default:
                    throw new InvalidOperationException($"The section '{entry.Section}' is not one of a list of name heads.");
            }
        }
    }

    /// <summary>Whether the first word of such a name is often written small.</summary>
    public bool HasSmallHeads { get; }

    /// <summary>The words of a language, or null where there is no list.</summary>
    public static NameHeads? For(string language) => ByTag.For(language);

    /// <summary>What the list says of a word, by itself or by its ending.</summary>
    public NameMark Of(ReadOnlySpan<char> word, int hash)
    {
        var marks = _words.IndexOf(word, hash) is var index and >= 0 ? _words[index] : NameMark.None;
        foreach (var (ending, mark) in _endings)
        {
            // What a whole word says of the kind of its names goes before what its ending says.
            var kinds = mark & NameMark.LastHeads;
            if ((marks & mark) == 0 && (kinds == 0 || (marks & NameMark.LastHeads) == 0) && EndsIn(word, ending))
                marks |= mark;
        }
        return marks;
    }

    private void Add(string word, NameMark mark)
    {
        var index = _words.Add(word.AsSpan(), NameMark.None);
        // A name has one kind by its first word, and one by its last: what comes first in the list.
        var kinds = (mark & NameMark.FirstHeads) != 0 ? NameMark.FirstHeads : (mark & NameMark.LastHeads) != 0 ? NameMark.LastHeads : 0;
        if ((_words[index] & kinds) == 0)
            _words[index] |= mark;
    }

    private static NameMark Head(NameMark person, string section)
    {
        var kind = section.StartsWith("organization", StringComparison.Ordinal) ? EntityKind.Organization
            : section.StartsWith("place", StringComparison.Ordinal) ? EntityKind.Place
            : EntityKind.Event;
        return (NameMark)((uint)person << (int)kind);
    }

    // In any case, as whole words are: what is known of a word is the same wherever it stands.
    private static bool EndsIn(ReadOnlySpan<char> word, string ending)
    {
        var rest = word.Length - ending.Length;
        if (rest <= 2)
            return false;
        for (var i = ending.Length - 1; i >= 0; i--)
        {
            if (word[rest + i] != ending[i] && CharClass.ToLower(word[rest + i]) != ending[i])
                return false;
        }
        return true;
    }
}
