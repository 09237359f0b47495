using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Corrections;

/// <summary>
/// Gives quotations the members that a person chose. No other quotation of the article may have such a member, or
/// code that names it would come to mean another.
/// </summary>
internal static class QuoteIds
{
    /// <summary>Sets the names of those quotes that have one of their own.</summary>
    public static void Pin(
        AnalyzedText text, QuoteSpec[] quotes, KeyValuePair<int, QuoteCorrection>[] corrections, CorrectionFindings findings)
    {
        if (!Array.Exists(corrections, static pair => pair.Value.Id is not null))
            return;
        var title = text.TitleBlock >= 0 ? text.Blocks[text.TitleBlock] : default(Text.TextRange?);
        var derived = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = QuoteNames.Assign(text.Document, quotes, text.Language, title);
        for (var i = 0; i < quotes.Length; i++)
        {
            if (IsMember(quotes[i]))
                derived[named[i].Name] = i;
        }
        // What has an id of its own leaves the name that it would have had.
        foreach (var pair in corrections)
        {
            if (pair.Value.Id is { } own && own.Value != named[pair.Key].Name)
                derived.Remove(named[pair.Key].Name);
        }
        var pinned = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in corrections)
        {
            if (pair.Value.Id is not { } id)
                continue;
            var quote = quotes[pair.Key];
            if (!IsMember(quote))
            {
                findings.Add(
                    id.Place, quote.Kind == QuoteKind.Term ? QuoteCorrectionRules.IdOfDetectedTerm : QuoteCorrectionRules.IdInHeadline,
                    LineOf(quote));
            }
            else if (pinned.TryGetValue(id.Value, out var other))
            {
                findings.Add(id.Place, QuoteCorrectionRules.RepeatedId, id.Value, LineOf(quotes[other]));
            }
            else
            {
                if (derived.TryGetValue(id.Value, out other) && other != pair.Key)
                    findings.Add(id.Place, QuoteCorrectionRules.RepeatedId, id.Value, LineOf(quotes[other]));
                // Also then: what has the name by a person's word never loses it to one that only reads so.
                pinned.Add(id.Value, pair.Key);
                quotes[pair.Key] = quote with { Name = id.Value };
            }
        }

        bool IsMember(QuoteSpec quote) => quote.Kind != QuoteKind.Term && title?.Contains(quote.Outer) != true;

        string LineOf(QuoteSpec quote) => MessageParts.Number(text.Document.PositionOf(quote.Outer.Start).Line);
    }
}
