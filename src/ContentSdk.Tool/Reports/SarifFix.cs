using System.Text.Json;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Reports;

/// <summary>The edits of a finding, as SARIF writes them.</summary>
internal static class SarifFix
{
    public static void Write(Utf8JsonWriter json, FileFinding found, EditLines lines) => json.Objects("fixes", [found], _ =>
        json.Objects("artifactChanges", [found], _ =>
        {
            SarifReport.WriteFile(json, found.Path);
            json.Objects("replacements", found.Finding.Fix, edit =>
            {
                var range = edit.OriginalRange;
                SarifReport.WriteRegion(json, "deletedRegion", lines.PositionOf(range.Start), lines.PositionOf(range.End));
                if (edit.NewText.Length > 0)
                    json.Object("insertedContent", () => json.WriteString("text", edit.NewText));
            });
        }));
}
