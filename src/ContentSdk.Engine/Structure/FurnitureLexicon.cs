using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>The phrases by which page furniture gives itself away, in all languages we know them in.</summary>
internal sealed class FurnitureLexicon
{
    private static readonly Lazy<FurnitureLexicon> Loaded = new(() => new FurnitureLexicon());
    private readonly Dictionary<ulong, List<FurniturePhrase>> _byFirstWord = [];
    private readonly HashSet<ulong> _dateWords = [];

    private FurnitureLexicon()
    {
        foreach (var entry in LanguageLists.ReadAll("furniture"))
            Add(KindOf(entry.Section), entry.Key);
    }

    public static FurnitureLexicon Instance => Loaded.Value;

    /// <summary>Whether the word belongs to dates and times: a month, a weekday, a unit.</summary>
    public bool IsDateWord(ulong word) => _dateWords.Contains(word);

    /// <summary>The phrase that covers most of a block, if any.</summary>
    /// <param name="words">The words of the block.</param>
    /// <param name="areNames">Whether all words but the first few are capitalised, so that it may be a byline.</param>
    public PhraseHit Find(ReadOnlySpan<ulong> words, bool areNames)
    {
        var best = default(PhraseHit);
        for (var i = 0; i < words.Length; i++)
        {
            if (!_byFirstWord.TryGetValue(words[i], out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                var rest = words.Slice(i);
                if (!phrase.IsStartOf(rest))
                    continue;
                var place = i > 0 ? PhrasePlace.Anywhere : phrase.Words.Length == rest.Length ? PhrasePlace.Whole : PhrasePlace.Start;
                if (phrase.Fits(place, areNames) && (best.Kind == FurnitureKind.None || place > best.Place))
                    best = new(phrase.Kind, place);
            }
        }
        return best;
    }

    private void Add(FurnitureKind kind, string entry)
    {
        if (kind == FurnitureKind.Date)
        {
            _dateWords.UnionWith(WordHash.All(entry));
            return;
        }
        var gap = entry.IndexOf("...", StringComparison.Ordinal);
        var words = WordHash.All(gap < 0 ? entry.Substring(1) : entry.Substring(1, gap - 1));
        if (!_byFirstWord.TryGetValue(words[0], out var phrases))
            _byFirstWord.Add(words[0], phrases = []);
        phrases.Add(new(words, gap < 0 ? [] : WordHash.All(entry.Substring(gap)), kind, entry[0]));
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

    private sealed record FurniturePhrase(ulong[] Words, ulong[] Later, FurnitureKind Kind, char Anchor)
    {
        private const int WidestGap = 8;

        public bool IsStartOf(ReadOnlySpan<ulong> words)
        {
            if (Words.Length > words.Length || !words.Slice(0, Words.Length).SequenceEqual(Words))
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
