using ContentSdk.AspNetCore.Facts;
using Microsoft.AspNetCore.Http;

namespace ContentSdk.AspNetCore.Serving;

// The pages of entities or terms: a template gives their paths, and the slug in a path the page.
internal sealed class SlugPages(
    string template, Func<string, StoredContent?> find, Func<IEnumerable<StoredContent>> all, Func<StoredContent, RequestDelegate> answer)
    : PageFamily(answer)
{
    private readonly string[] _parts = new CanonicalPath(template).Key.Split(PathTemplate.Place);

    public override IEnumerable<int> Segments => [string.Concat(_parts).AsSpan().Count('/')];

    public override IEnumerable<StoredContent> All => all().Select(Kept);

    /// <summary>Whether both may have pages at one path: nothing but the place of the slug tells their paths apart.</summary>
    public bool MayMeet(SlugPages other) => Begins(other) && Ends(other);

    protected override StoredContent? ContentAt(string path)
    {
        var length = path.Length - _parts[0].Length - _parts[^1].Length;
        if (_parts.Length != 2 || length <= 0 || !path.StartsWith(_parts[0], StringComparison.OrdinalIgnoreCase)
            || !path.EndsWith(_parts[1], StringComparison.OrdinalIgnoreCase))
            return null;
        var slug = path.Substring(_parts[0].Length, length);
        // The slugs of the build are in lower case.
        return slug.Contains('/', StringComparison.Ordinal) ? null : find(slug) ?? find(slug.ToLowerInvariant());
    }

    private bool Begins(SlugPages other) =>
        _parts[0].StartsWith(other._parts[0], StringComparison.OrdinalIgnoreCase)
        || other._parts[0].StartsWith(_parts[0], StringComparison.OrdinalIgnoreCase);

    private bool Ends(SlugPages other) =>
        _parts[^1].EndsWith(other._parts[^1], StringComparison.OrdinalIgnoreCase)
        || other._parts[^1].EndsWith(_parts[^1], StringComparison.OrdinalIgnoreCase);
}
