using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;

namespace ContentSdk.Step;

/// <summary>The content files of a project as what they are to each other.</summary>
/// <param name="Catalog">The entities that it declares.</param>
/// <param name="Of">The articles, each with the file beside it that says what front matter would, or null.</param>
internal sealed record Articles(EntityCatalog Catalog, IReadOnlyList<(InputFile File, InputFile? Sidecar)> Of)
{
    // Of a file that a collection has, this knows nothing: the compiler then resolves the articles itself.
    private IReadOnlyList<InputFile> TagFiles { get; init; } = [];

    /// <summary>The keys of the files of the tag catalog.</summary>
    public IEnumerable<TextKey> TagKeys => TagFiles.Select(static file => new TextKey(file.Path.LogicalPath, file.Text ?? default));

    /// <summary>The tags that the project declares.</summary>
    public TagCatalog Tags() => TagCatalogCombiner.Combine(
        TagFiles.Select(static file => TagCatalogReader.Read(DocumentOf(file)))).Catalog;

    public static Articles Among(IReadOnlyList<InputFile> files)
    {
        var byPath = files.ToDictionary(file => file.Path.LogicalPath, StringComparer.Ordinal);
        // Data files are read when it is known which types of the host ask for them.
        var articles = files.Where(file => !CatalogFile.IsCatalog(file.Path.LogicalPath) && !Sidecars.IsSidecar(file.Path.LogicalPath)
            && !DataFiles.IsData(file.Path.LogicalPath)).ToList();
        var pairs = Sidecars.Pair(
            articles.Select(file => file.Path.LogicalPath),
            byPath.Keys.Where(path => Sidecars.IsSidecar(path) && !CatalogFile.IsCatalog(path))).Of;
        return new(
            CatalogOf(files.Where(file => CatalogFile.IsCatalog(file.Path.LogicalPath))),
            [.. articles.Select(file => (file, pairs.TryGetValue(file.Path.LogicalPath, out var sidecar) ? byPath[sidecar] : null))])
        {
            TagFiles = [.. files.Where(static file => TagCatalogFile.IsCatalog(file.Path.LogicalPath))
                .OrderBy(static file => file.Path.LogicalPath, StringComparer.Ordinal)],
        };
    }

    /// <summary>The readings of those whose bytes are sound: from the cache, and the others read on all cores.</summary>
    public IReadOnlyList<(string LogicalPath, StoredReading Reading)> Read(ReadOptions options, ReadingCache cache)
    {
        var (optionsKey, catalogKey) = (ReadingKeys.OfOptions(options), ReadingKeys.OfCatalog(Catalog));
        var readings = new StoredReading?[Of.Count];
        Parallel.For(0, Of.Count, i =>
        {
            var (file, sidecar) = Of[i];
            if (file.Text is not { } text || (sidecar is not null && sidecar.Text is null))
                return;
            var path = file.Path.LogicalPath;
            var key = ReadingKeys.OfFile(
                optionsKey, new(path, text), sidecar is null ? null : new(sidecar.Path.LogicalPath, sidecar.Text!.Value));
            var opened = new Lazy<FormattedFile?>(() => Open(file, sidecar, options));
            try
            {
                readings[i] = Known(cache.Find(path, key), opened, catalogKey) ?? Read(opened.Value, key, catalogKey);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // The compiler reads that file itself, and reports what went wrong there.
                Console.Error.WriteLine($"{path}: {fault}");
            }
            if (readings[i] is { } reading)
                cache.Keep(path, reading);
        });
        return [.. Of.Zip(readings).Where(pair => pair.Second is not null)
            .Select(pair => (pair.First.File.Path.LogicalPath, pair.Second!))];
    }

    private StoredReading? Known(StoredReading? reading, Lazy<FormattedFile?> opened, ContentKey catalogKey) =>
        reading is not null && reading.Id.IsOf(catalogKey, () => opened.Value is { } file ? ReadingKeys.OfCatalog(SliceFor(file)) : null)
            ? reading.In(catalogKey)
            : null;

    private StoredReading? Read(FormattedFile? file, ContentKey key, ContentKey catalogKey)
    {
        if (file is null)
            return null;
        var slice = SliceFor(file);
        return StoredReading.Of(new(key, catalogKey, ReadingKeys.OfCatalog(slice)), ContentReader.Read(file, slice));
    }

    // Null where either cannot be had now: without the one beside it a file would be read as another.
    private static FormattedFile? Open(InputFile file, InputFile? sidecar, ReadOptions options)
    {
        var (document, aside) = (file.Document(), sidecar?.Document());
        return document is null || (sidecar is not null && aside is null)
            ? null
            : ContentReader.Open(document, options, aside);
    }

    private EntityCatalog SliceFor(FormattedFile file) => Catalog.IsEmpty ? Catalog : Catalog.SliceFor(file.RunningText, file.Sidecar);

    private static EntityCatalog CatalogOf(IEnumerable<InputFile> files) =>
        CatalogCombiner.Combine(
            files.Select(file => CatalogReader.Read(DocumentOf(file)))).Catalog;

    private static SourceDocument DocumentOf(InputFile file) => file.Document() ?? new(file.Path.LogicalPath, "", EncodingFault.NotUtf8);
}
