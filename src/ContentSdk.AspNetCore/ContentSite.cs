using System.Collections.Concurrent;
using ContentSdk.AspNetCore.Facts;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Infrastructure;
using ContentSdk.Web;

namespace ContentSdk.AspNetCore;

/// <summary>
/// The content as the site shows it: what has a page, and the path of each page. It is a service, so that pages and components can
/// ask for it. Safe to read from any number of threads.
/// </summary>
public sealed partial class ContentSite
{
    private static readonly Func<Article, string> RouteOfBuild = new SiteInfo("Any", new("https://any.example/")).Route;

    private readonly Dictionary<EntityKind, string> _entityRoutes;
    private readonly ConcurrentDictionary<Entity, string?> _entityPaths = new(ReferenceEqualityComparer.Instance);
    private readonly RetryingLazy<IReadOnlyList<Article>> _articles;
    private readonly RetryingLazy<IReadOnlyList<Article>> _latest;
    private readonly RetryingLazy<ArticleHtmlOptions?> _articleHtml;

    internal ContentSite(ContentSet set, ContentOptions options)
    {
        var said = options.Site ?? throw new ArgumentException("The site is missing. Set options.Site to a SiteInfo.", nameof(options));
        Info = new(said)
        {
            AuthorRoute = said.AuthorRoute ?? (name => set.FindTerm(TaxonomyKind.Author, name) is { } author ? FindPath(author) : null),
            EntityRoute = said.EntityRoute ?? FindPath,
            QuoteFragment = said.QuoteFragment ?? FragmentOf,
        };
        foreach (var route in options.EntityRoutes.Values)
            PathTemplate.Check(route, nameof(options));
        foreach (var route in options.TermRoutes.Values)
            PathTemplate.Check(route, nameof(options));
        if (options.Outputs.Ninjs is { } ninjs)
            PathTemplate.Check(ninjs, nameof(options));
        (Set, Options) = (set, options);
        _entityRoutes = new(options.EntityRoutes);
        _termRoutes = new(options.TermRoutes);
        // Not yet: an app that shows one article makes one article.
        _articles = new(() => [.. set.Articles.Where(IsShown)]);
        _latest = new(() => set is CompiledSet compiled
            ? compiled.LatestWithoutDrafts
            : [.. set.Latest.Where(static article => !article.IsDraft)]);
        _search = new(() => new(Latest));
        _articleHtml = new(() => options.ArticleHtml?.Invoke(this));
    }

    /// <summary>
    /// All content, drafts too, and so are its lists: <c>Set.ByTag</c>, <c>Set.ByLanguage</c>. Those of the site have no drafts.
    /// </summary>
    public ContentSet Set { get; }

    /// <summary>What the site says of itself.</summary>
    public SiteInfo Info { get; }

    /// <summary>The articles that have a page, by slug: all but drafts, unless <see cref="ContentOptions.IncludeDrafts"/> is set.</summary>
    public IReadOnlyList<Article> Articles => _articles.Value;

    /// <summary>The articles for lists, newest first. Drafts are never among them.</summary>
    public IReadOnlyList<Article> Latest => _latest.Value;

    internal ContentOptions Options { get; }

    /// <summary>What the bodies of articles show of quotations and names.</summary>
    internal ArticleHtmlOptions? ArticleHtml => _articleHtml.Value;

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
    /// The path of the page that shows a quotation, with a fragment that leads to its words: the anchor that
    /// <see cref="ContentOptions.ArticleHtml"/> gives it, else a text fragment. Null where the article has no page.
    /// </summary>
    public string? GetPath(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return HasPage(quote.Article) ? GetPath(quote.Article) + FragmentOf(quote) : null;
    }

