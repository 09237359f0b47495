using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Diagnostics;

/// <summary>Findings become diagnostics of the compiler, at their place in the content file.</summary>
internal static class FindingReporter
{
    /// <summary>The diagnostic of a finding, or null when the file's .editorconfig section silences it.</summary>
    public static Diagnostic? ToDiagnostic(Finding finding, string filePath, EquatableArray<SeverityOverride> severities)
    {
        var descriptor = Descriptors.Get(finding.RuleId, finding.Message);
        if (SeverityOf(finding.RuleId, descriptor, severities) is not { } severity)
            return null;
        var location = Location.Create(
            filePath,
            new TextSpan(finding.OriginalRange.Start, finding.OriginalRange.Length),
            new LinePositionSpan(PositionOf(finding.Start), PositionOf(finding.End)));
        object[] arguments = [.. finding.Arguments.AsSpan()];
        return Diagnostic.Create(descriptor, location, severity, additionalLocations: null, properties: null, arguments);
    }

    /// <summary>Whether a finding is an error, as far as its file says.</summary>
    public static bool IsError(Finding finding, EquatableArray<SeverityOverride> severities) =>
        SeverityOf(finding.RuleId, Descriptors.Get(finding.RuleId, finding.Message), severities) == DiagnosticSeverity.Error;

    private static LinePosition PositionOf(Engine.Text.LinePosition position) =>
        new(Math.Max(position.Line - 1, 0), Math.Max(position.Column - 1, 0));

    private static DiagnosticSeverity? SeverityOf(
        string ruleId, DiagnosticDescriptor descriptor, EquatableArray<SeverityOverride> severities)
    {
        foreach (var entry in severities)
        {
            if (entry.RuleId != ruleId || RuleCatalog.Get(ruleId).IsBlocking)
                continue;
            switch (entry.Severity)
            {
                case var value when Is(value, "none"):
                    return null;
                case var value when Is(value, "silent"):
                    return DiagnosticSeverity.Hidden;
                case var value when Is(value, "suggestion"):
                    return DiagnosticSeverity.Info;
                case var value when Is(value, "warning"):
                    return DiagnosticSeverity.Warning;
                case var value when Is(value, "error"):
                    return DiagnosticSeverity.Error;
            }
        }
        return descriptor.DefaultSeverity;
    }

    private static bool Is(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
