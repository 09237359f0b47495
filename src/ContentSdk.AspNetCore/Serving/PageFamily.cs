using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace ContentSdk.AspNetCore.Serving;

// Pages that are found by their path and made when somebody asks for them: an app with thousands of pages starts without any.
internal abstract class PageFamily(Func<StoredContent, RequestDelegate> answer)
{
    // By the path without a slash at its end, and with one: a request may have it or not.
    private readonly ConcurrentDictionary<string, SitePage> _made = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many segments the paths have.</summary>
    public abstract IEnumerable<int> Segments { get; }

    /// <summary>All pages, in order.</summary>
    public abstract IEnumerable<StoredContent> All { get; }

    /// <summary>The page at a path, whatever the case of its letters; null if there is none.</summary>
    public SitePage? Find(string path)
    {
        if (_made.TryGetValue(path, out var page))
            return page;
        var key = path.EndsWith('/') ? path[..^1] : path;
        return !key.EndsWith('/') && ContentAt(key) is { } content ? Keep(content) : null;
    }

    /// <summary>Whether a page is at a path, and not only led to by it.</summary>
    public bool Has(string path) => Find(path) is { } page && page.Path.IsKey(path);

    /// <summary>What is at a path without a slash at its end.</summary>
    protected abstract StoredContent? ContentAt(string path);

    /// <summary>The same object each time, so that its page is made once.</summary>
    protected StoredContent Kept(StoredContent content) => Keep(content).Content!;

    private SitePage Keep(StoredContent content)
    {
        var path = new CanonicalPath(content.Path);
        var page = _made.GetOrAdd(path.Key, _ => new(path, answer(content), content));
        _made.TryAdd(path.Key + "/", page);
        return page;
    }
}

// A page, and what answers for it.
internal sealed record SitePage(CanonicalPath Path, RequestDelegate Answer, StoredContent? Content = null);
