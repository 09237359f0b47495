using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>How a file that was opened is read; tests put a failing reader in its place.</summary>
internal delegate ReadResult ReadContent(FormattedFile file, EntityCatalog catalog, CancellationToken cancellationToken);

/// <summary>A content file with all that its reading depends on.</summary>
/// <param name="File">The file.</param>
/// <param name="Sidecar">The file beside it that says of it what front matter would, or null.</param>
/// <param name="Options">What the project asks for.</param>
/// <param name="Catalog">
/// Of the declared entities those that the file could name, so that a change of the others does not concern it.
/// </param>
internal sealed record FileInput(ContentFile File, ContentFile? Sidecar, ReadOptions Options, EntityCatalog Catalog)
{
    /// <summary>What went wrong in our own code, if anything; then the file is not read.</summary>
    public string? Fault { get; init; }

    /// <summary>The file as it was opened to tell what it could name.</summary>
    public OpenedFile Opened { get; init; }

    /// <summary>What the step read; null where the generator has to read.</summary>
    public StoredReading? Kept { get; init; }

    /// <summary>The input of a file, with what was kept of it, if that is of these declared entities.</summary>
    /// <param name="kept">The file, and what was kept of it.</param>
    /// <param name="catalog">The declared entities.</param>
    /// <param name="catalogKey">Their key.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static FileInput Of(KeptFile kept, EntityCatalog catalog, ContentKey catalogKey, CancellationToken cancellationToken)
    {
        var (file, sidecar, options) = kept.File;
        if (kept.Reading is { } known && known.Id.Catalog == catalogKey)
            return new(file, sidecar, options, catalog) { Kept = known };
        if (catalog.IsEmpty)
            return new(file, sidecar, options, catalog);
        try
        {
            var opened = Open(ContentDecoder.Decode(file, cancellationToken), sidecar, options, cancellationToken);
            var slice = catalog.SliceFor(opened.RunningText, opened.Sidecar);
            return kept.Reading is { } reading && reading.Id.IsOf(catalogKey, () => ReadingKeys.OfCatalog(slice))
                ? new(file, sidecar, options, slice) { Kept = reading }
                : new(file, sidecar, options, slice) { Opened = new(opened) };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(file, sidecar, options, EntityCatalog.Empty) { Fault = InternalErrors.Message(exception) };
        }
    }

    /// <summary>The file, with the one beside it, ready to be read.</summary>
    public static FormattedFile Open(
        SourceDocument document, ContentFile? sidecar, ReadOptions options, CancellationToken cancellationToken) =>
        ContentReader.Open(document, options, sidecar is null ? null : ContentDecoder.Decode(sidecar, cancellationToken));
}

/// <summary>A content file that was read, alone.</summary>
/// <param name="File">The file.</param>
/// <param name="Sidecar">The file beside it, or null.</param>
/// <param name="Article">What remains of it.</param>
internal sealed record FileRead(ContentFile File, ContentFile? Sidecar, CompiledArticle Article)
{
    /// <summary>The hash of the article's block, where that is not among what remains but in the resource; else null.</summary>
    public string? ResourceBlock { get; init; }

    public static FileRead Of(FileInput input, ReadContent read, CancellationToken cancellationToken)
    {
        // What is left of a file whose text cannot be had.
        var document = new SourceDocument(input.File.LogicalPath, "");
        if (input.Fault is { } fault)
            return new(input.File, input.Sidecar, CompiledArticle.Of(ContentReader.Failed(document, fault)));
        if (input.Kept?.Read() is { } article)
            return new(input.File, input.Sidecar, article) { ResourceBlock = article.Block is null ? input.Kept.BlockHash : null };
        try
        {
            var opened = input.Opened.Take();
            document = opened?.File ?? ContentDecoder.Decode(input.File, cancellationToken);
            opened ??= FileInput.Open(document, input.Sidecar, input.Options, cancellationToken);
            return new(input.File, input.Sidecar, CompiledArticle.Of(read(opened, input.Catalog, cancellationToken)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(input.File, input.Sidecar, CompiledArticle.Of(ContentReader.Failed(document, InternalErrors.Message(exception))));
        }
    }
}
