using ContentSdk.Web.Addresses;
using ContentSdk.Web.Facts;

namespace ContentSdk.Web;

/// <summary>
/// What every writer needs to know of the site: its title, where it is, and under which path it shows an article.
/// Immutable, so that one instance serves all requests.
/// </summary>
public sealed class SiteInfo
{
    private readonly string? _language;
    private readonly string? _logo;
    private readonly Func<Article, string> _route = static article => article.Route ?? $"/{Uri.EscapeDataString(article.Slug)}/";

    /// <summary>Describes a site.</summary>
    /// <param name="title">The name of the site, as readers know it.</param>
    /// <param name="baseAddress">
    /// Where the site begins, such as <c>https://example.org/</c> or <c>https://example.org/news/</c>: an absolute
    /// http or https address without query, fragment and user name.
    /// </param>
    /// <exception cref="ArgumentException">The title is empty, or the address is not such an address.</exception>
    public SiteInfo(string title, Uri baseAddress)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(baseAddress);
        if (!baseAddress.IsAbsoluteUri || baseAddress.Scheme is not ("http" or "https") || baseAddress.Host.Length == 0)
            throw new ArgumentException("The base address must be an absolute http or https address.", nameof(baseAddress));
        if (baseAddress.Query.Length + baseAddress.Fragment.Length + baseAddress.UserInfo.Length > 0)
            throw new ArgumentException("The base address must not have a query, a fragment or a user name.", nameof(baseAddress));
        Title = title;
        BaseAddress = new(WebAddress.Ascii(baseAddress).TrimEnd('/') + "/");
    }

    /// <summary>Describes a site as another description does, to change what is set after it.</summary>
    /// <param name="other">The description to begin with.</param>
    public SiteInfo(SiteInfo other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (Title, BaseAddress, Description, Author, Publisher) =
            (other.Title, other.BaseAddress, other.Description, other.Author, other.Publisher);
        (_language, _logo, _route, SectionRoute, MarkdownRoute) =
            (other._language, other._logo, other._route, other.SectionRoute, other.MarkdownRoute);
        (AuthorRoute, EntityRoute, QuoteFragment) = (other.AuthorRoute, other.EntityRoute, other.QuoteFragment);
    }

    /// <summary>The name of the site.</summary>
    public string Title { get; }

    /// <summary>Where the site begins, with a slash at its end and the host in ASCII.</summary>
    public Uri BaseAddress { get; }

    /// <summary>BCP 47 tag of the site's language, such as <c>en</c> or <c>pt-BR</c>; null where the site has several.</summary>
    /// <exception cref="ArgumentException">It is not such a tag.</exception>
    public string? Language
    {
        get => _language;
        init => _language = value is null || LanguageTag.IsValid(value)
            ? value
            : throw new ArgumentException("The language must be a BCP 47 tag, such as 'en' or 'pt-BR'.", nameof(value));
    }

    /// <summary>What the site is about, in a sentence or two of plain text.</summary>
    public string? Description { get; init; }

    /// <summary>Who writes the site: the author of articles that name none.</summary>
    public string? Author { get; init; }

    /// <summary>Who publishes the site; null: <see cref="Title"/>.</summary>
    public string? Publisher { get; init; }

    /// <summary>Address of the publisher's logo: absolute, or a path on the site.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public string? Logo
    {
        get => _logo;
        init => _logo = value is null ? null : WebAddress.ResolveHttp(BaseAddress, BelowBase(value))
            ?? throw new ArgumentException("The logo must be an http or https address, or a path on the site.", nameof(value));
    }

    /// <summary>
    /// The path under which the site shows an article, below <see cref="BaseAddress"/>; its <see cref="Article.Route"/> unless said
    /// otherwise. Characters that a path cannot have are percent-encoded, <c>?</c> and <c>#</c> too. Whatever it
    /// returns, the address is on this site.
    /// </summary>
    public Func<Article, string> Route
    {
        get => _route;
        init => _route = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The path of the page that lists a section's articles. Null: there is none, and the breadcrumbs of
    /// <see cref="JsonLd"/> lead from the home page straight to the article.
    /// </summary>
    public Func<string, string>? SectionRoute { get; init; }

    /// <summary>
    /// The path of the page of an author, by name; null for an author without one. Null unless set, and then only links of the entity
    /// catalog say who an author is.
    /// </summary>
    public Func<string, string?>? AuthorRoute { get; init; }

    /// <summary>The path of the page of a person or another entity; null for one without a page. Null unless set.</summary>
    public Func<Entity, string?>? EntityRoute { get; init; }

    /// <summary>
    /// What leads to the words of a quotation on the page of its article: <c>#quote-1</c>. Null unless set: a text fragment, which needs
    /// no anchor on the page.
    /// </summary>
    public Func<Quote, string>? QuoteFragment { get; init; }

    /// <summary>
    /// The path of an article as Markdown, as <see cref="ArticleMarkdown"/> writes it. Null: there is none, and
    /// <see cref="LlmsText"/> links to the pages themselves.
    /// </summary>
    public Func<Article, string>? MarkdownRoute { get; init; }

    /// <summary>The absolute address of an article's page on this site.</summary>
    public string GetAddress(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return GetAddress(Route(article));
    }

    /// <summary>The absolute address of a path on this site: <c>/feed.xml</c>.</summary>
    /// <param name="path">The path below <see cref="BaseAddress"/>, with or without a slash at its beginning.</param>
    public string GetAddress(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return BaseAddress.AbsoluteUri + SitePath.Escape(path);
    }

    // A path begins where the site does, with or without a slash. Two slashes would begin with a host.
    private static string BelowBase(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) ? path[1..] : path;
}
