using ContentSdk.AspNetCore.Searching;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web.Facts;

namespace ContentSdk.AspNetCore;

public sealed partial class ContentSite
{
    private const int MostResults = 100;

    private readonly RetryingLazy<ArticleSearch> _search;

    /// <summary>Where the search page was mapped.</summary>
    internal string? MappedSearchPath { get; set; }

    /// <summary>The path of the search page below the base address; null where there is none.</summary>
    internal string? SearchPath => Options.SearchPath ?? MappedSearchPath;

    /// <summary>
    /// The articles of <see cref="Latest"/> that have all words of a query, each with the part of it that has most of them. Words in
    /// the title, headings and tags count more than those in the text, and the newest of equal articles comes first. Case and accents make
    /// no difference, and the beginning of a word finds it. The index is made at the first search and kept.
    /// </summary>
    /// <param name="query">
    /// Any text. The first 200 characters and 12 different words count; everything but letters and digits separates words.
    /// </param>
    /// <param name="take">The most results, from 1 to 100.</param>
    /// <returns>The results, best first; none for a query without words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or more than 100.</exception>
    public IReadOnlyList<SearchResult> Search(string query, int take = 20)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MostResults);
        var asked = SearchQuery.Of(query);
        return asked.Words.Length == 0 ? [] : [.. _search.Value.Find(asked).Take(take).Select(hit => ResultOf(hit, asked))];
    }

    private SearchResult ResultOf(SearchHit hit, SearchQuery query)
    {
        var article = Latest[hit.Article];
        var section = ArticleSections.At(article, hit.Section);
        var path = section.Heading is { } heading ? $"{GetPath(article)}#{Uri.EscapeDataString(heading.Anchor)}" : GetPath(article);
        var (text, html) = SearchExcerpt.Of(section.Text, query, hit.InText);
        return new(article, section.Heading, path, text, html);
    }
}
