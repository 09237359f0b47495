using System.Collections.Immutable;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Pipeline;

/// <summary>A file of the tag catalog that was read, alone.</summary>
/// <param name="FilePath">The file as the compiler knows it; for the locations of diagnostics only, never for code.</param>
/// <param name="File">What was read.</param>
internal sealed record TagsRead(string FilePath, TagCatalogFile File)
{
    public static TagsRead Of(ContentFile file, CancellationToken cancellationToken)
    {
        var document = new SourceDocument(file.LogicalPath, "");
        try
        {
            document = ContentDecoder.Decode(file, cancellationToken);
            return new(file.Text.Path, TagCatalogReader.Read(document));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = InternalErrors.At(document.LogicalPath, FilePlace.Of(document, default), exception);
            return new(file.Text.Path, TagCatalogReader.Unread(document, fault));
        }
    }
}

/// <summary>The tag catalog of the project.</summary>
/// <param name="Tags">The declared tags.</param>
/// <param name="Findings">What is wrong with the files, each finding with its file as the compiler knows it.</param>
internal sealed record ProjectTags(TagCatalog Tags, EquatableArray<(string FilePath, Finding Finding)> Findings)
{
    public static ProjectTags Of(ImmutableArray<TagsRead> reads)
    {
        if (reads.Length == 0)
            return new(TagCatalog.Empty, default);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var read in reads)
            paths[read.File.LogicalPath] = read.FilePath;
        TagCatalogSet set;
        try
        {
            set = TagCatalogCombiner.Combine(reads.Select(static read => read.File));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var first = reads[0].File.LogicalPath;
            set = new(TagCatalog.Empty, new([InternalErrors.At(first, FilePlace.Of(new SourceDocument(first, ""), default), exception)]));
        }
        return new(set.Catalog, set.Findings.Select(finding => (paths[finding.LogicalPath], finding)).ToEquatableArray());
    }
}

/// <summary>The steps from files to the tag catalog.</summary>
internal static class TagSteps
{
    // A file that a collection has is that collection's. All files at once: see the entity catalog.
    public static IncrementalValueProvider<ProjectTags> Tags(
        this IncrementalValuesProvider<ContentFile> files,
        IncrementalValueProvider<DuplicateFiles> duplicates,
        IncrementalValueProvider<ContentTypes> types)
    {
        var collections = types.Select(static (types, _) => types.Collections.Count > 0 ? types : ContentTypes.None);
        return files.Collect()
            .Combine(duplicates.Combine(collections))
            .Select(static (pair, _) => pair.Left
                .Where(file => TagCatalogFile.IsCatalog(file.LogicalPath) && pair.Right.Left.Keeps(file)
                    && pair.Right.Right.CollectionOf(file.LogicalPath) is null)
                .ToEquatableArray())
            .SelectMany(static (catalogs, _) => catalogs)
            .Select(static (file, cancellationToken) => TagsRead.Of(file, cancellationToken))
            .WithTrackingName(TrackingNames.TagsRead)
            .Collect()
            .Select(static (reads, _) => ProjectTags.Of(reads))
            .WithTrackingName(TrackingNames.Tags);
    }

    public static void ReportTags(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectTags> tags) =>
        context.RegisterSourceOutput(tags.Select(static (tags, _) => tags.Findings), static (output, findings) =>
        {
            foreach (var (filePath, finding) in findings)
                output.ReportDiagnostic(FindingReporter.ToDiagnostic(finding, filePath, default)!);
        });
}
