using ContentSdk.Engine;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Sets;
using ContentSdk.Step;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Findings;

/// <summary>
/// Files that belong together, read: each article by itself and beside the others, with the
/// entities that the catalogs declare.
/// </summary>
internal sealed class ContentSet
{
    private readonly IReadOnlyList<string> _paths;
    private readonly SidecarPaths _sidecars;
    private readonly ContentTypes _types;
    private readonly Dictionary<string, CompiledArticle> _articles;

    private ContentSet(
        IReadOnlyList<string> paths, ProjectCatalog catalog, SidecarPaths sidecars, Dictionary<string, CompiledArticle> articles,
        ProjectSettings settings)
    {
        (_paths, Catalog, _sidecars, _articles, _types) = (paths, catalog, sidecars, articles, settings.Types);
        Resolution = SetResolver.Resolve(articles.Values.Select(static article => article.Record), settings.ForSet(catalog.Entities));
    }

    /// <summary>What is declared.</summary>
    public ProjectCatalog Catalog { get; }

    /// <summary>The articles together.</summary>
    public SetResolution Resolution { get; }

    /// <summary>How many content files were read, and not taken from the cache.</summary>
    public int FilesRead { get; private init; }

    /// <summary>Reads all files. The texts themselves are let go as soon as they have been read.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="settings">What the project says of its content.</param>
    /// <param name="cacheFolder">The folder of the cache of the project's builds, which is used and renewed; null for none.</param>
    public static ContentSet Read(IReadOnlyList<string> paths, ProjectSettings settings, string? cacheFolder = null)
    {
        var catalog = ProjectCatalog.Of(paths.Where(ProjectCatalog.IsCatalog));
        var others = paths.Where(path => !ProjectCatalog.IsCatalog(path)).ToList();
        var sidecars = SidecarPaths.Beside(others);
        var contents = others.Where(path => !Sidecars.IsSidecar(path)).ToList();
        var cache = cacheFolder is null ? null : CacheIn(cacheFolder, contents.Count);
        var source = new ArticleSource(settings.Reading, catalog.Entities, cache);
        var articles = contents.ToDictionary(path => path, path => source.Read(path, sidecars.Of(path)));
        // Where it cannot be written, the next run reads again.
        cache?.Save(TextWriter.Null);
        return new(paths, catalog, sidecars, articles, settings) { FilesRead = source.FilesRead };
    }

    /// <summary>
    /// All findings, file by file, in the order given; within a file by position. Those of a
    /// sidecar come with its content file.
    /// </summary>
    public IEnumerable<FileFinding> Findings() => _paths.SelectMany(path =>
        _articles.TryGetValue(path, out var article) ? FindingsOf(path, article)
        : Sidecars.IsSidecar(path) ? _sidecars.Idle.Where(idle => idle.Path == path)
            .Select(idle => new FileFinding(path, Sidecars.IdleFinding(ContentFile.Load(path), idle.Reason)))
        : Catalog.Findings[path].Select(finding => new FileFinding(path, finding)));

    private IEnumerable<FileFinding> FindingsOf(string path, CompiledArticle article) =>
        SetFindings.Of(article, Resolution.SliceOf(article.Record.LogicalPath), _types)
        .Select(finding => new FileFinding(finding.LogicalPath == article.Record.LogicalPath ? path : _sidecars.Of(path) ?? path, finding));

    private static ReadingCache? CacheIn(string folder, int articles)
    {
        try
        {
            return ReadingCache.ForGuest(folder, articles);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
