using Microsoft.AspNetCore.Http;

namespace ContentSdk.AspNetCore.Serving;

// All that is mapped, in the order in which it was: the sitemap lists the pages, and an export writes everything.
internal sealed class ContentMap
{
    /// <summary>The path that an export has for the page for addresses that do not exist. Nothing is mapped to it.</summary>
    public const string NotFoundPath = "/404.html";

    private readonly List<StoredContent> _contents = [];
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Func<IEnumerable<string>>> _more = [];

    /// <summary>The paths that an export begins with, percent-encoded.</summary>
    public IEnumerable<string> Paths => _contents.Select(static content => content.Path).Concat(_more.SelectMany(static more => more()));

    /// <summary>The paths of the pages, without those of articles.</summary>
    public List<string> OtherPages { get; } = [];

    /// <summary>Whether there is a page for addresses that do not exist.</summary>
    public bool HasNotFoundPage { get; set; }

    /// <summary>Adds paths that are known only when all is mapped.</summary>
    public void Add(Func<IEnumerable<string>> paths) => _more.Add(paths);

    /// <exception cref="InvalidOperationException">
    /// There is content of that path already, or one that differs in case or the last slash.
    /// </exception>
    public void Add(StoredContent content, PathString path)
    {
        if (!_paths.Add(path.Value!.TrimEnd('/')))
            throw new InvalidOperationException($"Two pages or files have the path '{content.Path}'. Change the path or slug of one.");
        _contents.Add(content);
    }
}
