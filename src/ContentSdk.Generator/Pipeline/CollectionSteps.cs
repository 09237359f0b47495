using System.Collections.Immutable;
using System.Text;
using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Diagnostics;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>The steps from files to the items of collections, and what is emitted for them.</summary>
internal static class CollectionSteps
{
    /// <summary>The items that content files are.</summary>
    public static IncrementalValuesProvider<ContentItem> Items(
        this IncrementalValuesProvider<FileRead> reads,
        IncrementalValueProvider<DuplicateFiles> duplicates,
        IncrementalValueProvider<ContentTypes> types) =>
        reads.Combine(duplicates.Combine(types.Select(static (types, _) => types.Collections.Count > 0 ? types : ContentTypes.None)))
            .SelectMany(static (pair, _) =>
                pair.Right.Left.Keeps(pair.Left.File) && pair.Left.Article.ItemOf(pair.Right.Right) is { } item
                    ? ImmutableArray.Create(item)
                    : ImmutableArray<ContentItem>.Empty)
            .WithTrackingName(TrackingNames.Items);

    /// <summary>The references of articles to articles and items.</summary>
    public static IncrementalValuesProvider<FieldReference> References(
        this IncrementalValuesProvider<FileRead> reads,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<SetOptions> options) =>
        reads.Combine(types.Select(static (types, _) => types.HasReferences ? types : ContentTypes.None).Combine(options))
            .SelectMany(static (pair, _) => pair.Right.Right.LeavesOut(pair.Left.Article.Record)
                ? []
                : FieldReferences.Of(pair.Left.Article.Own, pair.Right.Left))
            .WithTrackingName(TrackingNames.References);

    /// <summary>The content files that links in data files can lead to; none where there is no such link.</summary>
    public static IncrementalValueProvider<EquatableArray<ArticleIndexRecord>> Linkable(
        this IncrementalValuesProvider<ArticleIndexRecord> records, IncrementalValuesProvider<HeldData> data) =>
        records.Collect()
            .Combine(data.Collect().Select(static (all, _) => all.Any(held => held.Items.Items.Any(static item => item.Links.Count > 0))))
            .Select(static (pair, _) => pair.Right ? pair.Left.Select(ItemLinks.TargetOf).ToEquatableArray() : default);

    /// <summary>The values of articles that no other article may have.</summary>
    public static IncrementalValuesProvider<UniqueField> Unique(
        this IncrementalValuesProvider<FileRead> reads,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<SetOptions> options) =>
        reads.Combine(types.Select(static (types, _) => types.HasUniqueFields ? types : ContentTypes.None).Combine(options))
            .SelectMany(static (pair, _) => pair.Right.Right.LeavesOut(pair.Left.Article.Record)
                ? []
                : UniqueFields.Of(pair.Left.Article.Own, pair.Left.Article.Record.Title, pair.Right.Left))
            .WithTrackingName(TrackingNames.Unique);

    /// <summary>The items of all collections, resolved.</summary>
    public static IncrementalValueProvider<CollectionSet> Collections(
        this IncrementalValuesProvider<ContentItem> items,
        IncrementalValuesProvider<HeldData> data,
        IncrementalValuesProvider<FieldReference> references,
        IncrementalValuesProvider<UniqueField> unique,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<SetOptions> options,
        IncrementalValueProvider<EquatableArray<ArticleIndexRecord>> linkable)
    {
        var slugs = set.Combine(types.Select(static (types, _) => types.NamesArticles))
            .Select(static (pair, _) => pair.Right ? ArticleSlugs.Of(pair.Left) : new(default, default));
        // Of articles the set knows the entities that they name; those of data files are looked up here.
        var entities = set.Combine(types.Select(static (types, _) =>
            types.NamesEntities && (types.Collections.Count > 0 || types.HasUniqueFields)))
            .Select(static (pair, _) => pair.Right ? pair.Left.Index.Entities : default);
        var all = items.Collect().Combine(data.Collect())
            .Select(static (pair, _) => pair.Left.AddRange(pair.Right.SelectMany(static held => held.Items.Items)).ToEquatableArray());
        var values = references.Collect().Combine(unique.Collect());
        return all.Combine(values).Combine(types.Combine(slugs.Combine(entities).Combine(options)).Combine(linkable))
            .Select(static (pair, _) => ResolveSafely(
                pair.Left.Left,
                pair.Left.Right.Left,
                pair.Left.Right.Right,
                pair.Right.Left.Left,
                pair.Right.Left.Right.Left.Left,
                pair.Right.Left.Right.Left.Right,
                pair.Right.Left.Right.Right,
                pair.Right.Right))
            .WithTrackingName(TrackingNames.Collections);
    }

    /// <summary>Emits the items.</summary>
    public static void EmitCollections(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CollectionSet> collections,
        IncrementalValueProvider<SetResolution> set,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<Emission> emission)
    {
        var firstTexts = set.Select(static (set, _) => FirstTexts(set.Index));
        context.RegisterSourceOutput(collections.Combine(firstTexts).Combine(types).Combine(emission), static (output, pair) =>
        {
            var (((collections, firstTexts), types), emission) = pair;
            if (!emission.IsOn)
                return;
            try
            {
                foreach (var collection in collections.Collections)
                {
                    var first = firstTexts.FirstOrDefault(first => first.Collection == collection.Schema.Name).Number;
                    foreach (var source in CollectionEmitter.Emit(collection, first, types, emission.Options))
                        output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                output.ReportDiagnostic(Reports.FaultOfSet(InternalErrors.Message(exception)));
            }
        });
    }

    /// <summary>Reports what is wrong between items.</summary>
    public static void ReportCollections(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CollectionSet> collections,
        IncrementalValuesProvider<ContentFile> files)
    {
        context.RegisterSourceOutput(collections.Select(static (set, _) => set.Fault), static (output, fault) =>
        {
            if (fault is not null)
                output.ReportDiagnostic(Reports.FaultOfSet(fault));
        });
        var placed = collections.Select(static (set, _) => set.Findings).Combine(files.Collect())
            .Select(static (pair, _) => PlacedFinding.Of(pair.Left, pair.Right));
        context.RegisterSourceOutput(placed, static (output, findings) =>
        {
            foreach (var (finding, filePath, severities) in findings)
            {
                if (FindingReporter.ToDiagnostic(finding, filePath, severities) is { } diagnostic)
                    output.ReportDiagnostic(diagnostic);
            }
        });
    }

    // Where the texts of each collection begin among those of all.
    private static EquatableArray<(string Collection, int Number)> FirstTexts(ContentIndex index)
    {
        var first = new List<(string, int)>();
        for (var i = index.Listed; i < index.Articles.Count; i++)
        {
            if (i == index.Listed || index.Articles[i].Collection != index.Articles[i - 1].Collection)
                first.Add((index.Articles[i].Collection!, i - index.Listed));
        }
        return first.ToEquatableArray();
    }

    // An exception here would be CS8785: everything lost, and no word of why.
    private static CollectionSet ResolveSafely(
        EquatableArray<ContentItem> items,
        ImmutableArray<FieldReference> references,
        ImmutableArray<UniqueField> unique,
        ContentTypes types,
        ArticleSlugs slugs,
        EquatableArray<IndexedEntity> entities,
        SetOptions options,
        EquatableArray<ArticleIndexRecord> linkable)
    {
        try
        {
            return CollectionResolver.Resolve(items, references, unique, types, slugs, entities, options, linkable);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(default, default, InternalErrors.Message(exception));
        }
    }
}
