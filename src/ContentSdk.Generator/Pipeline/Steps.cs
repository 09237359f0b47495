using System.Collections.Immutable;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Pipeline;

/// <summary>How a set is resolved; tests put a failing resolver in its place.</summary>
internal delegate SetResolution ResolveSet(IEnumerable<ArticleIndexRecord> records, SetOptions options);

/// <summary>The steps from the project's files to resolved articles, each value-equal and with a name.</summary>
internal static class Steps
{
    // An exception here would be CS8785: everything lost, and no word of why.
    private static SetResolution ResolveSafely(ImmutableArray<ArticleIndexRecord> records, SetOptions options, ResolveSet resolve)
    {
        try
        {
            return resolve(records, options);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return SetResolver.Unresolved(records, InternalErrors.Message(exception));
        }
    }

    public static IncrementalValueProvider<HostOptions> HostOptions(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => Pipeline.HostOptions.From(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

    public static IncrementalValueProvider<HostFacts> HostFacts(this IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(static (compilation, _) => Pipeline.HostFacts.From(compilation))
            .WithTrackingName(TrackingNames.Host);

    public static IncrementalValuesProvider<ContentFile> ContentFiles(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<HostOptions> options) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(options))
            .SelectMany(static (pair, _) => ContentFile.From(pair.Left, pair.Right.Left, pair.Right.Right) is { } file
                ? ImmutableArray.Create(file)
                : ImmutableArray<ContentFile>.Empty)
            .WithTrackingName(TrackingNames.Files);

    public static IncrementalValueProvider<DuplicateFiles> Duplicates(this IncrementalValuesProvider<ContentFile> files) =>
        files.Collect()
            .Select(static (files, _) => DuplicateFiles.Among(files))
            .WithTrackingName(TrackingNames.Duplicates);

    public static IncrementalValueProvider<SidecarFiles> Sidecars(
        this IncrementalValuesProvider<ContentFile> files, IncrementalValueProvider<DuplicateFiles> duplicates) =>
        files.Collect()
            .Combine(duplicates)
            .Select(static (pair, _) => SidecarFiles.Among(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Sidecars);

    // Taken from the files all at once: a step for each file would cost each edit in C# a look at it.
    public static IncrementalValueProvider<ProjectCatalog> Catalog(
        this IncrementalValuesProvider<ContentFile> files, IncrementalValueProvider<DuplicateFiles> duplicates) =>
        files.Collect()
            .Combine(duplicates)
            .Select(static (pair, _) => pair.Left.Where(file => file.IsCatalog && pair.Right.Keeps(file)).ToEquatableArray())
            .SelectMany(static (catalogs, _) => catalogs)
            .Select(static (file, cancellationToken) => CatalogRead.Of(file, cancellationToken))
            .WithTrackingName(TrackingNames.CatalogRead)
            .Collect()
            .Select(static (reads, _) => ProjectCatalog.Of(reads))
            .WithTrackingName(TrackingNames.Catalog);

    // Each file is parsed when it changes, and an edit in C# looks at none.
    public static IncrementalValueProvider<ImmutableArray<IndexFile>> IndexFiles(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => Pipeline.KeptReadings.IsIndex(pair.Left, pair.Right)
                ? ImmutableArray.Create(pair.Left)
                : ImmutableArray<AdditionalText>.Empty)
            .Select(static (file, cancellationToken) => IndexFile.Read(file, cancellationToken))
            .WithTrackingName(TrackingNames.IndexFile)
            .Collect();

    public static IncrementalValueProvider<KeptReadings> KeptReadings(
        this IncrementalValueProvider<ImmutableArray<IndexFile>> files, IncrementalValueProvider<HostOptions> options) =>
        files.Combine(options.Select(static (options, _) => options.Resource))
            .Select(static (pair, _) => Pipeline.KeptReadings.Of(pair.Left, pair.Right));

    public static IncrementalValueProvider<AssetFiles?> Assets(this IncrementalValueProvider<ImmutableArray<IndexFile>> files) =>
        files.Select(static (files, _) => files.Select(static file => file.Assets).FirstOrDefault(static assets => assets is not null))
            .WithTrackingName(TrackingNames.Assets);

    public static IncrementalValueProvider<EquatableArray<ImageFile>> Images(
        this IncrementalValueProvider<ImmutableArray<IndexFile>> files) =>
        files.Select(static (files, _) => files.Select(static file => file.Images).FirstOrDefault(static images => images is not null)
                ?? default)
            .WithTrackingName(TrackingNames.Images);

    public static IncrementalValueProvider<PublishedRouteFile?> Baseline(this IncrementalValueProvider<ImmutableArray<IndexFile>> files) =>
        files.Select(static (files, _) => files
                .Where(static file => file.Baseline is not null)
                .Select(static PublishedRouteFile? (file) => new(file.Baseline!, file.FilePath))
                .FirstOrDefault())
            .WithTrackingName(TrackingNames.Baseline);

    public static IncrementalValuesProvider<FileInput> Inputs(
        this IncrementalValuesProvider<ContentFile> files,
        IncrementalValueProvider<SidecarFiles> sidecars,
        IncrementalValueProvider<HostOptions> options,
        IncrementalValueProvider<ProjectCatalog> catalog,
        IncrementalValueProvider<KeptReadings> kept)
    {
        // Without what is wrong with the catalog, and where: that is nothing to the articles.
        var declared = catalog.Select(static (catalog, _) => catalog.Entities).WithTrackingName(TrackingNames.Declared)
            .Select(static (entities, _) => (Entities: entities, Key: ReadingKeys.OfCatalog(entities)));
        // A step of its own: a sidecar that changes is nothing to the files that it does not speak for.
        return files.Combine(sidecars)
            .SelectMany(static (pair, _) => pair.Left.IsArticle
                ? ImmutableArray.Create((File: pair.Left, Sidecar: pair.Right.Of(pair.Left)))
                : ImmutableArray<(ContentFile File, ContentFile? Sidecar)>.Empty)
            .Combine(options.Select(static (options, _) => options.Reading))
            .Select(static (pair, _) => new KeyedFile(pair.Left.File, pair.Left.Sidecar, pair.Right))
            .Combine(kept)
            .Select(static (pair, cancellationToken) => new KeptFile(pair.Left, pair.Left.Find(pair.Right, cancellationToken)))
            .WithTrackingName(TrackingNames.Kept)
            .Combine(declared)
            .Select(static (pair, cancellationToken) => FileInput.Of(pair.Left, pair.Right.Entities, pair.Right.Key, cancellationToken))
            .WithTrackingName(TrackingNames.Input);
    }

    public static IncrementalValuesProvider<FileRead> Read(
        this IncrementalValuesProvider<FileInput> files, ReadContent read) =>
        files.Select((file, cancellationToken) => FileRead.Of(file, read, cancellationToken))
            .WithTrackingName(TrackingNames.Read);

    public static IncrementalValuesProvider<ArticleIndexRecord> Records(
        this IncrementalValuesProvider<FileRead> reads, IncrementalValueProvider<ContentTypes> types) =>
        reads.Combine(types.Select(static (types, _) => types.MatterToArticles ? types : Engine.Model.Types.ContentTypes.None))
            .Select(static (pair, _) => pair.Left.Article.RecordWith(pair.Right))
            .WithTrackingName(TrackingNames.IndexRecord);

    public static IncrementalValueProvider<SetOptions> SetOptions(
        this IncrementalValueProvider<HostOptions> options,
        IncrementalValueProvider<ProjectCatalog> catalog,
        IncrementalValueProvider<ProjectTags> tags,
        IncrementalValueProvider<EquatableArray<string>> alsoNamed,
        IncrementalValueProvider<AssetFiles?> assets,
        IncrementalValueProvider<PublishedRouteFile?> baseline) =>
        options.Combine(catalog.Select(static (catalog, _) => catalog.Entities).Combine(alsoNamed))
            .Combine(tags.Select(static (tags, _) => tags.Tags).Combine(assets).Combine(baseline))
            .Select(static (pair, _) =>
            {
                var ((options, (entities, names)), ((tags, assets), baseline)) = pair;
                return options.ForSet(entities, names, assets).WithTags(tags).WithBaseline(baseline?.Routes);
            })
            .WithTrackingName(TrackingNames.SetOptions);

    public static IncrementalValueProvider<SetResolution> Resolve(
        this IncrementalValuesProvider<ArticleIndexRecord> records, IncrementalValueProvider<SetOptions> options, ResolveSet resolve) =>
        records.Collect()
            .Combine(options)
            .Select((pair, _) => ResolveSafely(pair.Left, pair.Right, resolve))
            .WithTrackingName(TrackingNames.Set);

    public static IncrementalValueProvider<Carriage> Carriage(
        this IncrementalValuesProvider<FileRead> reads, IncrementalValueProvider<KeptReadings> kept) =>
        reads.Select(static (read, _) => (read.Article.Record.LogicalPath, read.ResourceBlock))
            .Collect()
            .Combine(kept.Select(static (kept, _) => kept.Head))
            .Select(static (pair, _) => Pipeline.Carriage.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Carriage);

    public static IncrementalValuesProvider<SlicedFile> Slices(
        this IncrementalValuesProvider<FileRead> reads,
        IncrementalValueProvider<DuplicateFiles> duplicates,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<ContentTypes> types) =>
        reads.Combine(duplicates.Combine(set).Combine(types))
            .SelectMany(static (pair, _) => pair.Right.Left.Left.Keeps(pair.Left.File)
                ? ImmutableArray.Create(new SlicedFile(
                    pair.Left, pair.Right.Left.Right.SliceOf(pair.Left.File.LogicalPath), pair.Right.Right))
                : ImmutableArray<SlicedFile>.Empty)
            .WithTrackingName(TrackingNames.Slice);

    public static IncrementalValuesProvider<ResolvedFile> Resolve(this IncrementalValuesProvider<SlicedFile> files) =>
        files.Select(static (file, _) => ResolvedFile.Of(file))
            .WithTrackingName(TrackingNames.Resolve);

    public static IncrementalValueProvider<Emission> Emission(
        this IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<HostOptions> options,
        IncrementalValueProvider<HostFacts> host,
        IncrementalValueProvider<AssetFiles?> assets,
        int mostFiles) =>
        set.Combine(types.Select(static (types, _) => types.Collections.Count > 0))
            .Select(static (pair, _) => (
                Articles: pair.Left.Slices.Count,
                IsFaulty: pair.Left.Fault is not null,
                IsAny: pair.Left.Fault is null && (pair.Left.Slices.Count > 0 || pair.Right)))
            .Combine(options.EmitOptions(types, host)
                .Combine(assets.Select(static (assets, _) => assets is null ? null : new AssetPlaces(assets))))
            .Select((pair, _) => new Emission(
                // An application whose first article is still to be written compiles too.
                (pair.Left.IsAny || (!pair.Left.IsFaulty && pair.Right.Left.IsApplication)) && pair.Right.Left.IsSupported,
                pair.Left.Articles > mostFiles,
                pair.Right.Left.Options with { Assets = pair.Right.Right }))
            .WithTrackingName(TrackingNames.Emission);

    private static IncrementalValueProvider<(EmitOptions Options, bool IsSupported, bool IsApplication)> EmitOptions(
        this IncrementalValueProvider<HostOptions> options,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<HostFacts> host) =>
        options.Combine(host).Combine(types).Select(static (pair, _) =>
        {
            var ((options, host), types) = pair;
            var emitted = EmitOptionsFactory.Create(options, host);
            var isApplication = options.ExpectsContent && options.IsEnabled && host.IsExecutable;
            return (emitted with { LeftOut = LeftOutClasses.Of(types, host, emitted.Namespace).Names }, host.IsSupported, isApplication);
        });

    public static IncrementalValueProvider<SizeBudget> Budget(this IncrementalValuesProvider<FileRead> reads) =>
        reads.Select(static (read, _) => ArticleSize.Of(read))
            .Collect()
            .Select(static (sizes, _) => SizeBudget.Of(sizes))
            .WithTrackingName(TrackingNames.Budget);

    public static IncrementalValuesProvider<Bucket> Buckets(
        this IncrementalValuesProvider<ResolvedFile> files, IncrementalValueProvider<Emission> emission) =>
        files.Collect().Combine(emission)
            .SelectMany(static (pair, _) => pair.Right is { IsOn: true, UsesBuckets: true }
                ? Bucket.Distribute(pair.Left)
                : ImmutableArray<Bucket>.Empty)
            .WithTrackingName(TrackingNames.Bucket)
            .Where(static bucket => bucket.Files.Count > 0);
}
