using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Tool.Findings;

/// <summary>A finding and the file that it is in.</summary>
/// <param name="Path">The path as it is shown: as it was written on the command line.</param>
/// <param name="Finding">What is wrong there.</param>
internal sealed record FileFinding(string Path, Finding Finding)
{
    /// <summary>The rule that the file breaks.</summary>
    public Rule Rule { get; } = RuleCatalog.Get(Finding.RuleId);

    /// <summary>What is wrong, in words.</summary>
    public string Message => Consoles.OnOneLine(RuleCatalog.MessageOf(Finding));

    /// <summary>The word that compilers have for a severity.</summary>
    public string SeverityWord => Rule.Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The finding as the build prints it, so that editors and build servers make it a link.</summary>
    public string Line => Consoles.OnOneLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Path}({Finding.Start.Line},{Finding.Start.Column}): {SeverityWord} {Rule.Id}: {Message} ({Rule.HelpLink})"));
}
