using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Corrections;

/// <summary>Findings in the file that the corrections stand in, be it the article's or one beside it.</summary>
internal sealed class CorrectionFindings(string logicalPath, ICollection<Finding> findings)
{
    public void Add(FilePlace place, RuleMessage message, params string[] arguments) =>
        findings.Add(Finding.At(logicalPath, place, message, arguments));
}
