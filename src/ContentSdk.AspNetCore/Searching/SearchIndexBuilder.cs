using ContentSdk.Web.Facts;

namespace ContentSdk.AspNetCore.Searching;

/// <summary>Where a word is. The more it says about an article, the higher the number.</summary>
internal enum SearchField
{
    Text,
    Tag,
    Heading,
    Title,
}

// Which words are where. The words of the title and the tags count as those of an article's first section.
internal sealed class SearchIndexBuilder
{
    public const int FieldBits = 2;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _lastPlaces = [];
    private readonly List<(int Word, int Place)> _uses = [];
    private readonly List<int> _articles = [];

    public SearchIndexBuilder(IReadOnlyList<Article> articles)
    {
        for (var article = 0; article < articles.Count; article++)
        {
            var first = _articles.Count;
            foreach (var section in ArticleSections.Of(articles[article]))
            {
                var number = _articles.Count;
                _articles.Add(article);
                if (number == first)
                {
                    Add(articles[article].Title, number, SearchField.Title);
                    foreach (var tag in articles[article].Tags)
                        Add(tag, number, SearchField.Tag);
                }
                Add(section.Heading?.Text ?? "", number, SearchField.Heading);
                Add(section.Text, number, SearchField.Text);
            }
        }
    }

    /// <summary>The words in ordinal order, where the places of each end, the places, and the article of each section.</summary>
    public (string[] Words, int[] Ends, int[] Places, int[] Articles) Build()
    {
        var order = Enumerable.Range(0, _words.Count).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(_words[a], _words[b]));
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            rank[order[i]] = i;
        var starts = new int[order.Length + 1];
        foreach (var (word, _) in _uses)
            starts[rank[word] + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var ends = starts[..^1];
        var places = new int[_uses.Count];
        foreach (var (word, place) in _uses)
            places[ends[rank[word]]++] = place;
        return (Array.ConvertAll(order, i => _words[i]), ends, places, [.. _articles]);
    }

    private void Add(string text, int section, SearchField field)
    {
        var place = (section << FieldBits) | (int)field;
        foreach (var token in SearchTokens.Of(text))
        {
            if (!_numbers.TryGetValue(token.Text, out var word))
            {
                _numbers.Add(token.Text, word = _words.Count);
                _words.Add(token.Text);
                _lastPlaces.Add(-1);
            }
            if (_lastPlaces[word] == place)
                continue;
            _lastPlaces[word] = place;
            _uses.Add((word, place));
        }
    }
}
