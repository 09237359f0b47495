using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>
/// Finds for each article those that have most in common with it: entities, tags, series, section, words of the headline. What fewer
/// articles have counts more. Whole numbers alone, so that every machine finds the same.
/// </summary>
public static class SimilarArticles
{
    private const int Most = 5, LeastScore = 5, Percent = 100;

    /// <summary>The index with the similar articles of each article. Those that it names as related are not among them.</summary>
    public static ContentIndex Add(ContentIndex index)
    {
        var traits = SharedTraits.Of(index);
        if (traits.IsEmpty)
            return index;
        var finder = new Finder(index, traits);
        return index with
        {
            Articles = index.Articles.Select((article, i) => i < index.Listed && finder.Of(i) is { Count: > 0 } similar
                ? article with { Similar = similar }
                : article).ToEquatableArray(),
        };
    }

    /// <summary>What two articles have in common, what counts most first.</summary>
    /// <param name="index">The index.</param>
    /// <param name="article">The number of the one.</param>
    /// <param name="other">The number of the other.</param>
    public static IReadOnlyList<string> Reasons(ContentIndex index, int article, int other)
    {
        var traits = SharedTraits.Of(index);
        return [.. traits.Of(article).Intersect(traits.Of(other))
            .OrderByDescending(trait => traits.WeightOf(trait)).ThenBy(traits.NameOf, StringComparer.Ordinal).Select(traits.NameOf)];
    }

    private sealed class Finder(ContentIndex index, SharedTraits traits)
    {
        private readonly int[] _shared = new int[index.Articles.Count];
        private readonly List<int> _touched = [];

        public EquatableArray<SimilarTo> Of(int article)
        {
            foreach (var trait in traits.Of(article))
            {
                var weight = traits.WeightOf(trait);
                foreach (var other in traits.ArticlesOf(trait))
                {
                    if (_shared[other] == 0)
                        _touched.Add(other);
                    _shared[other] += weight;
                }
            }
            var best = new List<SimilarTo>();
            foreach (var other in _touched)
            {
                var shared = _shared[other];
                _shared[other] = 0;
                var least = best.Count < Most ? LeastScore : Math.Max(best[Most - 1].Score, LeastScore);
                // A look at the roots spares most pairs the exact one.
                if (other != article && (long)shared * Percent >= (long)traits.RootOf(article) * traits.RootOf(other) * (least - 1)
                    && ScoreOf(shared, article, other) is var score && score >= least
                    && !index.Articles[article].Related.Contains(other))
                    Insert(best, new(other, score));
            }
            _touched.Clear();
            return best.ToEquatableArray();
        }

        // What they have in common, beside the geometric mean of all that the two have.
        private int ScoreOf(int shared, int article, int other) =>
            (int)((long)shared * Percent / Rarity.SquareRoot(traits.TotalOf(article) * traits.TotalOf(other)));

        private static void Insert(List<SimilarTo> best, SimilarTo found)
        {
            var at = best.Count;
            while (at > 0 && IsBefore(found, best[at - 1]))
                at--;
            if (at < Most)
                best.Insert(at, found);
            if (best.Count > Most)
                best.RemoveAt(Most);
        }

        private static bool IsBefore(SimilarTo one, SimilarTo other) =>
            one.Score > other.Score || (one.Score == other.Score && one.Article < other.Article);
    }
}
