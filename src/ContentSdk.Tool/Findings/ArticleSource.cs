using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using ContentSdk.Step;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Findings;

/// <summary>Articles as their files say them: read, or taken from the cache of the project's builds.</summary>
/// <param name="options">How files are read.</param>
/// <param name="catalog">What is declared.</param>
/// <param name="cache">The cache; null for none.</param>
internal sealed class ArticleSource(ReadOptions options, EntityCatalog catalog, ReadingCache? cache)
{
    private readonly ContentKey _options = ReadingKeys.OfOptions(options), _catalog = ReadingKeys.OfCatalog(catalog);

    /// <summary>Which files have one and the same text.</summary>
    public RepeatedTexts Repeated { get; } = new();

    /// <summary>How many files were read, and not taken from the cache.</summary>
    public int FilesRead { get; private set; }

    /// <summary>The article of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sidecar">The file that says beside it what its front matter would, or null.</param>
    public CompiledArticle Read(string path, string? sidecar)
    {
        var (document, key) = ContentFile.LoadWithKey(path);
        Repeated.Add(document.LogicalPath, document.Text);
        var (aside, asideKey) = sidecar is null ? default : ContentFile.LoadWithKey(sidecar);
        try
        {
            if (cache is null || key is not { } file || (aside is null) != (asideKey is null))
                return CompiledArticle.ForFindings(ReadNow(document, aside));
            var reading = Cached(cache, ReadingKeys.OfFile(_options, file, asideKey), document, aside);
            cache.Keep(document.LogicalPath, reading);
            return reading.Read() ?? CompiledArticle.ForFindings(ReadNow(document, aside));
        }
        // A fault of ours in one file costs that file, as in a build.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return CompiledArticle.ForFindings(ContentReader.Failed(document, InternalErrors.Message(fault)));
        }
    }

    private StoredReading Cached(ReadingCache cache, ContentKey key, SourceDocument document, SourceDocument? aside)
    {
        var opened = new Lazy<FormattedFile>(() => ContentReader.Open(document, options, aside));
        var slice = new Lazy<ContentKey>(() =>
            catalog.IsEmpty ? default : ReadingKeys.OfCatalog(catalog.SliceFor(opened.Value.RunningText, aside)));
        return cache.Find(document.LogicalPath, key) is { } known && known.Id.IsOf(_catalog, () => slice.Value)
            ? known.In(_catalog)
            : StoredReading.Of(new(key, _catalog, slice.Value), ReadNow(opened.Value));
    }

    private ReadResult ReadNow(SourceDocument document, SourceDocument? aside) => ReadNow(ContentReader.Open(document, options, aside));

    private ReadResult ReadNow(FormattedFile file)
    {
        FilesRead++;
        return ContentReader.Read(file, catalog);
    }
}
