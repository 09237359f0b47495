using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using static ContentSdk.Fuzz.Checks.FuzzFailure;

namespace ContentSdk.Fuzz.Checks;

/// <summary>What holds for every finding.</summary>
internal static class FindingChecks
{
    /// <param name="original">The text of the file as it is on disk.</param>
    /// <param name="lines">Number of its lines.</param>
    /// <param name="findings">The findings.</param>
    public static void Check(string original, int lines, EquatableArray<Finding> findings)
    {
        var last = 0;
        foreach (var finding in findings)
        {
            var rule = finding.RuleId;
            Unless(IsInside(finding.OriginalRange, original.Length), $"A finding of {rule} lies outside of the file.");
            Unless(finding.Range.Start >= 0 && finding.Range.Length >= 0, $"A finding of {rule} has an impossible range.");
            Unless(finding.OriginalRange.Start >= last, "Findings are not in the order of the file.");
            last = finding.OriginalRange.Start;
            Unless(
                finding.Start.Line >= 1 && finding.Start.Column >= 1 && finding.End.Line <= lines,
                $"A finding of {rule} is at no line or column.");
            Unless(
                finding.Start.Line < finding.End.Line
                    || (finding.Start.Line == finding.End.Line && finding.Start.Column <= finding.End.Column),
                $"A finding of {rule} ends before it begins.");
            var message = RuleCatalog.MessageOf(finding);
            Unless(message.Length < 2_000, $"The message of {rule} has no bound.");
            Unless(
                !message.Any(static c => char.IsControl(c) || c is >= '\u2028' and <= '\u202E'),
                $"The message of {rule} has a character that a terminal would obey.");
            CheckFix(original, finding);
        }
    }

    private static void CheckFix(string original, Finding finding)
    {
        var end = 0;
        foreach (var edit in finding.Fix)
        {
            Unless(IsInside(edit.OriginalRange, original.Length), $"An edit of {finding.RuleId} lies outside of the file.");
            Unless(edit.OriginalRange.Start >= end, $"Edits of {finding.RuleId} overlap.");
            end = edit.OriginalRange.End;
        }
    }

    public static bool IsInside(TextRange range, int length) => range.Start >= 0 && range.Length >= 0 && range.End <= length;
}
