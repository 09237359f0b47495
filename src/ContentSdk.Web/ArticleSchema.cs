namespace ContentSdk.Web;

/// <summary>What an article is to search engines; the names are schema.org's.</summary>
public enum ArticleSchema
{
    /// <summary>A news article.</summary>
    NewsArticle,

    /// <summary>A post of a blog.</summary>
    BlogPosting,
}
