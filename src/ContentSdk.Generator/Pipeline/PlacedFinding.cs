using System.Collections.Immutable;
using ContentSdk.Engine.Model;

namespace ContentSdk.Generator.Pipeline;

/// <summary>A finding with its file as the compiler knows it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="FilePath">The file; for the locations of diagnostics only, never for code.</param>
/// <param name="Severities">What the file's .editorconfig section says about rules.</param>
internal sealed record PlacedFinding(Finding Finding, string FilePath, EquatableArray<SeverityOverride> Severities)
{
    public static EquatableArray<PlacedFinding> Of(EquatableArray<Finding> findings, ImmutableArray<ContentFile> files)
    {
        if (findings.Count == 0)
            return default;
        var byPath = files.ToLookup(static file => file.LogicalPath, StringComparer.Ordinal);
        return findings.SelectMany(finding => byPath[finding.LogicalPath].Take(1)
            .Select(file => new PlacedFinding(finding, file.Text.Path, file.Severities))).ToEquatableArray();
    }
}
