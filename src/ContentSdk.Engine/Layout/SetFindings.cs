using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Layout;

/// <summary>Gives the problems that an article has in its set their place in its file.</summary>
public static class SetFindings
{
    /// <summary>All findings of a file that it does not suppress: its own, and those of the set; sorted by position, then rule.</summary>
    /// <param name="article">The file.</param>
    /// <param name="slice">What it gets of the set.</param>
    /// <param name="types">The types of the host that its fields are held to.</param>
    public static EquatableArray<Finding> Of(CompiledArticle article, ArticleSlice slice, ContentTypes types)
    {
        var ofFields = article.Own is { } own ? FieldBinder.CheckArticle(own, types, BuiltInFields.Schema, article.Headline) : [];
        if (types.CollectionOf(slice.LogicalPath) is not null)
            article = article with { Findings = WithoutThoseOfArticles(article.Findings) };
        if (slice.Problems.Count == 0 && article.Suppressions.Count == 0 && ofFields.Count == 0)
            return article.Findings;
        var named = FieldEntities.Of(article.Own, types);
        var findings = Echoes.WithFields(article.Findings, ofFields).ToList();
        foreach (var problem in slice.Problems)
        {
            var arguments = problem.Arguments.AsSpan().ToArray();
            var (path, place) = problem.Field is { } field && field < named.Count ? named[field].Place : PlaceOf(article, problem, types);
            var finding = Finding.At(path, place, problem.RuleId, arguments) with { Message = problem.Message };
            // Several links or images may have their address from one definition.
            if ((problem.Link is null && problem.Asset is null) || !findings.Contains(finding))
                findings.Add(finding);
        }
        return Finding.Sorted(SuppressionRules.Apply(findings, article.Suppressions, slice.LogicalPath)).ToEquatableArray();
    }

    // An item needs neither a headline nor a text, unless its type asks for them.
    private static EquatableArray<Finding> WithoutThoseOfArticles(EquatableArray<Finding> findings) =>
        findings.Any(static finding => IsOfArticles(finding))
            ? findings.Where(static finding => !IsOfArticles(finding)).ToEquatableArray()
            : findings;

    private static bool IsOfArticles(Finding finding) =>
        finding.RuleId == StructureRules.NoHeadline.Id || finding.RuleId == StructureRules.NoBody.Id
        || BlankRule.IsBelowFrontMatter(finding);

    private static ItemPlace PlaceOf(CompiledArticle article, SetProblem problem, ContentTypes types)
    {
        if (problem.Related is { } related && related < article.Places.Related.Count)
            return article.Places.Related[related];
        if (problem.Link is { } link)
        {
            // Those in the values of fields follow those of the text.
            if (link < article.Places.Links.Count)
                return new(article.Record.LogicalPath, article.Places.Links[link]);
            var ofFields = MarkdownFields.LinksOf(article.Own, types);
            if (link - article.Places.Links.Count is var number && number < ofFields.Count)
                return ofFields[number].Place;
        }
        if (problem.Asset is { } asset)
        {
            if (asset < article.Places.Assets.Count)
                return article.Places.Assets[asset];
            var ofFields = FieldAssets.Of(article.Own, types);
            if (asset - article.Places.Assets.Count is var number && number < ofFields.Count)
                return ofFields[number].Place;
        }
        if (problem.Written is { } written && WrittenPlaces.Of(article.Own, written) is { } value)
            return value;
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
        var given = problem.RuleId == SetRules.DuplicateIdentifier.Id ? article.Places.Id
            : problem.RuleId == SetRules.DuplicateSlug.Id ? article.Places.Slug
            : null;
        return given ?? new(article.Record.LogicalPath, article.Places.Article);
    }
}
