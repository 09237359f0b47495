using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;

namespace ContentSdk.Step;

/// <summary>
/// The readings of earlier builds of a project, whatever framework they were for, in a few files. Whatever is wrong
/// with the folder, the build goes on without it.
/// </summary>
internal sealed class ReadingCache
{
    private const string One = "all", Ending = ".readings";

    private readonly string _folder;
    private readonly Lazy<Bucket>[] _buckets;
    private readonly bool _isGuest;

    /// <summary>The cache of a build.</summary>
    /// <param name="folder">Its folder; empty for none.</param>
    /// <param name="articles">Number of articles of the set.</param>
    public ReadingCache(string folder, int articles)
        : this(folder, articles <= IndexShard.MostInOne, isGuest: false) => Parallel.For(0, _buckets.Length, i => _ = _buckets[i].Value);

    private ReadingCache(string folder, bool isOne, bool isGuest)
    {
        (_folder, _isGuest) = (folder, isGuest);
        _buckets = new Lazy<Bucket>[isOne ? 1 : IndexShard.Count];
        for (var i = 0; i < _buckets.Length; i++)
        {
            var path = folder.Length == 0 ? null : PathOf(i);
            _buckets[i] = new(() => Bucket.Load(path));
        }
    }

    /// <summary>
    /// The cache for a program that is not the build and may look at a part of the set only: it leaves the files as
    /// they are laid out, and drops no reading of another file.
    /// </summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="articles">Number of articles that the program looks at.</param>
    public static ReadingCache ForGuest(string folder, int articles)
    {
        var names = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending).Select(Path.GetFileName).ToList() : [];
        return new(folder, names.Count == 0 ? articles <= IndexShard.MostInOne : names.Contains(One + Ending), isGuest: true);
    }

    /// <summary>The reading of a file with a key; null where none was kept.</summary>
    public StoredReading? Find(string logicalPath, ContentKey file) => BucketOf(logicalPath).Known.GetValueOrDefault(file).Reading;

    /// <summary>Says that a reading is of use. May be called for one reading of a file at a time.</summary>
    public void Keep(string logicalPath, StoredReading reading)
    {
        var bucket = BucketOf(logicalPath);
        lock (bucket)
        {
            bucket.Used[reading.Id.File] = reading;
            bucket.Paths.Add(logicalPath);
        }
    }

    /// <summary>Writes what is new.</summary>
    /// <param name="log">Where it is said why that cannot be done.</param>
    public void Save(TextWriter log)
    {
        if (_folder.Length == 0)
            return;
        try
        {
            Directory.CreateDirectory(_folder);
            for (var i = 0; i < _buckets.Length; i++)
            {
                if (_buckets[i] is { IsValueCreated: true, Value: var bucket } && bucket.Changed())
                    AtomicFile.Replace(PathOf(i), ReadingBucket.Write(bucket.Kept(_isGuest)));
            }
            if (!_isGuest)
            {
                foreach (var other in Directory.GetFiles(_folder, (_buckets.Length == 1 ? "??" : One) + Ending))
                    AtomicFile.Delete(other);
            }
            Leftovers.Delete(_folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.WriteLine(fault.Message);
        }
    }

    private Bucket BucketOf(string logicalPath) =>
        _buckets[_buckets.Length == 1 ? 0 : IndexShard.NumberOf(logicalPath, int.MaxValue)].Value;

    private string PathOf(int bucket) =>
        Path.Combine(
            _folder, (_buckets.Length == 1 ? One : bucket.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)) + Ending);

    private sealed record Bucket(Dictionary<ContentKey, (StoredReading Reading, int Age)> Known)
    {
        public Dictionary<ContentKey, StoredReading> Used { get; } = [];

        /// <summary>The files of these.</summary>
        public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

        public static Bucket Load(string? path)
        {
            var known = new Dictionary<ContentKey, (StoredReading, int)>();
            foreach (var entry in path is not null && AtomicFile.TryRead(path) is { } bytes ? ReadingBucket.Read(bytes) : [])
                known[entry.Reading.Id.File] = entry;
            return new(known);
        }

        public bool Changed() => Used.Any(used => !Known.TryGetValue(used.Key, out var known) || known.Reading.Id != used.Value.Id);

        /// <summary>
        /// What is of use, and what was not long ago. To a guest an earlier reading of a file that it looked at is of
        /// no use; of other files it cannot tell.
        /// </summary>
        public IEnumerable<(StoredReading Reading, int Age)> Kept(bool isGuest) =>
            Used.Values.Select(static reading => (Reading: reading, Age: 0))
                .Concat(Known.Values.Where(known => !Used.ContainsKey(known.Reading.Id.File))
                    .Select(known => isGuest && known.Reading.Record() is { } record && !Paths.Contains(record.LogicalPath)
                        ? known
                        : (known.Reading, known.Age + 1))
                    .Where(static known => known.Item2 <= ReadingBucket.MostRounds))
                .OrderBy(static entry => entry.Reading.Id.File.First);
    }
}
