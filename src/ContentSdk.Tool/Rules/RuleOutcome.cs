using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Rules;

/// <summary>What came of the rules of a project.</summary>
/// <param name="Findings">What they found.</param>
/// <param name="Fault">Why they could not be run; null if they were.</param>
internal sealed record RuleOutcome(IReadOnlyList<RuleFinding> Findings, Wording? Fault = null);

/// <summary>What a rule found.</summary>
/// <param name="File">The file, relative to the project; empty where there is none.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What it says.</param>
/// <param name="HasFailed">Whether it threw.</param>
internal sealed record RuleFinding(string File, int Line, int Column, string Rule, string Message, bool HasFailed);
