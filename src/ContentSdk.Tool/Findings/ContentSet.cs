using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Findings;

/// <summary>Files that belong together, read: each article by itself and beside the others, with the entities that the catalogs declare.</summary>
internal sealed class ContentSet
{
    private readonly IReadOnlyList<string> _paths;
    private readonly Dictionary<string, ReadResult> _reads;

    private ContentSet(IReadOnlyList<string> paths, ProjectCatalog catalog, Dictionary<string, ReadResult> reads, EntityMode entities)
    {
        (_paths, Catalog, _reads) = (paths, catalog, reads);
        Resolution = SetResolver.Resolve(reads.Values.Select(read => SetResolver.RecordOf(read.Article)), new(entities == EntityMode.Off ? EntityCatalog.Empty : catalog.Entities));
    }

    /// <summary>What is declared.</summary>
    public ProjectCatalog Catalog { get; }

    /// <summary>The articles together.</summary>
    public SetResolution Resolution { get; }

    /// <summary>Reads all files. The texts themselves are let go as soon as they have been read.</summary>
    public static ContentSet Read(IReadOnlyList<string> paths, ReadOptions options)
    {
        var catalog = ProjectCatalog.Of(paths.Where(ProjectCatalog.IsCatalog));
        return new(paths, catalog, paths.Where(path => !ProjectCatalog.IsCatalog(path))
            .ToDictionary(path => path, path => ContentFile.Read(path, options, catalog.Entities).Result), options.Entities);
    }

    /// <summary>All findings, file by file, in the order given; within a file by position.</summary>
    public IEnumerable<FileFinding> Findings() => _paths.SelectMany(path =>
        (_reads.TryGetValue(path, out var read) ? FindingsOf(read) : Catalog.Findings[path]).Select(finding => new FileFinding(path, finding)));

    private EquatableArray<Finding> FindingsOf(ReadResult read) => SetFindings.Of(read, Resolution.SliceOf(read.Article.LogicalPath));
}
