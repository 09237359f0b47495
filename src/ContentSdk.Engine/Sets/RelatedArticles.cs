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
                ReportAs(_lookup.Missing(reference));
            else if (target == article)
                Report(ReferenceRules.RelatedToItself, reference);
            else if (found.TryGetValue(target, out var first))
                Report(ReferenceRules.RelatedTwice, reference, first);
            else
                Add(target, reference);

            void Report(RuleMessage message, params string[] arguments) => ReportAs(new(message, arguments));

            void ReportAs(Wording wording) =>
                problems(new(wording.Message.RuleId, null, wording.Arguments) { Message = wording.Message.Name, Related = i });

            void Add(int target, string reference)
            {
                found.Add(target, reference);
                if (records[target].IsDraft)
                    Report(ReferenceRules.RelatedToDraft, reference);
                else if (options.IsUnderEmbargo(records[target]))
                    Report(ReferenceRules.UnderEmbargo, reference, records[target].Embargo!);
                if (!options.LeavesOut(records[target]))
                    members.Add(named[target].Identifier);
            }
        }
        return members.ToEquatableArray();
    }
}
