using System.Buffers;

namespace ContentSdk.AspNetCore.Searching;

/// <summary>An article that has all words.</summary>
/// <param name="Article">Its number.</param>
/// <param name="Section">The number of its section that has most of the words.</param>
/// <param name="InText">How many of the words the text of that section has; its heading, the title and the tags do not count.</param>
/// <param name="Score">The higher, the better.</param>
internal readonly record struct SearchHit(int Article, int Section, int InText, int Score);

// Finds articles by the beginnings of their words. A search reads the places of the words that it asks for, and no text.
internal sealed class ArticleSearch
{
    // By SearchField. A word that is only the beginning of one counts half.
    private static readonly int[] Weights = [2, 6, 8, 16];

    private readonly string[] _words;
    private readonly int[] _ends;
    private readonly int[] _places;
    private readonly int[] _articles;
    private readonly int _articleCount;

    public ArticleSearch(IReadOnlyList<Article> articles)
    {
        (_words, _ends, _places, _articles) = new SearchIndexBuilder(articles).Build();
        _articleCount = articles.Count;
    }

    /// <summary>The articles that have all words: by what they score, those of one score in their order.</summary>
    public SearchHit[] Find(SearchQuery query)
    {
        if (query.Words.Length == 0)
            return [];
        var (articles, sections) = (Rent(_articleCount), Rent(_articles.Length));
        try
        {
            for (var i = 0; i < query.Words.Length; i++)
                Count(query.Words[i], i + 1, articles, sections);
            return [.. HitsOf(query.Words.Length, articles, sections).OrderByDescending(static hit => hit.Score)];
        }
        finally
        {
            ArrayPool<Tally>.Shared.Return(articles);
            ArrayPool<Tally>.Shared.Return(sections);
        }
    }

    private static Tally[] Rent(int count)
    {
        var tallies = ArrayPool<Tally>.Shared.Rent(count);
        tallies.AsSpan(0, count).Clear();
        return tallies;
    }

    private void Count(string asked, int number, Tally[] articles, Tally[] sections)
    {
        var place = Array.BinarySearch(_words, asked, StringComparer.Ordinal);
        for (var word = place < 0 ? ~place : place; word < _words.Length; word++)
        {
            if (!_words[word].StartsWith(asked, StringComparison.Ordinal))
                return;
            if (!SearchQuery.Matches(asked, _words[word]))
                continue;
            for (var i = word == 0 ? 0 : _ends[word - 1]; i < _ends[word]; i++)
            {
                var section = _places[i] >> SearchIndexBuilder.FieldBits;
                var field = _places[i] & ((1 << SearchIndexBuilder.FieldBits) - 1);
                var weight = _words[word].Length == asked.Length ? Weights[field] : Weights[field] / 2;
                articles[_articles[section]].Add(number, weight, isInText: false);
                // What the title has leads to no place in the text.
                sections[section].Add(number, field == (int)SearchField.Title ? 1 : weight, field == (int)SearchField.Text);
            }
        }
    }

    private IEnumerable<SearchHit> HitsOf(int words, Tally[] articles, Tally[] sections)
    {
        var section = 0;
        for (var article = 0; article < _articleCount; article++)
        {
            var (first, best) = (section, section);
            for (; section < _articles.Length && _articles[section] == article; section++)
            {
                if (sections[section].Score > sections[best].Score)
                    best = section;
            }
            if (articles[article].Words == words)
                yield return new(article, best - first, sections[best].InText, articles[article].Score);
        }
    }

    // What an article or a section has of the words: each counts once, where it says most.
    private struct Tally
    {
        private int _number;
        private int _best;
        private int _numberInText;

        public int InText { get; private set; }

        public int Words { get; private set; }

        public int Score { get; private set; }

        public void Add(int number, int weight, bool isInText)
        {
            if (isInText && _numberInText != number)
            {
                _numberInText = number;
                InText++;
            }
            if (_number != number)
            {
                (_number, _best) = (number, 0);
                Words++;
            }
            if (weight <= _best)
                return;
            Score += weight - _best;
            _best = weight;
        }
    }
}
