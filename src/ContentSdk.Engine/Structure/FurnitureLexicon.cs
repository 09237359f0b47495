using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>The phrases by which page furniture gives itself away, in all languages we know them in.</summary>
internal sealed class FurnitureLexicon
{
    private static readonly Lazy<FurnitureLexicon> Loaded = new(() => new FurnitureLexicon());
    private readonly HashedWords<FurnitureWord> _words;

    private FurnitureLexicon()
    {
        var words = new Dictionary<ulong, FurnitureWord>();
        foreach (var entry in LanguageLists.ReadAll("furniture"))
            Add(words, KindOf(entry.Section), entry.Key);
        _words = new(words);
    }

    public static FurnitureLexicon Instance => Loaded.Value;

    /// <summary>What is known of a word; null for nearly every word.</summary>
    public FurnitureWord? Of(ulong word) => _words.ValueOf(word);

    /// <summary>The phrase that covers most of a block, if any.</summary>
    /// <param name="words">The words of the block.</param>
    /// <param name="known">Those of them that are known, with their places.</param>
    /// <param name="areNames">Whether all words but the first few are capitalised, so that it may be a byline.</param>
    public static PhraseHit Find(ReadOnlySpan<ulong> words, List<(int Place, FurnitureWord Word)> known, bool areNames)
    {
        var best = default(PhraseHit);
        foreach (var (i, first) in known)
        {
            var rest = words.Slice(i);
            foreach (var phrase in first.Phrases)
            {
                if (!phrase.IsStartOf(rest))
                    continue;
                var place = i > 0 ? PhrasePlace.Anywhere : phrase.Words.Length == rest.Length ? PhrasePlace.Whole : PhrasePlace.Start;
                if (phrase.Fits(place, areNames) && (best.Kind == FurnitureKind.None || place > best.Place))
                    best = new(phrase.Kind, place);
            }
        }
        return best;
    }

    private static void Add(Dictionary<ulong, FurnitureWord> known, FurnitureKind kind, string entry)
    {
        if (kind == FurnitureKind.Date)
        {
            foreach (var word in WordHash.All(entry))
                Of(known, word).IsOfDate = true;
            return;
        }
        var gap = entry.IndexOf("...", StringComparison.Ordinal);
        var words = WordHash.All(gap < 0 ? entry.Substring(1) : entry.Substring(1, gap - 1));
        Of(known, words[0]).Phrases.Add(new(words, gap < 0 ? [] : WordHash.All(entry.Substring(gap)), kind, entry[0]));
    }

    private static FurnitureWord Of(Dictionary<ulong, FurnitureWord> known, ulong word)
    {
        if (!known.TryGetValue(word, out var there))
            known.Add(word, there = new());
        return there;
    }

    private static FurnitureKind KindOf(string section) => section switch
    {
        "advert" => FurnitureKind.Advert,
        "share" => FurnitureKind.Share,
        "navigation" => FurnitureKind.Navigation,
        "related" => FurnitureKind.Related,
        "comments" => FurnitureKind.Comments,
        "subscribe" => FurnitureKind.Subscribe,
        "legal" => FurnitureKind.Legal,
        "byline" => FurnitureKind.Byline,
        "biography" => FurnitureKind.Biography,
        "updated" => FurnitureKind.Updated,
        "credit" => FurnitureKind.Credit,
        "date" => FurnitureKind.Date,
        _ => throw new InvalidOperationException($"No kind of furniture is called {section}."),
    };

    /// <summary>What the list says of a word.</summary>
    public sealed class FurnitureWord
    {
        /// <summary>Whether it belongs to dates and times: a month, a weekday, a unit.</summary>
        public bool IsOfDate { get; set; }

        /// <summary>The phrases that begin with it.</summary>
        public List<FurniturePhrase> Phrases { get; } = [];
    }

    /// <summary>A phrase of page furniture.</summary>
    public sealed record FurniturePhrase(ulong[] Words, ulong[] Later, FurnitureKind Kind, char Anchor)
    {
        private const int WidestGap = 8;

        public bool IsStartOf(ReadOnlySpan<ulong> words)
        {
            // The first word is theirs, and the second is mostly another.
            if (Words.Length > words.Length || (Words.Length > 1 && words[1] != Words[1])
                || !words.Slice(0, Words.Length).SequenceEqual(Words))
                return false;
            return Later.Length == 0 || words.Slice(Words.Length, Math.Min(WidestGap, words.Length - Words.Length)).IndexOf(Later[0]) >= 0;
        }

        public bool Fits(PhrasePlace place, bool areNames) => Anchor switch
        {
            '=' => place == PhrasePlace.Whole,
            '^' => place != PhrasePlace.Anywhere,
            '~' => place == PhrasePlace.Start && areNames,
            _ => true,
        };
    }
}
