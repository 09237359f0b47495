using System.Collections.Immutable;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>A file of the entity catalog that was read, alone.</summary>
/// <param name="FilePath">The file as the compiler knows it; for the locations of diagnostics only, never for code.</param>
/// <param name="File">What was read.</param>
internal sealed record CatalogRead(string FilePath, CatalogFile File)
{
    public static CatalogRead Of(ContentFile file, CancellationToken cancellationToken)
    {
        var document = new SourceDocument(file.LogicalPath, "");
        try
        {
            document = ContentDecoder.Decode(file, cancellationToken);
            return new(file.Text.Path, CatalogReader.Read(document));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = InternalErrors.At(document.LogicalPath, FilePlace.Of(document, default), exception);
            return new(file.Text.Path, CatalogReader.Unread(document, fault));
        }
    }
}

/// <summary>The entity catalog of the project.</summary>
/// <param name="Entities">The declared entities.</param>
/// <param name="Findings">What is wrong with the files, each finding with its file as the compiler knows it.</param>
internal sealed record ProjectCatalog(EntityCatalog Entities, EquatableArray<(string FilePath, Finding Finding)> Findings)
{
    public static ProjectCatalog Of(ImmutableArray<CatalogRead> reads)
    {
        if (reads.Length == 0)
            return new(EntityCatalog.Empty, default);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var read in reads)
            paths[read.File.LogicalPath] = read.FilePath;
        CatalogSet set;
        try
        {
            set = CatalogCombiner.Combine(reads.Select(static read => read.File));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var first = reads[0].File.LogicalPath;
            var place = FilePlace.Of(new SourceDocument(first, ""), default);
            set = new(EntityCatalog.Empty, new([InternalErrors.At(first, place, exception)]));
        }
        return new(set.Catalog, set.Findings.Select(finding => (paths[finding.LogicalPath], finding)).ToEquatableArray());
    }
}
