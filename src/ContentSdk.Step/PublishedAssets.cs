using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Step;

/// <summary>
/// Which files beside the content are published: those that published content refers to. The image of a draft stays where it is.
/// </summary>
internal static class PublishedAssets
{
    /// <summary>Their logical paths, in order.</summary>
    public static IEnumerable<string> Among(
        StepManifest manifest, EntityCatalog catalog, IEnumerable<(string LogicalPath, StoredReading Reading)> readings,
        IReadOnlyList<InputFile> files)
    {
        var known = manifest.Assets.Select(static asset => asset.LogicalPath).ToHashSet(StringComparer.Ordinal);
        // HTML of a file's own may show any of them.
        if (known.Count == 0 || manifest.Options.Reading.KeepsRawHtml)
            return known.Order(StringComparer.Ordinal);
        var options = manifest.Options.ForSet(catalog);
        var published = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, reading) in readings)
        {
            if (reading.Record() is not { } record || options.LeavesOut(record))
                continue;
            for (var i = 0; i < record.Assets.Count; i++)
                Keep(record.PathOfAsset(i));
            // Only a type of the host says which fields are images.
            foreach (var field in reading.Read()?.Own?.Fields ?? default)
                Add(path, field.Value);
        }
        foreach (var file in files.Where(static file => DataFiles.IsData(file.Path.LogicalPath)))
        {
            if (file.Document() is { } document)
                Add(file.Path.LogicalPath, DataFileReader.Read(document).Root);
        }
        return published;

        void Add(string from, Cell value)
        {
            // An item of a collection that is left out.
            if (value.Find(FieldKeys.Draft) is { Kind: CellKind.Boolean, Text: "true" } && !options.WithDrafts)
                return;
            if (value.Find(FieldKeys.Embargo) is { } embargo && options.IsBefore(embargo.Text))
                return;
            foreach (var item in value.Items)
                Add(from, item);
            Keep(AssetPath.Of(from, value.Text.Trim()));
        }

        void Keep(string? path)
        {
            if (path is not null && known.Contains(path))
                published.Add(path);
        }
    }
}
