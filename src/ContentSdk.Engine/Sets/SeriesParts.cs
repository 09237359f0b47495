using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds articles that are the same part of their series.</summary>
internal static class SeriesParts
{
    /// <summary>Reports each article whose part another has, with the first of the others by path.</summary>
    /// <param name="records">All articles, sorted by path.</param>
    /// <param name="terms">What they are filed under.</param>
    /// <param name="report">Takes the number of an article and its problem.</param>
    public static void Check(IReadOnlyList<ArticleIndexRecord> records, TermSet terms, Action<int, SetProblem> report)
    {
        var owners = new Dictionary<(CollectedTerm, int), (int Article, bool IsReported)>();
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i] is not { Series: { } series, Part: { } part, Collection: null })
                continue;
            var place = (terms.TermOf(new(TermKind.Series, series, 0)), part);
            if (!owners.TryGetValue(place, out var owner))
            {
                owners.Add(place, (i, false));
                continue;
            }
            Report(i, owner.Article);
            if (!owner.IsReported)
                Report(owner.Article, i);
            owners[place] = (owner.Article, true);

            void Report(int article, int other) => report(
                article,
                new(
                    TermRules.RepeatedPart.Id, null,
                    new([part.Invariant(), Snippet.Of(records[article].Series!), records[other].LogicalPath]))
                {
                    Written = new(FieldKeys.Part, 0),
                });
        }
    }
}
