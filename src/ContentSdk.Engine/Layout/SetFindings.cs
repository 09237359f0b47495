using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Layout;

/// <summary>Gives the problems that an article has in its set their place in its file.</summary>
public static class SetFindings
{
    /// <summary>All findings of a file that it does not suppress: its own, and those of the set; sorted by position, then rule.</summary>
    public static EquatableArray<Finding> Of(CompiledArticle article, ArticleSlice slice)
    {
        if (slice.Problems.Count == 0 && article.Suppressions.Count == 0)
            return article.Findings;
        var findings = new List<Finding>(article.Findings);
        foreach (var problem in slice.Problems)
        {
            var arguments = problem.Arguments.AsSpan().ToArray();
            var (path, place) = PlaceOf(article, problem);
            findings.Add(Finding.At(path, place, problem.RuleId, arguments) with { Message = problem.Message });
        }
        return Finding.Sorted(SuppressionRules.Apply(findings, article.Suppressions, slice.LogicalPath)).ToEquatableArray();
    }

    private static ItemPlace PlaceOf(CompiledArticle article, SetProblem problem)
    {
        if (problem.Related is { } related && related < article.Places.Related.Count)
            return article.Places.Related[related];
        if (problem.Author is { } author && author < article.Places.Authors.Count)
            return article.Places.Authors[author];
        if (problem.Entity is { } key)
        {
            for (var i = 0; i < article.Record.Entities.Count; i++)
            {
                if (EntityKey.Of(article.Record.Entities[i]) == key)
                    return new(article.Record.LogicalPath, article.Places.Entities[i]);
            }
        }
        var written = problem.RuleId == SetRules.DuplicateIdentifier.Id ? article.Places.Id
            : problem.RuleId == SetRules.DuplicateSlug.Id ? article.Places.Slug
            : null;
        return written ?? new(article.Record.LogicalPath, article.Places.Article);
    }
}
