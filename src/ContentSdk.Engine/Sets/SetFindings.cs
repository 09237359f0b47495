using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>Gives the problems that an article has in its set their place in its file.</summary>
public static class SetFindings
{
    /// <summary>All findings of a file that it does not suppress: its own, and those of the set; sorted by position, then rule.</summary>
    public static EquatableArray<Finding> Of(ReadResult read, ArticleSlice slice)
    {
        if (slice.Problems.Count == 0 && read.Suppressions.Count == 0)
            return read.Findings;
        var findings = new List<Finding>(read.Findings);
        foreach (var problem in slice.Problems)
        {
            var arguments = problem.Arguments.AsSpan().ToArray();
            findings.Add(Finding.At(slice.LogicalPath, PlaceOf(read, problem), problem.RuleId, arguments));
        }
        return Finding.Sorted(SuppressionRules.Apply(findings, read.Suppressions, slice.LogicalPath)).ToEquatableArray();
    }

    private static FilePlace PlaceOf(ReadResult read, SetProblem problem)
    {
        if (problem.Entity is { } key)
        {
            for (var i = 0; i < read.Article.Entities.Count; i++)
            {
                if (EntityKey.Of(read.Article.Entities[i]) == key)
                    return read.Places.Entities[i];
            }
        }
        return read.Places.Article;
    }
}
