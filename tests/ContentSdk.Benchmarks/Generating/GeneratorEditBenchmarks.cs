using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Benchmarks.Generating;

/// <summary>The generator in the compiler's driver after one edit, as in an editor.</summary>
[Config(typeof(ShortConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class GeneratorEditBenchmarks
{
    private Host _host = null!;
    private GeneratorDriver _driver = null!;
    private bool _isEdited;

    [Params(1000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _host = new Host(Articles);
        Reruns.Require(new Host(Reruns.EnoughArticles));
        _driver = _host.NewDriver().RunGenerators(_host.Compilation);
    }

    [Benchmark]
    public GeneratorDriver After_a_CSharp_edit()
    {
        _isEdited = !_isEdited;
        return _driver = _driver.RunGenerators(_isEdited ? _host.AfterCSharpEdit : _host.Compilation);
    }

    [Benchmark]
    public GeneratorDriver After_an_edit_in_one_article()
    {
        _isEdited = !_isEdited;
        var (from, to) = _isEdited ? (_host.Original, _host.Edited) : (_host.Edited, _host.Original);
        return _driver = _driver.ReplaceAdditionalText(from, to).RunGenerators(_host.Compilation);
    }
}
