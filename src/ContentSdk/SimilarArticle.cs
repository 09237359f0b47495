namespace ContentSdk;

/// <summary>An article that has much in common with another: see <see cref="Article.Similar"/>.</summary>
/// <param name="Article">The similar article.</param>
/// <param name="Score">How similar it is, in percent: from 5 to 100 where the build found it.</param>
public sealed record SimilarArticle(Article Article, int Score);
