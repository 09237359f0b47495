using ContentSdk.Engine;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Step;

/// <summary>
/// Which files beside the content are published: those that published content refers to. The image of a draft stays where it is.
/// </summary>
/// <param name="Files">The files, in the order of their logical paths.</param>
/// <param name="Outside">The files that content refers to and that a link takes out of the project: they stay where they are.</param>
/// <param name="Ambiguous">
/// The files that content refers to and whose paths differ from those of others in the case of letters only: they stay where they are.
/// </param>
/// <param name="Images">The images that published content refers to, in the order of their logical paths.</param>
/// <param name="DraftsOnly">Those of <paramref name="Files"/> that nothing but drafts refers to.</param>
/// <param name="Places">Where the paths of all these files lead; empty for out of the project.</param>
internal sealed record PublishedAssets(
    IReadOnlyList<InputPath> Files, IReadOnlyList<InputPath> Outside, IReadOnlyList<InputPath> Ambiguous, IReadOnlyList<InputPath> Images,
    IReadOnlyList<InputPath> DraftsOnly, IReadOnlyDictionary<string, string> Places)
{
    /// <summary>The files that content refers to which is not left out.</summary>
    public static PublishedAssets Among(
        StepManifest manifest, EntityCatalog catalog, IEnumerable<(string LogicalPath, StoredReading Reading)> readings,
        IReadOnlyList<InputFile> inputs)
    {
        var known = new SortedDictionary<string, InputPath>(StringComparer.Ordinal);
        foreach (var asset in manifest.Assets)
            known.TryAdd(asset.LogicalPath, asset);
        if (known.Count == 0)
            return new([], [], [], [], [], new Dictionary<string, string>());
        var options = manifest.Options.ForSet(catalog);
        var endings = known.Keys.Select(static path => Path.GetExtension(path)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        SortedSet<string> named = new(StringComparer.Ordinal), open = new(StringComparer.Ordinal);
        foreach (var (path, reading) in readings)
        {
            if (reading.Record() is not { } record || options.LeavesOut(record))
                continue;
            for (var i = 0; i < record.Assets.Count; i++)
                Keep(record.PathOfAsset(i), record.IsDraft);
            // Only a type of the host says which fields are images or Markdown.
            foreach (var field in reading.Read()?.Own?.Fields ?? default)
                Add(path, field.Value, record.IsDraft);
        }
        foreach (var file in inputs.Where(static file => DataFiles.IsData(file.Path.LogicalPath)))
        {
            if (file.Document() is { } document)
                AddRows(file.Path.LogicalPath, DataFileReader.Read(document).Root);
        }
        // HTML of a file's own may show any of them.
        var files = (manifest.Options.Reading.KeepsRawHtml ? known.Keys : (IEnumerable<string>)named).Select(path => known[path]).ToList();
        var paths = new RealPaths(manifest.Roots);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
            places[file.FullPath] = paths.Find(file.FullPath) ?? "";
        var isOutside = files.ToLookup(file => places[file.FullPath].Length == 0);
        var spellings = new PathSpellings(isOutside[false].SelectMany(PathsOf).Distinct(StringComparer.Ordinal));
        var isAmbiguous = isOutside[false].ToLookup(file => PathsOf(file).Any(spellings.AreSeveral));
        return new(
            [.. isAmbiguous[false]],
            [.. isOutside[true]],
            [.. isAmbiguous[true]],
            [.. isAmbiguous[false].Where(file => named.Contains(file.LogicalPath) && AssetEndings.HasImage(file.LogicalPath))],
            manifest.Options.Reading.KeepsRawHtml ? [] : [.. isAmbiguous[false].Where(file => !open.Contains(file.LogicalPath))],
            places);

        // An item of keys and values alone, or a list of rows, which TOML has under a key.
        void AddRows(string from, Cell root)
        {
            var (isDraft, embargo) = WrittenPublication.Of(root);
            if ((isDraft && !options.WithDrafts) || options.IsBefore(embargo))
                return;
            var rows = root.Kind == CellKind.Map ? root.Items.Where((_, i) => !root.Keys[i].StartsWith('$')).ToList() : [root];
            if (rows is not [{ Kind: CellKind.List } list])
            {
                Add(from, root, isDraft);
                return;
            }
            foreach (var row in list.Items)
            {
                var (isOfDraft, day) = WrittenPublication.Of(row);
                if ((!isOfDraft || options.WithDrafts) && !options.IsBefore(day))
                    Add(from, row, isDraft || isOfDraft);
            }
        }

        void Add(string from, Cell value, bool isDraft)
        {
            foreach (var item in value.Items)
                Add(from, item, isDraft);
            Keep(AssetPath.Of(from, value.Text.Trim()), isDraft);
            foreach (var path in MayHaveLinks(value.Text) ? AssetPath.InMarkdown(from, value.Text) : [])
                Keep(path, isDraft);
        }

        // One paragraph has no definitions that links could refer to. Only an address with escapes has not the ending that its file has.
        bool MayHaveLinks(string text) => text.Contains("](", StringComparison.Ordinal)
            && (text.AsSpan().IndexOfAny('%', '&', '\\') >= 0
                || endings.Any(ending => text.Contains(ending, StringComparison.OrdinalIgnoreCase)));

        void Keep(string? path, bool isDraft)
        {
            if (path is null || !known.ContainsKey(path))
                return;
            named.Add(path);
            if (!isDraft)
                open.Add(path);
        }
    }

    private static IEnumerable<string> PathsOf(InputPath file) => [file.LogicalPath, file.FullPath.Replace('\\', '/')];
}
