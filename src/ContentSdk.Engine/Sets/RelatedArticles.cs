using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds the articles that articles name as related.</summary>
internal sealed class RelatedArticles(IReadOnlyList<ArticleIndexRecord> records, IReadOnlyList<IndexedArticle> named, SetOptions options)
{
    private readonly ArticleLookup _lookup = new(named);

    /// <summary>Members of the related articles that are part of the set, in order.</summary>
    /// <param name="article">Number of the article.</param>
    /// <param name="problems">Where problems go.</param>
    public EquatableArray<string> Of(int article, Action<SetProblem> problems)
    {
        var references = records[article].Related;
        if (references.Count == 0)
            return default;
        var found = new Dictionary<int, string>();
        var members = new List<string>();
        for (var i = 0; i < references.Count; i++)
        {
            var reference = references[i];
            var target = _lookup.Find(reference, records[article].LogicalPath);
            if (target < 0)
                Report(ReferenceRules.NoSuchArticle, reference, _lookup.Remedy(reference));
            else if (target == article)
                Report(ReferenceRules.RelatedToItself, reference);
            else if (found.TryGetValue(target, out var first))
                Report(ReferenceRules.RelatedTwice, reference, first);
            else
                Add(target, reference);

            void Report(Rule rule, params string[] arguments) => problems(new(rule.Id, null, new(arguments)) { Related = i });

            void Add(int target, string reference)
            {
                found.Add(target, reference);
                if (records[target].IsDraft)
                    Report(ReferenceRules.RelatedToDraft, reference, "is a draft, which a build without drafts leaves out");
                else if (options.IsUnderEmbargo(records[target]))
                    Report(ReferenceRules.RelatedToDraft, reference, $"is under embargo and left out until a build states {records[target].Embargo} or a later day");
                if (!options.LeavesOut(records[target]))
                    members.Add(named[target].Identifier);
            }
        }
        return members.ToEquatableArray();
    }
}
