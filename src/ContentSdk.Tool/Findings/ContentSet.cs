using ContentSdk.Engine;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
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
    private readonly ProjectTags _tags;
    private readonly Dictionary<string, CompiledArticle> _articles;

    private ContentSet(
        IReadOnlyList<string> paths, ProjectCatalog catalog, ProjectTags tags, SidecarPaths sidecars,
        Dictionary<string, CompiledArticle> articles, ProjectSettings settings)
    {
        (_paths, Catalog, _tags, _sidecars, _articles, _types) = (paths, catalog, tags, sidecars, articles, settings.Types);
        var data = DataSet.Read(paths, _types);
        var published = settings.ForSet(catalog.Entities).WithTags(tags.Tags);
        var records = articles.Values.Select(article => article.RecordWith(_types)).ToList();
        var options = published.WithNames(data.NamesIn(published)).WithAssets(AssetsOnDisk.Of(records, data.Assets));
        Resolution = SetResolver.Resolve(records, options);
        OfItems = data.Findings(articles.Values, Resolution, options);
    }

    /// <summary>What is declared.</summary>
    public ProjectCatalog Catalog { get; }

    /// <summary>The articles together.</summary>
    public SetResolution Resolution { get; }

    /// <summary>How many content files were read, and not taken from the cache.</summary>
    public int FilesRead { get; private init; }

    // What is wrong with the items of collections, by file.
    private ILookup<string, Finding> OfItems { get; }

    private RepeatedTexts Repeated { get; init; } = new();

    /// <summary>Reads all files. The texts themselves are let go as soon as they have been read.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="settings">What the project says of its content.</param>
    /// <param name="cacheFolder">The folder of the cache of the project's builds, which is used and renewed; null for none.</param>
    public static ContentSet Read(IReadOnlyList<string> paths, ProjectSettings settings, string? cacheFolder = null)
    {
        var catalog = ProjectCatalog.Of(paths.Where(ProjectCatalog.IsCatalog));
        var tags = ProjectTags.Of(paths.Where(path => IsTags(path, settings.Types)));
        var others = paths.Where(path => !ProjectCatalog.IsCatalog(path) && MisspelledFiles.Meant(path) is null).ToList();
        var sidecars = SidecarPaths.Beside(others);
        var contents = others.Where(path =>
            !Sidecars.IsSidecar(path) && !ProjectTags.IsCatalog(path) && !DataSet.Has(path, settings.Types)).ToList();
        var cache = cacheFolder is null ? null : CacheIn(cacheFolder, contents.Count);
        var source = new ArticleSource(settings.Reading, catalog.Entities, cache);
        var articles = contents.OrderBy(static path => path.Length).ThenBy(static path => path, StringComparer.Ordinal)
            .ToDictionary(path => path, path => source.Read(path, sidecars.Of(path)));
        // Where it cannot be written, the next run reads again.
        cache?.Save(TextWriter.Null);
        return new(paths, catalog, tags, sidecars, articles, settings) { FilesRead = source.FilesRead, Repeated = source.Repeated };
    }

    /// <summary>
    /// All findings, file by file, in the order given; within a file by position. Those of a
    /// sidecar come with its content file.
    /// </summary>
    public IEnumerable<FileFinding> Findings() => _paths.SelectMany(path =>
        _articles.TryGetValue(path, out var article) ? FindingsOf(path, article)
        : Sidecars.IsSidecar(path) ? _sidecars.Idle.Where(idle => idle.Path == path)
            .Select(idle => new FileFinding(path, Sidecars.IdleFinding(ContentFile.Load(path), idle.Reason)))
        : IsTags(path, _types) ? _tags.Findings[path].Select(finding => new FileFinding(path, finding))
        : DataSet.Has(path, _types) ? OfItems[ContentFile.LogicalPathOf(path)].Select(finding => new FileFinding(path, finding))
        : MisspelledFiles.Meant(path) is { } meant
            ? [new FileFinding(path, Finding.At(ContentFile.Load(path), default, CatalogRules.MisspelledFile, meant))]
        : Catalog.Findings[path].Select(finding => new FileFinding(path, finding)));

    /// <summary>What is wrong with the file of published routes.</summary>
    /// <param name="path">The file.</param>
    public IEnumerable<FileFinding> FindingsOfRoutes(string path) =>
        Resolution.GoneRouteFindings().Select(finding => new FileFinding(path, finding));

    private IEnumerable<FileFinding> FindingsOf(string path, CompiledArticle article) =>
        Finding.Sorted(
            SetFindings.Of(article, SliceOf(article.RecordWith(_types)), _types).Concat(OfItems[article.Record.LogicalPath])
                .Concat(_sidecars.Of(path) is { } sidecar ? OfItems[ContentFile.LogicalPathOf(sidecar)] : []))
        .Select(finding => new FileFinding(finding.LogicalPath == article.Record.LogicalPath ? path : _sidecars.Of(path) ?? path, finding));

    private ArticleSlice SliceOf(ArticleIndexRecord record)
    {
        var slice = Resolution.SliceOf(record.LogicalPath);
        // Whoever checks some files of a project has the others on disk.
        if (slice.Problems.Any(problem => IsOnDisk(record, problem)))
            slice = slice with { Problems = slice.Problems.Where(problem => !IsOnDisk(record, problem)).ToEquatableArray() };
        return Repeated.Of(record.LogicalPath) is { } repeated
            ? slice with { Problems = slice.Problems.Append(repeated).ToEquatableArray() }
            : slice;
    }

    private static bool IsOnDisk(ArticleIndexRecord record, SetProblem problem) =>
        problem.RuleId == ReferenceRules.DeadLink.Id && problem.Link is { } link
        && record.PathOfLink(link) is { } path && File.Exists(path);

    // A file that a collection has is that collection's.
    private static bool IsTags(string path, ContentTypes types) =>
        ProjectTags.IsCatalog(path) && types.CollectionOf(ContentFile.LogicalPathOf(path)) is null;

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
