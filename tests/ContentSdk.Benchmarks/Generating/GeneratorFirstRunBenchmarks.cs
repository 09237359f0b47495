using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Benchmarks.Generating;

/// <summary>The generator in the compiler's driver when it meets all files for the first time, as in a build.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 1, warmupCount: 0, iterationCount: 3)]
[InProcess]
[MinColumn]
[MemoryDiagnoser(displayGenColumns: false)]
public class GeneratorFirstRunBenchmarks
{
    private Host _host = null!;

    [Params(1000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup() => _host = new Host(Articles);

    [Benchmark]
    public GeneratorDriver First_run() => _host.NewDriver().RunGenerators(_host.Compilation);
}
