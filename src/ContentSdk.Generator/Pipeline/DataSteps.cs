using System.Collections.Immutable;
using ContentSdk.Engine;
using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Pipeline;

/// <summary>A data file that belongs to a collection.</summary>
/// <param name="File">The file.</param>
/// <param name="Data">What is in it. No type is known here.</param>
internal sealed record DataRead(ContentFile File, DataFile Data);

/// <summary>A data file as items of its collection.</summary>
/// <param name="File">The file.</param>
/// <param name="Items">Its items, and what is wrong with them.</param>
internal sealed record HeldData(ContentFile File, DataItems Items);

/// <summary>The steps from data files to items.</summary>
internal static class DataSteps
{
    /// <summary>The items of the data files that belong to collections. The others are nobody's.</summary>
    public static IncrementalValuesProvider<HeldData> DataItems(
        this IncrementalValuesProvider<ContentFile> files,
        IncrementalValueProvider<DuplicateFiles> duplicates,
        IncrementalValueProvider<ContentTypes> types)
    {
        var collections = types.Select(static (types, _) => types.Collections.Count > 0 ? types : ContentTypes.None);
        return files.Combine(duplicates.Combine(collections))
            .SelectMany(static (pair, _) =>
                pair.Left.IsData && pair.Right.Right.CollectionOf(pair.Left.LogicalPath) is not null && pair.Right.Left.Keeps(pair.Left)
                    ? ImmutableArray.Create(pair.Left)
                    : ImmutableArray<ContentFile>.Empty)
            .Select(static (file, cancellationToken) => new DataRead(file, ReadSafely(file, cancellationToken)))
            .WithTrackingName(TrackingNames.DataRead)
            .Combine(collections)
            .Select(static (pair, _) => new HeldData(pair.Left.File, HoldSafely(pair.Left.Data, pair.Right)))
            .WithTrackingName(TrackingNames.DataItems);
    }

    /// <summary>The names of entities that data files have.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> Names(
        this IncrementalValuesProvider<HeldData> data,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<HostOptions> options) =>
        data.Collect().Combine(types.Select(static (types, _) => types.NamesEntities ? types : ContentTypes.None))
            .Combine(options.Select(static (options, _) => options.ForSet(EntityCatalog.Empty, default, null)))
            .Select(static (pair, _) => pair.Left.Left.SelectMany(held => held.Items.Items)
                .Where(item => !pair.Right.LeavesOut(item))
                .SelectMany(item => FieldEntities.Of(item, pair.Left.Right))
                .Select(static named => named.Entity.Name)
                .Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Reports what is wrong with data files.</summary>
    public static void ReportData(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<HeldData> data) =>
        context.RegisterSourceOutput(data, static (output, held) =>
        {
            foreach (var finding in held.Items.Findings)
            {
                if (FindingReporter.ToDiagnostic(finding, held.File.Text.Path, held.File.Severities) is { } diagnostic)
                    output.ReportDiagnostic(diagnostic);
            }
        });

    // A fault of ours in one file costs that file, and says so.
    private static DataFile ReadSafely(ContentFile file, CancellationToken cancellationToken)
    {
        try
        {
            return DataFileReader.Read(ContentDecoder.Decode(file, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return DataFileReader.Unread(new(file.LogicalPath, ""), InternalErrors.At(file.LogicalPath, default, exception));
        }
    }

    private static DataItems HoldSafely(DataFile data, ContentTypes types)
    {
        try
        {
            return Engine.Collections.DataItems.Of(data, types);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(data.LogicalPath, default, new([InternalErrors.At(data.LogicalPath, default, exception)]));
        }
    }
}
