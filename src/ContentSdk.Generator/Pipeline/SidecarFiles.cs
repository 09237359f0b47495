using System.Collections.Immutable;
using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>
/// The sidecars of a project, each with the content file that it speaks for. Equal as long as no
/// sidecar changes, comes or goes.
/// </summary>
internal sealed class SidecarFiles : IEquatable<SidecarFiles>
{
    private readonly Dictionary<string, ContentFile> _byContent = new(StringComparer.Ordinal);
    private readonly EquatableArray<(string Content, ContentFile Sidecar)> _pairs;

    private SidecarFiles(
        EquatableArray<(string Content, ContentFile Sidecar)> pairs,
        EquatableArray<(ContentFile Sidecar, Wording Reason)> idle)
    {
        (_pairs, Idle) = (pairs, idle);
        foreach (var (content, sidecar) in pairs)
            _byContent.Add(content, sidecar);
    }

    /// <summary>Those without a content file, each with the reason.</summary>
    public EquatableArray<(ContentFile Sidecar, Wording Reason)> Idle { get; }

    public static SidecarFiles Among(ImmutableArray<ContentFile> files, DuplicateFiles duplicates)
    {
        var sidecars = files
            .Where(file => file.IsSidecar && duplicates.Keeps(file))
            .ToDictionary(static file => file.LogicalPath, StringComparer.Ordinal);
        if (sidecars.Count == 0)
            return new(default, default);
        var articles = files.Where(static file => file.IsArticle).Select(static file => file.LogicalPath);
        var pairs = Sidecars.Pair(articles.Distinct(StringComparer.Ordinal), sidecars.Keys);
        return new(
            pairs.Of
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (pair.Key, sidecars[pair.Value]))
                .ToEquatableArray(),
            pairs.Idle.Select(idle => (sidecars[idle.Sidecar], idle.Reason)).ToEquatableArray());
    }

    /// <summary>The sidecar of a content file, or null.</summary>
    public ContentFile? Of(ContentFile file) => _byContent.TryGetValue(file.LogicalPath, out var sidecar) ? sidecar : null;

    /// <summary>The content files that have one, each followed by it.</summary>
    public EquatableArray<string> Paths =>
        _pairs.SelectMany(static pair => (string[])[pair.Content, pair.Sidecar.LogicalPath]).ToEquatableArray();

    /// <summary>The finding about a sidecar without a content file.</summary>
    public static Finding Finding(ContentFile sidecar, Wording reason) =>
        Sidecars.IdleFinding(new SourceDocument(sidecar.LogicalPath, ""), reason);

    public bool Equals(SidecarFiles? other) => other is not null && _pairs.Equals(other._pairs) && Idle.Equals(other.Idle);

    public override bool Equals(object? obj) => Equals(obj as SidecarFiles);

    public override int GetHashCode() => _pairs.GetHashCode();
}
