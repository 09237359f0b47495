using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Diagnostics;

/// <summary>The compiler's view of our rules.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.All.ToDictionary(static rule => rule.Id, Create, StringComparer.Ordinal);

    public static DiagnosticDescriptor Get(string ruleId) => ById[ruleId];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        "Content",
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: rule.IsBlocking ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}
