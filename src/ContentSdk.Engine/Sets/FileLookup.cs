using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds content files by their paths, and what somebody meant who wrote a path that no file has.</summary>
internal sealed class FileLookup
{
    private const int Several = -1;

    private readonly IReadOnlyList<ArticleIndexRecord> _records;
    private readonly Dictionary<string, int> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _inAnyCase = new(StringComparer.OrdinalIgnoreCase);

    // Without their endings, and without their folders. Where several are called so, nobody can say which is meant.
    private readonly Dictionary<string, int> _stems = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);
    // A name often lacks the day that the file's begins with, or is the headline's.
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _namesByFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _near = new(StringComparer.Ordinal);
    private readonly ContentRoots _roots;

    // A bound keeps sets of thousands of dead links linear.
    private int _looksLeft = 50_000;

    /// <param name="records">The content files.</param>
    /// <param name="beside">Paths of other files in the folders of content.</param>
    public FileLookup(IReadOnlyList<ArticleIndexRecord> records, IEnumerable<string> beside)
    {
        _records = records;
        for (var i = 0; i < records.Count; i++)
        {
            var path = records[i].LogicalPath;
            var (name, folder) = (ContentPath.FileOf(path), ContentPath.FolderOf(path));
            _paths[path] = i;
            Add(_inAnyCase, path, i);
            Add(_stems, StemOf(path), i);
            Add(_names, name, i);
            Add(_slugs, records[i].Slug, i);
            if (!_namesByFolder.TryGetValue(folder, out var names))
                _namesByFolder.Add(folder, names = []);
            names.Add(name);
        }
        _roots = new(_paths.Keys.Concat(beside));
    }

    /// <summary>Number of the file; -1 where none has the path.</summary>
    public int Find(string path) => _paths.TryGetValue(path, out var number) ? number : -1;

    /// <summary>Number of the one file whose path differs in nothing but the case of letters; -1 for none.</summary>
    public int FindInAnyCase(string path) => NumberIn(_inAnyCase, path);

    /// <summary>
    /// The path of the one file that has a path but for its ending, or that is the index of a folder with that path; else null.
    /// </summary>
    public string? FindWithoutEnding(string path)
    {
        var number = NumberIn(_stems, path);
        return (number >= 0 ? number : NumberIn(_stems, path + "/index")) is >= 0 and var file ? _records[file].LogicalPath : null;
    }

    /// <summary>Whether a file of that path would be a content file.</summary>
    public bool IsAmongContent(string path) => _roots.Have(path);

    /// <summary>The path of the file that was meant by one that no file has; null where nobody can say.</summary>
    public string? Nearest(string path)
    {
        if (!_near.TryGetValue(path, out var near))
            _near.Add(path, near = FindNearest(path));
        return near;
    }

    private string? FindNearest(string path)
    {
        var (name, folder) = (ContentPath.FileOf(path), ContentPath.FolderOf(path));
        if (NumberIn(_stems, StemOf(path)) is >= 0 and var other)
            return _records[other].LogicalPath;
        if (NumberIn(_names, name) is >= 0 and var moved)
            return _records[moved].LogicalPath;
        if (NumberIn(_slugs, StemOf(name)) is >= 0 and var named)
            return _records[named].LogicalPath;
        if (_namesByFolder.TryGetValue(folder, out var beside) && Look(name, beside) is { } near)
            return folder + near;
        return Look(path, _paths.Keys) ?? (Look(name, _names.Keys) is { } far && NumberIn(_names, far) is >= 0 and var there
            ? _records[there].LogicalPath
            : null);
    }

    private string? Look(string word, IReadOnlyCollection<string> candidates) =>
        (_looksLeft -= candidates.Count) < 0 ? null : NearestWord.OnlyOf(word, candidates);

    private static void Add(Dictionary<string, int> numbers, string key, int number) =>
        numbers[key] = numbers.ContainsKey(key) ? Several : number;

    private static int NumberIn(Dictionary<string, int> numbers, string key) => numbers.TryGetValue(key, out var number) ? number : -1;

    private static string StemOf(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
}
