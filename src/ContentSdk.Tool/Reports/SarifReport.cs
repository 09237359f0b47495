using System.Text.Json;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Reports;

/// <summary>SARIF 2.1.0, as code hosts and editors read it.</summary>
internal sealed class SarifReport : FindingReport
{
    public override void Write(IReadOnlyList<FileFinding> findings, TextWriter output)
    {
        var rules = findings.Select(static found => found.Rule).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        var indexes = rules.Select(static (rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);
        JsonOutput.WriteObject(output, json =>
        {
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.Objects("runs", [findings], _ =>
            {
                json.Object("tool", () => json.Object("driver", () => SarifRules.WriteDriver(json, rules)));
                json.WriteString("columnKind", "utf16CodeUnits");
                json.Objects("invocations", [true], success => json.WriteBoolean("executionSuccessful", success));
                // Positions of fixes are lines and columns; the text that tells them is read once for each file.
                EditLines? lines = null;
                json.Objects("results", findings, found =>
                {
                    WriteResult(json, found, indexes[found.Rule.Id]);
                    if (found.Finding.Fix.Count > 0)
                        SarifFix.Write(json, found, lines = lines?.Path == found.Path ? lines : EditLines.Of(found.Path));
                });
            });
        });
    }

    /// <summary>SARIF's word for a severity.</summary>
    public static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes the place of a file.</summary>
    public static void WriteFile(Utf8JsonWriter json, string path) =>
        json.Object("artifactLocation", () => json.WriteString("uri", RelativePath.UriOf(path)));

    /// <summary>Writes a range; its end is exclusive in SARIF, too.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string name, LinePosition start, LinePosition end) => json.Object(name, () =>
    {
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    });

    private static void WriteResult(Utf8JsonWriter json, FileFinding found, int ruleIndex)
    {
        json.WriteString("ruleId", found.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(found.Rule.Severity));
        json.Object("message", () => json.WriteString("text", found.Message));
        json.Objects("locations", [found.Finding], finding => json.Object("physicalLocation", () =>
        {
            WriteFile(json, found.Path);
            WriteRegion(json, "region", finding.Start, finding.End);
        }));
    }
}
