using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Benchmarks.Generating;

/// <summary>What a console app's build tells the generator.</summary>
internal sealed class HostProperties : AnalyzerConfigOptionsProvider
{
    public const string ProjectDirectory = "/host/";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new(StringComparer.Ordinal)
    {
        ["build_property.ProjectDir"] = ProjectDirectory,
        ["build_property.RootNamespace"] = "Host",
        ["build_property.OutputType"] = "Exe",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
