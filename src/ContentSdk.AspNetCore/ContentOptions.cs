using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web;

namespace ContentSdk.AspNetCore;

/// <summary>How a site shows the content of a set. Set everything before <c>AddContent</c> returns.</summary>
public sealed class ContentOptions
{
    private string? _cacheTagHeader;

    /// <summary>The title of the site, where it is, and under which path it shows an article. Required.</summary>
    public SiteInfo? Site { get; set; }

    /// <summary>Which files there are besides the pages, and under which paths.</summary>
    public ContentOutputs Outputs { get; } = new();

    /// <summary>
    /// The path of the page of an entity, by its kind: a template with <c>{slug}</c>, such as <c>/people/{slug}/</c>. A kind that is not
    /// among them has no pages, and nothing links to them.
    /// </summary>
    public IDictionary<EntityKind, string> EntityRoutes { get; } = new Dictionary<EntityKind, string>();

    /// <summary>
    /// The path of the page of a tag, a section, an author or a series, by its kind: a template with <c>{slug}</c>, such as
    /// <c>/sections/{slug}/</c>. A kind that is not among them has no pages, and nothing links to them.
    /// </summary>
    public IDictionary<TaxonomyKind, string> TermRoutes { get; } = new Dictionary<TaxonomyKind, string>();

    /// <summary>
    /// The path of the page of a tag, such as <c>/tags/{slug}/</c>: that of <see cref="TaxonomyKind.Tag"/> in <see cref="TermRoutes"/>.
    /// Null: there are no such pages.
    /// </summary>
    public string? TagRoute
    {
        get => TermRoutes.TryGetValue(TaxonomyKind.Tag, out var route) ? route : null;
        set
        {
            if (value is null)
                TermRoutes.Remove(TaxonomyKind.Tag);
            else
                TermRoutes[TaxonomyKind.Tag] = value;
        }
    }

    /// <summary>
    /// What an article is to search engines, in the JSON-LD of its page. Null (the default): each is a news article. For a blog:
    /// <code>
    /// options.ArticleSchema = article => ArticleSchema.BlogPosting;
    /// </code>
    /// </summary>
    public Func<Article, ArticleSchema>? ArticleSchema { get; set; }

    /// <summary>
    /// What the body of an article shows of its quotations and names; null (the default) for nothing. Links to pages of people, and an
    /// anchor for each quotation:
    /// <code>
    /// options.ArticleHtml = site => new() { QuoteElement = "q", IncludeSpeaker = true, EntityUrl = site.GetPath };
    /// </code>
    /// It is called once, at the first article.
    /// </summary>
    public Func<ContentSite, ArticleHtmlOptions>? ArticleHtml { get; set; }

    /// <summary>
    /// The path of the page that <c>SearchBox</c> sends its words to, as the parameter <c>q</c>. Null: that of <c>MapSearch</c>. Set it for
    /// a search page of your own.
    /// </summary>
    public string? SearchPath { get; set; }

    /// <summary>
    /// Whether drafts have pages, with <c>X-Robots-Tag: noindex</c>. They are never in feeds, the sitemap or any other list. False unless
    /// set.
    /// </summary>
    public bool IncludeDrafts { get; set; }

    /// <summary>
    /// The header that tells a content delivery network by which keys to purge a page or file, such as <c>Cache-Tag</c>,
    /// <c>Edge-Cache-Tag</c> or <c>Surrogate-Key</c>; null (the default) for none. An article's page has the keys <c>article-SLUG</c>,
    /// <c>tag-SLUG</c>, <c>section-SLUG</c>, <c>author-SLUG</c>, <c>series-SLUG</c>, and those of its people and other entities, such as
    /// <c>person-SLUG</c>. The page of one of these has its key, and all other content has the key <c>articles</c>. So after a change of
    /// an article, purge the keys of its page and <c>articles</c>.
    /// </summary>
    /// <exception cref="ArgumentException">It is not the name of a header.</exception>
    public string? CacheTagHeader
    {
        get => _cacheTagHeader;
        set => _cacheTagHeader = value is null || CacheTags.IsHeader(value)
            ? value
            : throw new ArgumentException($"'{value}' is not the name of a header. Give one such as 'Cache-Tag'.", nameof(value));
    }

    /// <summary>
    /// The <c>Cache-Control</c> of all content; null: none. <c>no-cache</c> unless set: browsers and proxies keep the content, and ask each
    /// time whether it is still the same.
    /// </summary>
    public string? CacheControl { get; set; } = "no-cache";
}
