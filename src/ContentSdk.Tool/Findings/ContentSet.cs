using ContentSdk.Engine;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Findings;

/// <summary>Files that belong together, read: each article by itself and beside the others, with the entities that the catalogs declare.</summary>
internal sealed class ContentSet
{
    private readonly IReadOnlyList<string> _paths;
    private readonly SidecarPaths _sidecars;
    private readonly Dictionary<string, ReadResult> _reads;

    private ContentSet(IReadOnlyList<string> paths, ProjectCatalog catalog, SidecarPaths sidecars, Dictionary<string, ReadResult> reads, ProjectSettings settings)
    {
        (_paths, Catalog, _sidecars, _reads) = (paths, catalog, sidecars, reads);
        Resolution = SetResolver.Resolve(reads.Values.Select(read => SetResolver.RecordOf(read.Article)), settings.ForSet(catalog.Entities));
    }

    /// <summary>What is declared.</summary>
    public ProjectCatalog Catalog { get; }

    /// <summary>The articles together.</summary>
    public SetResolution Resolution { get; }

    /// <summary>Reads all files. The texts themselves are let go as soon as they have been read.</summary>
    public static ContentSet Read(IReadOnlyList<string> paths, ProjectSettings settings)
    {
        var catalog = ProjectCatalog.Of(paths.Where(ProjectCatalog.IsCatalog));
        var others = paths.Where(path => !ProjectCatalog.IsCatalog(path)).ToList();
        var sidecars = SidecarPaths.Beside(others);
        var reads = others.Where(path => !Sidecars.IsSidecar(path))
            .ToDictionary(path => path, path => ContentFile.ResultOf(path, settings.Reading, catalog.Entities, sidecars.Of(path)));
        return new(paths, catalog, sidecars, reads, settings);
    }

    /// <summary>All findings, file by file, in the order given; within a file by position. Those of a sidecar come with its content file.</summary>
    public IEnumerable<FileFinding> Findings() => _paths.SelectMany(path =>
        _reads.TryGetValue(path, out var read) ? FindingsOf(path, read)
        : Sidecars.IsSidecar(path) ? _sidecars.Idle.Where(idle => idle.Path == path).Select(idle => new FileFinding(path, Sidecars.IdleFinding(ContentFile.Load(path), idle.Reason)))
        : Catalog.Findings[path].Select(finding => new FileFinding(path, finding)));

    private IEnumerable<FileFinding> FindingsOf(string path, ReadResult read) => SetFindings.Of(CompiledArticle.ForFindings(read), Resolution.SliceOf(read.Article.LogicalPath))
        .Select(finding => new FileFinding(finding.LogicalPath == read.Article.LogicalPath ? path : _sidecars.Of(path) ?? path, finding));
}
