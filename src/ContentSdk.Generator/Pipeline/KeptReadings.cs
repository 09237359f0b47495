using System.Collections.Immutable;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Pipeline;

/// <summary>
/// What the step read before the compilation: a cache, of which only that counts which is of the very
/// texts of the compilation.
/// </summary>
internal sealed class KeptReadings
{
    private const string IndexKey = "build_metadata.AdditionalFiles.ContentSdkIndex";

    private readonly Dictionary<ContentKey, StoredReading> _readings = [];

    private KeptReadings(IndexHead? head) => Head = head;

    /// <summary>What the resource of the compilation holds; null where it has none.</summary>
    public IndexHead? Head { get; }

    /// <summary>Whether nothing was read.</summary>
    public bool IsEmpty => _readings.Count == 0;

    /// <summary>Whether an additional file belongs to the index.</summary>
    public static bool IsIndex(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(IndexKey, out var value) && value.Trim() == "true";

    /// <summary>What all files of the index say.</summary>
    /// <param name="files">The files.</param>
    /// <param name="resource">What the build says that the resource of the compilation is; empty for none.</param>
    public static KeptReadings Of(ImmutableArray<IndexFile> files, string resource)
    {
        var heads = files.Select(static file => file.Head);
        var kept = new KeptReadings(heads.FirstOrDefault(head => head is not null && head.Container == resource));
        foreach (var reading in files.SelectMany(static file => file.Readings))
            kept._readings[reading.Id.File] = reading;
        return kept;
    }

    /// <summary>The reading with a key, if its block is known or lies in the resource; else null.</summary>
    public StoredReading? Find(ContentKey key) =>
        _readings.TryGetValue(key, out var reading) && (reading.Block is not null || Head?.NumberOf(reading.BlockHash) >= 0)
            ? reading
            : null;
}

/// <summary>A file of the index.</summary>
/// <param name="Head">What it says of the resource, if it is the head.</param>
/// <param name="Readings">What it holds, if it is a shard.</param>
/// <param name="Assets">The files beside the content, if it is their list.</param>
/// <param name="Images">What the step saw of images, if it is their list.</param>
/// <param name="Baseline">The published routes, if it is their file.</param>
/// <param name="FilePath">The file as the compiler knows it.</param>
internal sealed record IndexFile(
    IndexHead? Head, IReadOnlyList<StoredReading> Readings, AssetFiles? Assets, EquatableArray<ImageFile>? Images, RouteBaseline? Baseline,
    string FilePath)
{
    public static IndexFile Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var text = file.GetText(cancellationToken)?.ToString() ?? "";
        if (file.Path.Replace('\\', '/').EndsWith("/" + RouteBaseline.FileName, StringComparison.Ordinal))
            return new(null, [], null, null, RouteBaseline.Read(new(RouteBaseline.FileName, text)), file.Path);
        if (AssetFiles.Read(text) is { } assets)
            return new(null, [], assets, null, null, file.Path);
        return ImageList.Read(text) is { } images
            ? new(null, [], null, images, null, file.Path)
            : new(IndexHead.Read(text), IndexShard.Read(text), null, null, null, file.Path);
    }
}
