using ContentSdk.Web.Addresses;

namespace ContentSdk.Web.Facts;

// Which articles a site shows to machines, in which order, and what it says of each. Drafts are never among them.
internal static class SiteArticles
{
    /// <summary>Newest first; those without a date come last, and those of one time are ordered by slug.</summary>
    public static IEnumerable<Article> Latest(IEnumerable<Article> articles) => articles
        .Where(static article => !article.IsDraft)
        .OrderByDescending(static article => ArticleTime.PublishedOf(article)?.Time)
        .ThenBy(static article => article.Slug, StringComparer.Ordinal);

    public static IEnumerable<Article> BySlug(IEnumerable<Article> articles) => articles
        .Where(static article => !article.IsDraft)
        .OrderBy(static article => article.Slug, StringComparer.Ordinal);

    /// <summary>Where an article is for good: the canonical address that it gives, or its page on the site.</summary>
    public static string CanonicalAddress(SiteInfo site, Article article) =>
        WebAddress.AbsoluteHttp(article.CanonicalUrl) ?? site.GetAddress(article);

    /// <summary>The page that the addresses in an article's HTML are relative to.</summary>
    public static Uri Page(SiteInfo site, Article article) =>
        Uri.TryCreate(site.GetAddress(article), UriKind.Absolute, out var page) ? page : site.BaseAddress;

    public static string? ImageAddress(SiteInfo site, Article article) =>
        article.Image is { } image ? WebAddress.ResolveHttp(Page(site, article), image.Url) : null;

    /// <summary>The sides of an article's image in pixels; null where they are not known.</summary>
    public static (int Width, int Height)? ImageSizeOf(Article article) =>
        article.Image is { Width: > 0 and var width, Height: > 0 and var height } ? (width, height) : null;

    public static string? LanguageOf(Article article) =>
        article.Language != "und" && LanguageTag.IsValid(article.Language) ? article.Language : null;

    /// <summary>The article in a sentence or two: what announces it, or its summary.</summary>
    public static string? SummaryOf(Article article) => article.Teaser ?? article.Standfirst?.Text;

    /// <summary>The entity that an author's name stands for, if any.</summary>
    public static Entity? AuthorOf(Article article, string name) =>
        article.AuthorEntities.FirstOrDefault(author => author.Name == name);

    /// <summary>Where the site, or else a link of the catalog, says who an author is.</summary>
    public static string? AuthorAddress(SiteInfo site, Article article, string name)
    {
        var entity = AuthorOf(article, name);
        return PageOf(site, site.AuthorRoute?.Invoke(name))
            ?? (entity is null ? null : PageOf(site, entity) ?? LinksOf(entity).FirstOrDefault());
    }

    /// <summary>The page of an entity on the site, if it has one.</summary>
    public static string? PageOf(SiteInfo site, Entity entity) => PageOf(site, site.EntityRoute?.Invoke(entity));

    /// <summary>The address of a page, if there is one.</summary>
    public static string? PageOf(SiteInfo site, string? path) => path is null ? null : site.GetAddress(path);

    /// <summary>The links that say who or what an entity is.</summary>
    public static IEnumerable<string> LinksOf(Entity entity) => entity.SameAs.Select(WebAddress.AbsoluteHttp).OfType<string>();
}
