using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>
/// Keeps the faults of a catalog or of a data file to a number that somebody would read: 200,000
/// diagnostics stop a compiler and an editor.
/// </summary>
internal static class FindingCap
{
    private const int Most = 100;

    /// <summary>The first findings of each file, and behind them how many more it has.</summary>
    /// <param name="findings">Sorted by file.</param>
    /// <param name="more">Says how many more there are.</param>
    public static EquatableArray<Finding> PerFile(EquatableArray<Finding> findings, Rule more)
    {
        if (findings.Count <= Most)
            return findings;
        var kept = new List<Finding>();
        for (int first = 0, end; first < findings.Count; first = end)
        {
            for (end = first; end < findings.Count && findings[end].LogicalPath == findings[first].LogicalPath; end++)
            {
                if (end - first < Most)
                    kept.Add(findings[end]);
            }
            if (end - first > Most)
                kept.Add(
                    findings[first + Most] with
                    {
                        RuleId = more.Id,
                        Message = "",
                        Arguments = new([(end - first - Most).Invariant()]),
                        Fix = default,
                    });
        }
        return kept.ToEquatableArray();
    }
}
