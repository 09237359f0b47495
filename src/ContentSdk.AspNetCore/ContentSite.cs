using ContentSdk.AspNetCore.Facts;
using ContentSdk.Web;

namespace ContentSdk.AspNetCore;

/// <summary>
/// The content as the site shows it: what has a page, and the path of each page. It is a service, so that pages and components can
/// ask for it. Safe to read from any number of threads.
/// </summary>
public sealed partial class ContentSite
{
    private readonly Dictionary<EntityKind, string> _entityRoutes;
    private readonly Lazy<Dictionary<Entity, string>> _entityPaths;
    private readonly Lazy<Dictionary<TaxonomyTerm, string>> _tagPaths;

    internal ContentSite(ContentSet set, ContentOptions options)
    {
        Info = options.Site ?? throw new ArgumentException("The site is missing. Set options.Site to a SiteInfo.", nameof(options));
        foreach (var route in options.EntityRoutes.Values)
            PathTemplate.Check(route, nameof(options));
        if (options.TagRoute is { } tagRoute)
            PathTemplate.Check(tagRoute, nameof(options));
        (Set, Options) = (set, options);
        _entityRoutes = new(options.EntityRoutes);
        Articles = [.. set.Articles.Where(IsShown)];
        Latest = [.. set.Latest.Where(static article => !article.IsDraft)];
        _entityPaths = new(FindEntityPaths);
        _tagPaths = new(FindTagPaths);
        _search = new(() => new(Latest));
    }

    /// <summary>All content, drafts too.</summary>
    public ContentSet Set { get; }

    /// <summary>What the site says of itself.</summary>
    public SiteInfo Info { get; }

    /// <summary>The articles that have a page, by slug: all but drafts, unless <see cref="ContentOptions.IncludeDrafts"/> is set.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The articles for lists, newest first. Drafts are never among them.</summary>
    public IReadOnlyList<Article> Latest { get; }

    /// <summary>The names of the tags that have an article in <see cref="Latest"/>, by slug.</summary>
    public IReadOnlyList<string> Tags => [.. _tagPaths.Value.Keys.Select(static tag => tag.Name)];

    internal ContentOptions Options { get; }

    /// <summary>The path of an article's page, with the path of the base address: <c>/news/ferry-times/</c>.</summary>
    public string GetPath(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return WithBase(Info.GetAddress(article));
    }

    /// <summary>
    /// The path of an entity's page; null where its kind has no route in <see cref="ContentOptions.EntityRoutes"/>, or it is named by
    /// drafts alone.
    /// </summary>
    public string? GetPath(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return FindPath(entity) is { } path ? WithBase(Info.GetAddress(path)) : null;
    }

    /// <summary>
    /// The path of a tag's page; null where there is no <see cref="ContentOptions.TagRoute"/>, or drafts alone have the tag.
    /// </summary>
    public string? GetTagPath(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Options.TagRoute is not null && FindTagPath(tag) is { } path ? WithBase(Info.GetAddress(path)) : null;
    }

    /// <summary>A path on the site, such as <c>/feed.xml</c>, with the path of the base address.</summary>
    public string GetPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return WithBase(Info.GetAddress(path));
    }

    /// <summary>The articles that have a tag, newest first, without drafts.</summary>
    /// <param name="tag">Its name, or another spelling that is the same tag.</param>
    public IReadOnlyList<Article> GetArticles(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return [.. Set.FindTerm(TaxonomyKind.Tag, tag)?.Articles.Where(static article => !article.IsDraft) ?? []];
    }

    /// <summary>The articles that name an entity, newest first, without drafts and texts that have no page.</summary>
    public IReadOnlyList<Article> GetArticles(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return [.. Web.Facts.SiteArticles.Latest(Whole(entity).Articles.Where(HasPage))];
    }

    /// <summary>What an entity says, without drafts, terms and what is uncertain.</summary>
    public IReadOnlyList<Quote> GetQuotes(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return [.. Whole(entity).Quotes.Where(static quote => !quote.IsUncertain && !quote.Article.IsDraft)];
    }

    internal IEnumerable<(Entity Entity, string Path)> EntityPages(EntityKind kind) =>
        _entityPaths.Value.Where(page => page.Key.Kind == kind).Select(static page => (page.Key, page.Value));

    internal IEnumerable<(string Tag, string Path)> TagPages() => _tagPaths.Value.Select(static page => (page.Key.Name, page.Value));

    /// <summary>The path of an address of the site below the base address, with a slash at its beginning.</summary>
    internal string BelowBase(string address) => "/" + address[Info.BaseAddress.AbsoluteUri.Length..];

    /// <summary>The address of a path that has the path of the base address.</summary>
    internal string AddressOf(string path)
    {
        var before = Info.BaseAddress.AbsolutePath;
        return Info.GetAddress(path.StartsWith(before, StringComparison.Ordinal) ? path[before.Length..] : path);
    }

    internal string? FindPath(Entity entity) => _entityPaths.Value.GetValueOrDefault(Whole(entity));

    internal string? FindTagPath(string tag) =>
        Set.FindTerm(TaxonomyKind.Tag, tag) is { } term ? _tagPaths.Value.GetValueOrDefault(term) : null;

    /// <summary>Whether an article can be linked to. The text of an item may have no page, and a draft has one only if asked for.</summary>
    internal bool HasPage(Article article) => article.Route is not null && IsShown(article);

    private bool IsShown(Article article) => !article.IsDraft || Options.IncludeDrafts;

    private string WithBase(string address) =>
        address[(Info.BaseAddress.AbsoluteUri.Length - Info.BaseAddress.AbsolutePath.Length)..];

    // In a combined set, the entity of an article is a part of the one that has the page.
    private Entity Whole(Entity entity) => Set.FindEntity(entity) ?? entity;

    private Dictionary<Entity, string> FindEntityPaths()
    {
        var paths = new Dictionary<Entity, string>(ReferenceEqualityComparer.Instance);
        foreach (var (kind, route) in _entityRoutes.OrderBy(static route => route.Key))
        {
            foreach (var entity in Set.EntitiesOf(kind))
            {
                if (entity.Articles.Any(static article => !article.IsDraft))
                    paths.Add(entity, PathTemplate.Fill(route, entity.Slug));
            }
        }
        return paths;
    }

    // A tag catalog may declare tags that no article has.
    private Dictionary<TaxonomyTerm, string> FindTagPaths() => Set.TermsOf(TaxonomyKind.Tag)
        .Where(static tag => tag.Articles.Any(static article => !article.IsDraft))
        .ToDictionary(static tag => tag, tag => PathTemplate.Fill(Options.TagRoute ?? "", tag.Slug));
}
