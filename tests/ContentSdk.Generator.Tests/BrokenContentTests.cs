using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>What stops the build keeps <c>dotnet watch</c> from ending the running app, and nothing else does.</summary>
public class BrokenContentTests
{
    private const string DeadLink = "# The pier\n\nIt opens [at nine](gate.md#tims), as the harbour office says.\n";
    private const string Gate = "# The gate\n\n## Times\n\nIt opens at nine, as the harbour office says.\n";

    [Fact]
    public void A_build_shows_such_an_error_alone()
    {
        var result = Run([new("seeds/pier.md", DeadLink), new("seeds/gate.md", Gate)], [], isWatched: false);
        Assert.Equal("CSDK6017", Assert.Single(result.Diagnostics).Id);
        Assert.False(HoldsBack(result));
        Assert.True(HoldsBack(Run([new("seeds/gate.md", "---\npublished: 2025-02-30\n---\n" + Gate)], [], isWatched: false)));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("warning", null, false)]
    [InlineData("none", null, false)]
    [InlineData(null, ReportDiagnostic.Suppress, false)]
    [InlineData(null, ReportDiagnostic.Warn, false)]
    public void An_error_that_can_be_switched_off_holds_watch_back_until_it_is(string? inFile, ReportDiagnostic? inProject, bool isHeldBack)
    {
        var file = new TestFile("seeds/pier.md", DeadLink)
        {
            Options = inFile is null ? [] : new() { ["contentsdk_severity.CSDK6017"] = inFile },
        };
        var result = Run([file, new("seeds/gate.md", Gate)], inProject is { } option ? [new("CSDK6017", option)] : []);
        Assert.Equal(isHeldBack, HoldsBack(result));
        Assert.Equal(isHeldBack, result.Diagnostics.Any(one => one is { Id: "CSDK6017", Severity: DiagnosticSeverity.Error }));
    }

    [Fact]
    public void A_published_route_that_is_gone_holds_watch_back()
    {
        var routes = new TestFile("ContentSdk.Routes.txt", "/old-gate/\tseeds/old-gate.md\n")
        {
            Options = new() { ["build_metadata.AdditionalFiles.ContentSdkIndex"] = "true" },
        };
        var result = Run([new("seeds/gate.md", Gate), routes], []);
        Assert.Contains(result.Diagnostics, static one => one.Id == "CSDK6105");
        Assert.True(HoldsBack(result));
    }

    [Fact]
    public void Advice_holds_nothing_back()
    {
        var result = Run([new("seeds/gate.md", "---\nkickr: a\n---\n" + Gate)], []);
        Assert.Contains(result.Diagnostics, static one => one.Severity == DiagnosticSeverity.Warning);
        Assert.False(HoldsBack(result));
    }

    private static bool HoldsBack(GeneratorRunResult result) =>
        result.GeneratedSources.Any(static source => source.HintName == BrokenContent.HintName);

    private static GeneratorRunResult Run(TestFile[] files, KeyValuePair<string, ReportDiagnostic>[] options, bool isWatched = true)
    {
        var host = Compilations.Create(new(LanguageVersion.CSharp12));
        return new ContentDriver(
            files,
            properties: isWatched ? new() { ["ContentSdkIsWatched"] = "true" } : [],
            compilation: host.WithOptions(host.Options.WithSpecificDiagnosticOptions(options))).Run();
    }
}
