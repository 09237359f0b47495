using ContentSdk.Web;

namespace ContentSdk.AspNetCore;

/// <summary>How a site shows the content of a set. Set everything before <c>AddContent</c> returns.</summary>
public sealed class ContentOptions
{
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
    /// The path of the page of a tag: a template with <c>{slug}</c>, such as <c>/tags/{slug}/</c>. Null: there are no such pages.
    /// </summary>
    public string? TagRoute { get; set; }

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
    /// The <c>Cache-Control</c> of all content; null: none. <c>no-cache</c> unless set: browsers and proxies keep the content, and ask each
    /// time whether it is still the same.
    /// </summary>
    public string? CacheControl { get; set; } = "no-cache";
}
