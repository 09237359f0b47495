using BenchmarkDotNet.Attributes;
using ContentSdk.Benchmarks.Articles;
using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Text;

namespace ContentSdk.Benchmarks.Reading;

/// <summary>What an entity catalog of 5,000 entities with 20,000 aliases adds to the reading of 50 articles.</summary>
[Config(typeof(ReadingConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class CatalogBenchmarks
{
    private readonly string _yaml = SyntheticCatalog.Write();
    private EntityCatalog _catalog = EntityCatalog.Empty;
    private EntityCatalog[] _slices = [];

    [ParamsSource(nameof(Inputs))]
    public ReadingInput Input { get; set; } = null!;

    public static IEnumerable<ReadingInput> Inputs => ReadingInput.All.Skip(1).Take(1);

    [GlobalSetup]
    public void Setup()
    {
        var set = CatalogCombiner.Combine([CatalogReader.Read(new("seeds/entities.yaml", _yaml))]);
        if (set.Findings.Count > 0 || set.Catalog.Entries.Count != SyntheticCatalog.Entities)
            throw new InvalidOperationException($"The catalog has {set.Catalog.Entries.Count} entities and {set.Findings.Count} findings.");
        _catalog = set.Catalog;
        _slices = [.. Input.Texts.Select(text => _catalog.SliceFor(new("seeds/a.txt", text)))];
        var declared = Input.Texts.Sum(text => Read(text, _catalog).Article.Entities.Count(entity => entity.Declared is not null));
        if (declared < Input.Texts.Count * 5)
            throw new InvalidOperationException($"Only {declared} declared entities were found.");
    }

    /// <summary>As in a project without a catalog.</summary>
    [Benchmark(Baseline = true)]
    public int Without() => Input.Texts.Sum(text => Read(text, EntityCatalog.Empty).Article.Mentions.Count);

    /// <summary>With all of it, as the command line reads.</summary>
    [Benchmark]
    public int With() => Input.Texts.Sum(text => Read(text, _catalog).Article.Mentions.Count);

    /// <summary>
    /// Which of the entities each article could name: what a build does before it reads,
    /// and again when the catalog changes.
    /// </summary>
    [Benchmark]
    public int Slices() => Input.Texts.Sum(text => _catalog.SliceFor(new("seeds/a.txt", text)).Entries.Count);

    /// <summary>With its own part of it, as a build reads.</summary>
    [Benchmark]
    public int WithSlice()
    {
        var sum = 0;
        for (var i = 0; i < _slices.Length; i++)
            sum += Read(Input.Texts[i], new(_slices[i].Entries)).Article.Mentions.Count;
        return sum;
    }

    /// <summary>The YAML, checked and made ready.</summary>
    [Benchmark]
    public int Catalog() =>
        CatalogCombiner.Combine([CatalogReader.Read(new("seeds/entities.yaml", _yaml))]).Catalog
            .SliceFor(new("seeds/a.txt", "")).Entries.Count;

    private static Engine.Model.ReadResult Read(string text, EntityCatalog catalog) =>
        ContentReader.Read(new SourceDocument("seeds/a.txt", text), ReadOptions.Default, catalog);
}
