using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class DiagnosticTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_finding_stands_at_its_place_in_the_file_as_it_is_on_disk(string lineBreak)
    {
        var text = "\uFEFFTitle of it all" + lineBreak + lineBreak + "Here is Fenn today.";
        var file = new TestFile("seeds/a.txt", text);
        var result = new ContentDriver([file], read: FindingAt("Fenn", SetRules.AmbiguousName)).Run();

        var diagnostic = Assert.Single(result.Diagnostics);
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(ContentDriver.Root + "seeds/a.txt", span.Path);
        Assert.Equal((2, 8, 2, 12), (span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Line, span.EndLinePosition.Character));
        var source = file.At(ContentDriver.Root).GetText(TestContext.Current.CancellationToken)!;
        Assert.Equal("Fenn", source.ToString(diagnostic.Location.SourceSpan));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("nonsense", DiagnosticSeverity.Info)]
    public void An_editorconfig_key_sets_the_severity_for_a_file(string value, DiagnosticSeverity? expected)
    {
        TestFile[] files =
        [
            new("seeds/a.txt", "Title\n\nFenn.") { Options = new() { ["contentsdk_severity.CSDK6003"] = value } },
            new("seeds/b.txt", "Other title\n\nFenn."),
        ];
        var result = new ContentDriver(files, read: FindingAt("Fenn", SetRules.AmbiguousName)).Run();
        var byFile = result.Diagnostics.ToLookup(diagnostic => Path.GetFileName(diagnostic.Location.GetLineSpan().Path), diagnostic => (DiagnosticSeverity?)diagnostic.Severity);
        Assert.Equal(expected, byFile["a.txt"].SingleOrDefault());
        Assert.Equal([DiagnosticSeverity.Info], byFile["b.txt"]);
    }

    [Fact]
    public void Nothing_tunes_a_blocking_finding()
    {
        var file = new TestFile("seeds/a.txt", "Title\n\nFenn.") { Options = new() { ["contentsdk_severity.CSDK6001"] = "none" } };
        var quiet = Compilations.Create(new(LanguageVersion.CSharp12));
        quiet = quiet.WithOptions(quiet.Options.WithSpecificDiagnosticOptions([new("CSDK6001", ReportDiagnostic.Suppress)]));
        var result = new ContentDriver([file], compilation: quiet, read: FindingAt("Fenn", SetRules.DuplicateIdentifier)).Run();
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
    }

    [Fact]
    public void Two_articles_of_one_name_are_an_error_at_both_and_both_come_out()
    {
        TestFile[] files = [new("seeds/a/harbour-opens.txt", Articles.Text("One two three")), new("seeds/b/harbour-opens.txt", Articles.Text("Four five six"))];
        var result = new ContentDriver(files).Run();
        Assert.Equal(2, result.GeneratedSources.Count(source => source.HintName.StartsWith("Article.", StringComparison.Ordinal)));
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Id == "CSDK6001").ToList();
        Assert.Equal(["a", "b"], errors.Select(error => Path.GetFileName(Path.GetDirectoryName(error.Location.GetLineSpan().Path)!)).Order());
        foreach (var error in errors)
        {
            var other = error.Location.GetLineSpan().Path.Contains("/a/", StringComparison.Ordinal) ? "seeds/b/harbour-opens.txt" : "seeds/a/harbour-opens.txt";
            Assert.Contains(other, error.GetMessage(null), StringComparison.Ordinal);
            Assert.Contains("give its file a name of two words or more", error.GetMessage(null), StringComparison.Ordinal);
        }
    }

    private static ReadContent FindingAt(string word, Rule rule) => (file, catalog, cancellationToken) =>
    {
        var result = ContentReader.Read(file, catalog, cancellationToken);
        var range = new TextRange(file.File.Text.IndexOf(word, StringComparison.Ordinal), word.Length);
        return result with { Findings = new([Finding.At(file.File, range, rule.Id, "one", "two")]) };
    };
}
