using System.Text.Json;
using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Tool.Tests;

public class FormatTests
{
    private const string Article = """
        Harbour Town Builds a Longer Pier

        The mayor of Lowmouth opened the works. She called the old pier “a danger to everybody" on Monday.

        """;

    private const string Catalog = "- name: Ada Pellworth\n  kind: preson\n- name: Lowmouth\n  kind: place\n";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Findings_go_to_standard_output_and_the_summary_to_standard_error(string format)
    {
        using var run = Broken();
        run.Run("check", "--format", format, run.Folder);
        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        Assert.Equal("content files: 2, errors: 1, warnings: 1", run.Error.TrimEnd());
        Assert.Contains("CSDK4003", run.Output, StringComparison.Ordinal);
        Assert.Contains("CSDK5004", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        var once = run.Output;
        Assert.Equal(once, run.Run("check", run.Folder, "--format", format).Output);
    }

    [Fact]
    public void Json_has_what_the_lines_have()
    {
        using var run = Broken();
        var findings = JsonDocument.Parse(run.Run("check", "--format", "json", run.Folder).Output).RootElement
            .GetProperty("findings")
            .EnumerateArray()
            .ToList();
        var lines = run.Run("check", run.Folder).Lines;

        Assert.Equal(2, findings.Count);
        Assert.Equal(
            lines.Select(line => line[(run.Folder.Length + 1)..]),
            findings.Select(
                finding =>
                    $"seeds/{Path.GetFileName(finding.GetProperty("path").GetString())}({finding.GetProperty("line")},{finding.GetProperty("column")}): "
                + $"{finding.GetProperty("severity")} {finding.GetProperty("id")}: {finding.GetProperty("message")} ({finding.GetProperty("help")})"));
        var mark = findings[1].GetProperty("offset").GetInt32();
        Assert.Equal("“", Article.Substring(mark, findings[1].GetProperty("length").GetInt32()));
    }

    [Fact]
    public void Sarif_describes_each_rule_that_occurs_once_and_points_at_exact_ranges()
    {
        using var run = Broken();
        run.With("seeds/old pier ü.txt", Article);
        var log = JsonDocument.Parse(run.Run("check", "--format", "sarif", run.Folder).Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var only = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", only.GetProperty("columnKind").GetString());
        Assert.True(Assert.Single(only.GetProperty("invocations").EnumerateArray()).GetProperty("executionSuccessful").GetBoolean());

        var rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["CSDK4003", "CSDK5004"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal("MismatchedQuotationMarks", rules[0].GetProperty("name").GetString());
        Assert.Equal(RuleCatalog.Get("CSDK4003").Title, rules[0].GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.StartsWith(
            "Warning. A quotation opens", rules[0].GetProperty("fullDescription").GetProperty("text").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(
            ["default", "misspelledKind"], rules[1].GetProperty("messageStrings").EnumerateObject().Select(message => message.Name));
        Assert.Equal(
            RuleCatalog.Get("CSDK5004").MessageFormat,
            rules[1].GetProperty("messageStrings").GetProperty("default").GetProperty("text").GetString());
        Assert.Equal(RuleCatalog.Get("CSDK4003").HelpLink, rules[0].GetProperty("helpUri").GetString());
        Assert.Equal(["warning", "error"], rules.Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()));

        var results = only.GetProperty("results").EnumerateArray().ToList();
        Assert.All(
            results,
            result => Assert.Equal(
                result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(
            ["error entities.yaml 2:9-2:15", "warning old%20pier%20%C3%BC.txt 3:65-3:66", "warning old-pier.txt 3:65-3:66"],
            results.Select(Place).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(run.Folder, run.Output.Replace("../", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_characters_of_content_do_not_break_the_output()
    {
        using var run = new ToolRun();
        run.With("entities.yaml", "- name: Lowmouth\n  kind: \"\\uD83D x\"\n");
        foreach (var format in new[] { "json", "sarif" })
        {
            run.Run("check", "--format", format, run.Folder);
            Assert.Contains("CSDK", JsonDocument.Parse(run.Output).RootElement.ToString(), StringComparison.Ordinal);
        }
    }

    private static string Place(JsonElement result)
    {
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.False(
            uri.StartsWith('/') || uri.Contains(':', StringComparison.Ordinal) || uri.Contains('\\', StringComparison.Ordinal), uri);
        var region = place.GetProperty("region");
        return $"{result.GetProperty("level")} {uri[(uri.LastIndexOf('/') + 1)..]} {region.GetProperty("startLine")}:{region.GetProperty("startColumn")}-{region.GetProperty("endLine")}:{region.GetProperty("endColumn")}";
    }

    private static ToolRun Broken() => new ToolRun().With("seeds/entities.yaml", Catalog).With("seeds/old-pier.txt", Article);
}
