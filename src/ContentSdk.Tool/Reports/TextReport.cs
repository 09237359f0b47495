using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Tool.Findings;
using Spectre.Console;

namespace ContentSdk.Tool.Reports;

/// <summary>A line for each finding, as compilers print it.</summary>
internal sealed class TextReport : FindingReport
{
    public override bool IsForPeople => true;

    public override void Write(IReadOnlyList<FileFinding> findings, TextWriter output)
    {
        foreach (var finding in findings)
            Consoles.WriteLine(output, finding.Line, ColourOf(finding.Rule.Severity));
    }

    private static Color ColourOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Color.Red,
        RuleSeverity.Warning => Color.Yellow,
        _ => Color.Grey,
    };
}
