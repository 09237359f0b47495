using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using ContentSdk.Engine;
using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Structure;
using ContentSdk.Engine.Text;

namespace ContentSdk.Benchmarks.Reading;

/// <summary>Reading of content files, whole and stage by stage; each stage is given what the one before it made.</summary>
[Config(typeof(ReadingConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class ReadingBenchmarks
{
    private Stages[] _stages = [];

    [ParamsSource(nameof(Inputs))]
    public ReadingInput Input { get; set; } = null!;

    public static IEnumerable<ReadingInput> Inputs => ReadingInput.All;

    [GlobalSetup]
    public void Setup()
    {
        _stages = [.. Input.Texts.Select(Stages.Of)];

        // All benchmarks share one process: each begins with code that the JIT has finished with.
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(1.5);)
            Whole();
    }

    [Benchmark]
    public int Whole() =>
        Sum(stage => ContentReader.Read(new SourceDocument("seeds/a.txt", stage.Original), ReadOptions.Default).Findings.Count);

    [Benchmark]
    public int Lines() => Sum(stage => new SourceDocument("seeds/a.txt", stage.Original).LineCount);

    [Benchmark]
    public int Encoding() => Sum(stage => FindingsOf(stage.Document));

    [Benchmark]
    public int Blocks() => Sum(stage => PlainTextReader.Read(stage.Document).Count);

    [Benchmark]
    public int Structure() => Sum(stage => StructureReader.Read(stage.Document, stage.Blocks).Paragraphs.Count);

    [Benchmark]
    public int Words() => Sum(stage => TextAnalyzer.Analyze(stage.Document, stage.Structure).Tokens.Length);

    [Benchmark]
    public int Quotations() => Sum(stage => QuotationReader.FindSpans(stage.Text, []).Count);

    [Benchmark]
    public int Entities() => Sum(stage => EntityReader.Read(stage.Text, stage.Spans).Mentions.Count);

    [Benchmark]
    public int Attribution() => Sum(stage => AttributionReader.Attribute(stage.Text, stage.Spans, stage.Resolver).Count);

    private int Sum(Func<Stages, int> read)
    {
        var sum = 0;
        foreach (var stage in _stages)
            sum += read(stage);
        return sum;
    }

    private static int FindingsOf(SourceDocument document)
    {
        var findings = new List<Finding>();
        EncodingRules.Check(document, findings);
        return findings.Count;
    }

    private sealed record Stages(
        string Original,
        SourceDocument Document,
        EquatableArray<Block> Blocks,
        ArticleStructure Structure,
        AnalyzedText Text,
        IReadOnlyList<QuotationSpan> Spans,
        IMentionResolver Resolver)
    {
        public static Stages Of(string original)
        {
            var document = new SourceDocument("seeds/a.txt", original);
            var blocks = PlainTextReader.Read(document);
            var structure = StructureReader.Read(document, blocks);
            var text = TextAnalyzer.Analyze(document, structure);
            var spans = QuotationReader.FindSpans(text, []);
            return new(original, document, blocks, structure, text, spans, EntityReader.Read(text, spans));
        }
    }
}
