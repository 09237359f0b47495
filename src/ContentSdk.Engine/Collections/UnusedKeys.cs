using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Collections;

/// <summary>Keeps the keys that nothing reads to what somebody would read: each once for a file, and only so many of them.</summary>
internal static class UnusedKeys
{
    private const int Most = 100;

    /// <summary>Whether a finding is about such a key.</summary>
    public static bool Is(Finding finding) => finding.RuleId == OwnTypeRules.UnusedKey.Id;

    /// <summary>The findings, each key at its first place.</summary>
    /// <param name="findings">Those of a file, sorted by place.</param>
    public static IEnumerable<Finding> Of(IEnumerable<Finding> findings)
    {
        var first = findings.Where(Is).GroupBy(static finding => finding.Arguments[0], StringComparer.Ordinal)
            .Select(static same => same.First()).ToList();
        return first.Count <= Most + 1
            ? first
            : first.Take(Most).Append(first[Most] with
            {
                Message = OwnTypeRules.UnusedKeys.Name,
                Arguments = new([(first.Count - Most - 1).Invariant()]),
            });
    }
}
