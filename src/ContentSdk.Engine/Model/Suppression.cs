using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What a content file says of a rule that is not to be held to it.</summary>
/// <param name="RuleId">The rule; one that can be suppressed.</param>
/// <param name="Scope">In which part of the file, as it is on disk; null for all of it.</param>
/// <param name="Place">Where it says so.</param>
public sealed record Suppression(string RuleId, TextRange? Scope, FilePlace Place)
{
    /// <summary>The file that says so: the article's own, or one beside it.</summary>
    public string LogicalPath { get; init; } = "";

    /// <summary>Whether a finding is meant.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="logicalPath">The file that says so.</param>
    public bool Covers(Finding finding, string logicalPath) =>
        finding.RuleId == RuleId
        && (Scope is not { } scope
            || (finding.LogicalPath == logicalPath && finding.OriginalRange.Start >= scope.Start
                && finding.OriginalRange.Start <= scope.End));
}
