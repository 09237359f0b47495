using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Diagnostics;

/// <summary>The compiler's view of our rules.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<(string RuleId, string Message), DiagnosticDescriptor> ByMessage = RuleCatalog.All
        .SelectMany(static rule => rule.Messages.Select(message => (rule, message)))
        .ToDictionary(static pair => (pair.rule.Id, pair.message.Name), static pair => Create(pair.rule, pair.message.Format));

    /// <summary>The descriptor of one of a rule's messages.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="message">The message's name; empty for the first.</param>
    public static DiagnosticDescriptor Get(string ruleId, string message) => ByMessage[(ruleId, message)];

    private static DiagnosticDescriptor Create(Rule rule, string format) => new(
        rule.Id,
        rule.Title,
        format,
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
