namespace ContentSdk.Sets;

// The orders of lists of articles.
internal static class ArticleOrder
{
    public static Article[] NewestFirst(IEnumerable<Article> articles) =>
        [.. articles.OrderByDescending(PublishedAt).ThenBy(article => article.Slug, StringComparer.Ordinal)];

    // What has no date comes last.
    public static Article[] ByPart(IEnumerable<Article> articles) =>
    [
        .. articles.OrderBy(article => article.Part ?? int.MaxValue)
            .ThenBy(article => PublishedAt(article) ?? DateTimeOffset.MaxValue)
            .ThenBy(article => article.Slug, StringComparer.Ordinal),
    ];

    // One scale for days and times, so that the order is the same however many articles are compared.
    private static DateTimeOffset? PublishedAt(Article article) =>
        article.PublishedAt ?? (article.Published is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null);
}
