using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;

namespace ContentSdk.Engine.Sets;

/// <summary>What articles of a set can have in common, as lists of the articles that have it.</summary>
internal sealed class SharedTraits
{
    // Lists of more articles say little, and looking through them would take quadratic time.
    private const int MostArticles = 50, ShortestWord = 3;

    private readonly List<(TraitKind Kind, string Name, List<int> Articles)> _traits = [];
    private readonly List<int>[] _ofArticle;
    private readonly int[] _weights;
    private readonly int[][] _articles;
    private readonly int[][] _saying;
    private readonly long[] _totals;
    private readonly int[] _roots;

    private SharedTraits(ContentIndex index)
    {
        _ofArticle = new List<int>[index.Listed];
        for (var i = 0; i < _ofArticle.Length; i++)
            _ofArticle[i] = [];
        AddEntities(index);
        AddTerms(index);
        AddWords(index);
        // A draft is similar to others, but no other is similar to it.
        var published = Enumerable.Range(0, _ofArticle.Length).Count(i => !index.Articles[i].IsDraft);
        _weights = new int[_traits.Count];
        for (var i = 0; i < _weights.Length; i++)
        {
            _traits[i].Articles.RemoveAll(article => index.Articles[article].IsDraft);
            var count = _traits[i].Articles.Count;
            var (factor, share) = ValueOf(_traits[i].Kind);
            if (published > 1 && count <= MostArticles && count * share <= published)
                _weights[i] = factor * Rarity.Of(Math.Max(count, 1), published);
        }
        _articles = [.. _traits.Select(static trait => trait.Articles.ToArray())];
        _saying = Array.ConvertAll(_ofArticle, traits => traits.Where(trait => _weights[trait] > 0).ToArray());
        _totals = Array.ConvertAll(_saying, traits => traits.Sum(trait => (long)_weights[trait]));
        _roots = Array.ConvertAll(_totals, static total => (int)Rarity.SquareRoot(total + 1) - 1);
        IsEmpty = !_weights.Where((weight, i) => weight > 0 && _articles[i].Length > 0).Any();
    }

    /// <summary>Whether nothing says anything.</summary>
    public bool IsEmpty { get; }

    public static SharedTraits Of(ContentIndex index) => new(index);

    /// <summary>The traits of an article that say something.</summary>
    public int[] Of(int article) => _saying[article];

    /// <summary>The published articles that have a trait.</summary>
    public int[] ArticlesOf(int trait) => _articles[trait];

    public int WeightOf(int trait) => _weights[trait];

    /// <summary>The weight of all traits of an article.</summary>
    public long TotalOf(int article) => _totals[article];

    /// <summary>The square root of that, rounded down.</summary>
    public int RootOf(int article) => _roots[article];

    public string NameOf(int trait) => _traits[trait].Name;

    private enum TraitKind : byte
    {
        Tag,
        Series,
        Section,
        Entity,
        Word,
    }

    // How much a trait counts, and how few of the articles must have it: one in so many. Little words are in many headlines.
    private static (int Factor, int Share) ValueOf(TraitKind kind) => kind switch
    {
        TraitKind.Tag => (4, 2),
        TraitKind.Series or TraitKind.Entity => (3, 2),
        TraitKind.Section => (1, 2),
        _ => (2, 8),
    };

    private void AddEntities(ContentIndex index)
    {
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < _ofArticle.Length; i++)
        {
            foreach (var entity in index.Articles[i].Entities)
            {
                var carrier = index.Entities[entity].Canonical;
                if (!numbers.TryGetValue(carrier, out var trait))
                    numbers.Add(carrier, trait = Add(TraitKind.Entity, index.Entities[carrier].Name));
                Add(trait, i);
            }
        }
    }

    private void AddTerms(ContentIndex index)
    {
        foreach (var term in index.Terms)
        {
            if (term.Kind == TermKind.Author)
                continue;
            var trait = Add(
                term.Kind switch { TermKind.Tag => TraitKind.Tag, TermKind.Series => TraitKind.Series, _ => TraitKind.Section }, term.Name);
            foreach (var article in term.Articles)
                Add(trait, article);
        }
    }

    private void AddWords(ContentIndex index)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _ofArticle.Length; i++)
        {
            foreach (var word in NameWords.Of(index.Articles[i].Title))
            {
                if (word.Length < ShortestWord)
                    continue;
                if (!numbers.TryGetValue(word, out var trait))
                    numbers.Add(word, trait = Add(TraitKind.Word, word));
                Add(trait, i);
            }
        }
    }

    private int Add(TraitKind kind, string name)
    {
        _traits.Add((kind, name, []));
        return _traits.Count - 1;
    }

    // Articles come in order, so that one that has a trait twice has it last.
    private void Add(int trait, int article)
    {
        var articles = _traits[trait].Articles;
        if (article >= _ofArticle.Length || (articles.Count > 0 && articles[articles.Count - 1] == article))
            return;
        articles.Add(article);
        _ofArticle[article].Add(trait);
    }
}
