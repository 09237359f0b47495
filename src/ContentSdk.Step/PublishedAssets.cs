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
    // What may stand around a path in a data file, whatever its format.
    private static readonly char[] Marks = ['"', '\'', '\n', '\r', '\t', ',', ';', ':', '[', ']', '{', '}', '(', ')', '<', '>', '|', '='];

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
            foreach (var word in (file.Document()?.Text ?? "").Split(Marks))
            {
                if (AssetEndings.Has(word.Trim()))
                    Add(file.Path.LogicalPath, word.Trim());
            }
        }
        return published;

        void Add(string from, object value)
        {
            if (value is Cell cell)
            {
                foreach (var item in cell.Items)
                    Add(from, item);
                value = cell.Text;
            }
            if (value is string written)
                Keep(AssetPath.Of(from, written));
        }

        void Keep(string? path)
        {
            if (path is not null && known.Contains(path))
                published.Add(path);
        }
    }
}
