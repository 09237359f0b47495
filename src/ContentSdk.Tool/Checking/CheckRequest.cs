using ContentSdk.Tool.Findings;
using ContentSdk.Tool.Reports;
using ContentSdk.Tool.Rules;

namespace ContentSdk.Tool.Checking;

/// <summary>What somebody asks of <c>contentsdk check</c>.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Settings">What the project says of its content.</param>
/// <param name="Report">In which form findings are printed.</param>
/// <param name="WithInfo">Whether what is merely worth knowing is printed, too.</param>
/// <param name="Fix">Whether files are mended.</param>
/// <param name="IsDryRun">Whether that is only shown.</param>
internal sealed record CheckRequest(string[] Paths, ProjectSettings Settings, FindingReport Report, bool WithInfo, bool Fix, bool IsDryRun)
{
    /// <summary>The rules in the code of the project; null where they are not run.</summary>
    public ProjectRuleFindings? Rules { get; init; }
}
