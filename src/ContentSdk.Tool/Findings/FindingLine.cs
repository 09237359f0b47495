using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Tool.Findings;

/// <summary>A finding as the build prints it, so that editors and build servers make it a link.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Text">The line.</param>
internal readonly record struct FindingLine(RuleSeverity Severity, string Text)
{
    public static FindingLine Of(string path, Finding finding)
    {
        var rule = RuleCatalog.Get(finding.RuleId);
        var word = rule.Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "info",
        };
        return new(
            rule.Severity,
            Consoles.OnOneLine(string.Create(
                CultureInfo.InvariantCulture, $"{path}({finding.Start.Line},{finding.Start.Column}): {word} {rule.Id}: {Message(finding)}")));
    }

    /// <summary>What is wrong, in words.</summary>
    public static string Message(Finding finding) => string.Format(
        CultureInfo.InvariantCulture, RuleCatalog.Get(finding.RuleId).MessageFormat, [.. finding.Arguments.Cast<object>()]);
}
