using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>Notes what the outputs of a project need and its articles do not have.</summary>
internal static class ArticleOutputs
{
    /// <summary>Checks all articles. A draft may not have everything yet, and the text of an item is shown on the item's page.</summary>
    /// <param name="records">The articles.</param>
    /// <param name="outputs">What the site has.</param>
    /// <param name="report">Where problems go, with the number of the article.</param>
    public static void Check(IReadOnlyList<ArticleIndexRecord> records, SiteOutputs outputs, Action<int, SetProblem> report)
    {
        for (var i = 0; outputs != SiteOutputs.None && i < records.Count; i++)
        {
            var record = records[i];
            if (record.IsDraft || record.Collection is not null)
                continue;
            if (record.Published is null && MessageOfDate(outputs, record.UpdatedTicks is not null) is { } date)
                Report(i, date);
            if (!record.HasImage && MessageOfImage(outputs) is { } image)
                Report(i, image);
            if (record.Authors.Count == 0 && Has(outputs, SiteOutputs.JsonLd))
                Report(i, OutputRules.MissingAuthor);
            if (!record.HasSummary && Has(outputs, SiteOutputs.OpenGraph))
                Report(i, OutputRules.MissingDescription);
        }

        void Report(int article, RuleMessage message) => report(article, new(message.RuleId, null, default) { Message = message.Name });
    }

    // Of several outputs, the one that can do least without it.
    private static RuleMessage? MessageOfDate(SiteOutputs outputs, bool hasUpdate) =>
        Has(outputs, SiteOutputs.Atom) && !hasUpdate ? OutputRules.MissingAtomDate
        : Has(outputs, SiteOutputs.Rss) ? (RuleMessage)OutputRules.MissingDate
        : Has(outputs, SiteOutputs.JsonLd) ? OutputRules.MissingStructuredDate
        : null;

    private static RuleMessage? MessageOfImage(SiteOutputs outputs) =>
        Has(outputs, SiteOutputs.OpenGraph) ? (RuleMessage)OutputRules.MissingImage
        : Has(outputs, SiteOutputs.JsonLd) ? OutputRules.MissingStructuredImage
        : null;

    private static bool Has(SiteOutputs outputs, SiteOutputs one) => (outputs & one) != 0;
}
