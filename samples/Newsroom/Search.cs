using System.Globalization;
using ContentSdk;
using ContentSdk.AspNetCore;

namespace Newsroom;

/// <summary>Finds the articles that have all words of a query, whatever their case and accents.</summary>
internal static class Search
{
    private static readonly CompareInfo Texts = CultureInfo.InvariantCulture.CompareInfo;

    public static IReadOnlyList<Article> Find(ContentSite site, string? query)
    {
        var words = (query ?? "").Split((char[]?)null, 8, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] : [.. site.Latest.Where(article => words.All(word => Has(article.Title, word) || Has(article.Text, word)))];
    }

    private static bool Has(string text, string word) => Texts.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