    /// <summary>A path on the site, such as <c>/feed.xml</c>, with the path of the base address.</summary>
    public string GetPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return WithBase(Info.GetAddress(path));
    }

    /// <summary>The articles that name an entity, newest first, without drafts and texts that have no page.</summary>
    public IReadOnlyList<Article> GetArticles(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return [.. Web.Facts.SiteArticles.Latest(Whole(entity).Articles.Where(HasPage))];
    }

    /// <summary>What an entity says, that of the newest article first, without drafts, terms and what is uncertain.</summary>
    public IReadOnlyList<Quote> GetQuotes(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var quotes = Whole(entity).Quotes.Where(static quote => !quote.IsUncertain).ToLookup(static quote => quote.Article);
        return [.. Web.Facts.SiteArticles.Latest(quotes.Select(static group => group.Key)).SelectMany(article => quotes[article])];
    }

    /// <summary>What an entity says in an article, be it a draft, without what is uncertain; no other article is made for it.</summary>
    internal IEnumerable<Quote> QuotesIn(Article article, Entity entity)
    {
        var whole = Whole(entity);
        return article.Quotes.Where(quote => !quote.IsUncertain && quote.Speaker is { } speaker && Whole(speaker) == whole);
    }

    /// <summary>The articles in a language, newest first, without drafts; empty where there are none.</summary>
    /// <param name="language">
    /// A BCP 47 tag in any case, as <see cref="ContentSet.ByLanguage"/> takes it: <c>en</c> finds <c>en-GB</c> too.
    /// </param>
    public IReadOnlyList<Article> ByLanguage(string language) => [.. Set.ByLanguage(language).Where(static article => !article.IsDraft)];

    /// <summary>The articles of a year of publication, newest first, without drafts; empty where there are none.</summary>
    /// <param name="year">The year of <see cref="Article.Published"/>.</param>
    public IReadOnlyList<Article> ByYear(int year) => [.. Set.ByYear(year).Where(static article => !article.IsDraft)];

    /// <summary>Whether the build has held the content to itself: slugs and routes are in lower case, and no two are the same.</summary>
    internal bool IsCompiled => Set is CompiledSet;

    /// <summary>Whether articles are where the build says.</summary>
    internal bool HasRoutesOfBuild => IsCompiled && ReferenceEquals(Info.Route, RouteOfBuild);

    internal IEnumerable<(Entity Entity, string Path)> EntityPages(EntityKind kind)
    {
        foreach (var entity in Set.EntitiesOf(kind))
        {
            if (FindPath(entity) is { } path)
                yield return (entity, path);
        }
    }

    /// <summary>The path of an address of the site below the base address, with a slash at its beginning.</summary>
    internal string BelowBase(string address) => "/" + address[Info.BaseAddress.AbsoluteUri.Length..];

    /// <summary>The address of a path that has the path of the base address.</summary>
    internal string AddressOf(string path)
    {
        var before = Info.BaseAddress.AbsolutePath;
        return Info.GetAddress(path.StartsWith(before, StringComparison.Ordinal) ? path[before.Length..] : path);
    }

    internal string? FindPath(Entity entity) =>
        _entityRoutes.ContainsKey(entity.Kind) && Set.FindEntity(entity) is { } whole
            ? _entityPaths.GetOrAdd(whole, static (whole, site) => site.MakePath(whole), this)
            : null;

    /// <summary>Whether there is a file with an article as Markdown. The texts of items have none.</summary>
    internal bool HasMarkdown(Article article) => Info.MarkdownRoute is not null && HasPage(article) && Lists(Set, article);

    private static bool Lists(ContentSet set, Article article) => set is CombinedContentSet combined
        ? combined.Sets.Any(part => Lists(part, article))
        : set.Find(article.Slug) == article;

    /// <summary>Whether an article can be linked to. The text of an item may have no page, and a draft has one only if asked for.</summary>
    internal bool HasPage(Article article) => article.Route is not null && IsShown(article);

    /// <summary>
    /// The article with a slug that has a page; null for none. In a combined set, the draft of one part hides no article of another.
    /// </summary>
    internal Article? FindShown(string slug) => FindShown(Set, slug);

    private Article? FindShown(ContentSet set, string slug)
    {
        if (set.Find(slug) is { } article && HasPage(article))
            return article;
        return set is CombinedContentSet combined
            ? combined.Sets.Select(part => FindShown(part, slug)).FirstOrDefault(static found => found is not null)
            : null;
    }

    private bool IsShown(Article article) => !article.IsDraft || Options.IncludeDrafts;

    /// <summary>What leads to the words of a quotation on the page of its article.</summary>
    internal string FragmentOf(Quote quote) =>
        ArticleHtml is { QuoteElement: not null } options && options.QuoteFilter?.Invoke(quote) != false
        && quote.Paragraph != quote.Article.Standfirst && options.GetQuoteId(quote) is { } anchor
            ? "#" + anchor
            : TextFragment.Of(quote);

    private string WithBase(string address) =>
        address[(Info.BaseAddress.AbsoluteUri.Length - Info.BaseAddress.AbsolutePath.Length)..];

    // In a combined set, the entity of an article is a part of the one that has the page.
    private Entity Whole(Entity entity) => Set.FindEntity(entity) ?? entity;

    private string? MakePath(Entity entity) => entity.Articles.Any(static article => !article.IsDraft)
        ? PathTemplate.Fill(_entityRoutes[entity.Kind], entity.Slug)
        : null;
}
