using ContentSdk.Engine.Readings;

namespace ContentSdk.Step;

/// <summary>
/// The readings of earlier builds of a project, whatever framework they were for, in a few files. Whatever is wrong with the folder, the build goes on without it.
/// </summary>
internal sealed class ReadingCache
{
    private readonly string _folder;
    private readonly Bucket[] _buckets;
    private readonly int _articles;

    /// <param name="folder">Its folder; empty for none.</param>
    /// <param name="articles">Number of articles of the set.</param>
    public ReadingCache(string folder, int articles)
    {
        (_folder, _articles) = (folder, articles);
        _buckets = new Bucket[articles <= IndexShard.MostInOne ? 1 : IndexShard.Count];
        Parallel.For(0, _buckets.Length, i => _buckets[i] = Bucket.Load(folder.Length == 0 ? null : PathOf(i)));
    }

    /// <summary>The reading of a file with a key; null where none was kept.</summary>
    public StoredReading? Find(string logicalPath, ContentKey file) => BucketOf(logicalPath).Known.GetValueOrDefault(file).Reading;

    /// <summary>Says that a reading is of use. May be called for one reading of a file at a time.</summary>
    public void Keep(string logicalPath, StoredReading reading)
    {
        var bucket = BucketOf(logicalPath);
        lock (bucket)
            bucket.Used[reading.Id.File] = reading;
    }

    /// <summary>Writes what is new.</summary>
    public void Save()
    {
        if (_folder.Length == 0)
            return;
        try
        {
            Directory.CreateDirectory(_folder);
            for (var i = 0; i < _buckets.Length; i++)
            {
                if (_buckets[i].Changed())
                    AtomicFile.Replace(PathOf(i), ReadingBucket.Write(_buckets[i].Kept()));
            }
            foreach (var other in Directory.GetFiles(_folder, _buckets.Length == 1 ? "??.readings" : "all.readings"))
                AtomicFile.Delete(other);
            Leftovers.Delete(_folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
        }
    }

    private Bucket BucketOf(string logicalPath) => _buckets[IndexShard.NumberOf(logicalPath, _articles)];

    private string PathOf(int bucket) => Path.Combine(_folder, (_buckets.Length == 1 ? "all" : bucket.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)) + ".readings");

    private sealed record Bucket(Dictionary<ContentKey, (StoredReading Reading, int Age)> Known)
    {
        public Dictionary<ContentKey, StoredReading> Used { get; } = [];

        public static Bucket Load(string? path)
        {
            var known = new Dictionary<ContentKey, (StoredReading, int)>();
            foreach (var entry in path is not null && AtomicFile.TryRead(path) is { } bytes ? ReadingBucket.Read(bytes) : [])
                known[entry.Reading.Id.File] = entry;
            return new(known);
        }

        public bool Changed() => Used.Any(used => !Known.TryGetValue(used.Key, out var known) || known.Reading.Id != used.Value.Id);

        /// <summary>What is of use, and what was not long ago.</summary>
        public IEnumerable<(StoredReading Reading, int Age)> Kept() =>
            Used.Values.Select(static reading => (reading, 0))
                .Concat(Known.Values.Where(known => !Used.ContainsKey(known.Reading.Id.File) && known.Age < ReadingBucket.MostRounds).Select(static known => (known.Reading, known.Age + 1)))
                .OrderBy(static entry => entry.Item1.Id.File.First);
    }
}
