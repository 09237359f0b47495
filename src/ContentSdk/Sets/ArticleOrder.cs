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

    public static DateTimeOffset? ChangedAt(Article article)
    {
        var (published, updated) = (PublishedAt(article), At(article.UpdatedAt, article.Updated));
        return published is null || updated > published ? updated : published;
    }

    // One scale for days and times, so that the order is the same however many articles are compared.
    private static DateTimeOffset? PublishedAt(Article article) =>
        At(article.PublishedAt, article.Published);

    private static DateTimeOffset? At(DateTimeOffset? time, DateOnly? day) =>
        time ?? (day is { } date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null);
}
