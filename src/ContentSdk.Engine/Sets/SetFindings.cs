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
            var (path, place) = PlaceOf(read, problem);
            findings.Add(Finding.At(path, place, problem.RuleId, arguments));
        }
        return Finding.Sorted(SuppressionRules.Apply(findings, read.Suppressions, slice.LogicalPath)).ToEquatableArray();
    }

    private static ItemPlace PlaceOf(ReadResult read, SetProblem problem)
    {
        if (problem.Related is { } related && related < read.Places.Related.Count)
            return read.Places.Related[related];
        if (problem.Author is { } author && author < read.Places.Authors.Count)
            return read.Places.Authors[author];
        if (problem.Entity is { } key)
        {
            for (var i = 0; i < read.Article.Entities.Count; i++)
            {
                if (EntityKey.Of(read.Article.Entities[i]) == key)
                    return new(read.Article.LogicalPath, read.Places.Entities[i]);
            }
        }
        var written = problem.RuleId == SetRules.DuplicateIdentifier.Id ? read.Places.Id : problem.RuleId == SetRules.DuplicateSlug.Id ? read.Places.Slug : null;
        return written ?? new(read.Article.LogicalPath, read.Places.Article);
    }
}
