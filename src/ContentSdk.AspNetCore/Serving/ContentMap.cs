using Microsoft.AspNetCore.Http;

namespace ContentSdk.AspNetCore.Serving;

// All that is mapped, in the order in which it was: the sitemap lists the pages, and an export writes everything.
internal sealed class ContentMap
{
    /// <summary>The path of the page for addresses that do not exist. An export asks for it.</summary>
    public const string NotFoundPath = "/404.html";

    private readonly List<Func<IEnumerable<string>>> _paths = [];
    private readonly List<Func<IEnumerable<string>>> _otherPages = [];
    private readonly List<Func<IEnumerable<(string From, string To)>>> _redirects = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PageFamily> _families = [];

    /// <summary>The paths that an export begins with, percent-encoded.</summary>
    public IEnumerable<string> Paths => _paths.SelectMany(static paths => paths());

    /// <summary>The paths of the pages, without those of articles.</summary>
    public IEnumerable<string> OtherPages => _otherPages.SelectMany(static paths => paths());

    /// <summary>The paths that lead to a page of another path.</summary>
    public IEnumerable<(string From, string To)> Redirects => _redirects.SelectMany(static redirects => redirects());

    /// <summary>Whether there is a page for addresses that do not exist.</summary>
    public bool HasNotFoundPage { get; set; }

    /// <summary>Adds paths that are known only when all is mapped.</summary>
    public void Add(Func<IEnumerable<string>> paths) => _paths.Add(paths);

    /// <summary>Adds paths that lead to pages.</summary>
    public void Add(Func<IEnumerable<(string From, string To)>> redirects) => _redirects.Add(redirects);

    /// <summary>Lists pages in the sitemap.</summary>
    public void List(Func<IEnumerable<string>> paths) => _otherPages.Add(paths);

    /// <exception cref="InvalidOperationException">
    /// There is content of that path already, or one that differs in case or the last slash.
    /// </exception>
    public void Add(StoredContent content, CanonicalPath path)
    {
        if (_families.Any(family => family.Has(path.Key)) || !_taken.Add(path.Key))
            throw Taken(content.Path);
        _paths.Add(() => [content.Path]);
    }

    /// <summary>Adds pages that are made later. No more of them are made than may have a path that is taken.</summary>
    /// <exception cref="InvalidOperationException">There is content of the path of one already.</exception>
    public void Add(PageFamily family)
    {
        var clash = _taken.FirstOrDefault(family.Has)
            ?? _families.Select(other => ClashOf(family, other)).FirstOrDefault(static path => path is not null);
        if (clash is not null)
            throw Taken(family.Find(clash)?.Content?.Path ?? clash);
        _families.Add(family);
        _paths.Add(() => family.All.Select(static content => content.Path));
    }

    private static string? ClashOf(PageFamily one, PageFamily other) => (one, other) switch
    {
        (SlugPages pages, SlugPages others) => pages.MayMeet(others) ? Shared(pages.All.Select(KeyOf), others) : null,
        (RoutePages pages, _) => Shared(pages.Keys.Where(other.Has), one),
        (_, RoutePages pages) => Shared(pages.Keys.Where(one.Has), other),
        _ => null,
    };

    private static string? Shared(IEnumerable<string> paths, PageFamily other) =>
        paths.FirstOrDefault(other.Has);

    private static string KeyOf(StoredContent content) => new CanonicalPath(content.Path).Key;

    private static InvalidOperationException Taken(string path) =>
        new($"Two pages or files have the path '{path}'. Change the path or slug of one.");
}
