using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads one correction under <c>quotes</c>.</summary>
internal static class QuoteCorrectionReader
{
    private const string Nobody = "none";

    /// <summary>The keys of a correction.</summary>
    internal static readonly string[] Keys = ["starts", "text", "speaker", "kind", "id", "ignore", "nth", "add"];

    /// <summary>The kinds, as people write them.</summary>
    internal static readonly string[] Kinds = ["direct", "partial", "term"];

    /// <summary>The correction; null where it names no quotation or contradicts itself.</summary>
    public static QuoteCorrection? Read(CorrectionValues values)
    {
        values.CheckKeys(QuoteCorrectionRules.MisspelledKey, QuoteCorrectionRules.UnknownKey, Keys);
        bool isAdded = values.IsTrue("add"), isIgnored = values.IsTrue("ignore");
        var starts = values.Text("starts");
        var text = values.Text("text");
        var kind = KindOf(values);
        var speaker = values.Text("speaker");
        var selection = isAdded ? QuoteSelection.Added : starts is null ? QuoteSelection.Whole : QuoteSelection.Opening;
        var correction = new QuoteCorrection(starts ?? text ?? default, selection)
        {
            Nth = values.Number("nth"),
            Kind = kind,
            Speaker = speaker is { Value: Nobody } nobody ? nobody with { Value = "" } : speaker,
            Id = IdOf(values),
            IsIgnored = isIgnored,
        };
        if (Contradiction(values, correction) is var (key, wording))
        {
            values.Add(wording.Message, key, [.. wording.Arguments]);
            return null;
        }
        if (!values.Has("starts") && !values.Has("text"))
        {
            if (values.IsComplete)
                values.Add(isAdded ? QuoteCorrectionRules.NothingToAdd : QuoteCorrectionRules.Incomplete, null);
            return null;
        }
        // A value that could not be used is a finding already, and without it another quotation may be meant.
        if ((starts is null && text is null) || (values.Has("nth") && correction.Nth is null))
            return null;
        if (isAdded || isIgnored || Array.Exists(Keys, key => key is "speaker" or "kind" or "id" or "ignore" or "add" && values.Has(key)))
            return correction;
        if (values.IsComplete)
            values.Add(QuoteCorrectionRules.NoChange, null);
        return null;
    }

    private static (string Key, Wording Wording)? Contradiction(CorrectionValues values, QuoteCorrection correction)
    {
        if (values.Has("starts") && values.Has("text"))
            return ("text", new(QuoteCorrectionRules.Contradiction));
        if (correction.Selection == QuoteSelection.Added && values.Has("starts"))
            return ("starts", new(QuoteCorrectionRules.AddedByOpening));
        if (correction.IsIgnored)
        {
            foreach (var key in Keys)
            {
                if (key is "speaker" or "kind" or "id" or "add" && values.Has(key))
                    return (key, new(QuoteCorrectionRules.IgnoredAndMore, key));
            }
        }
        if (correction.Kind is not { Value: QuoteKind.Term })
            return null;
        return correction.Speaker is { Value.Length: > 0 } ? ("speaker", new(QuoteCorrectionRules.SpeakerOfTerm))
            : values.Has("id") ? ("id", new(QuoteCorrectionRules.IdOfTerm))
            : null;
    }

    private static Placed<QuoteKind>? KindOf(CorrectionValues values)
    {
        if (values.Word("kind") is not { } word)
            return null;
        var index = Array.FindIndex(Kinds, kind => string.Equals(kind, word.Value, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return new((QuoteKind)index, word.Place);
        var wording = Wording.ForUnknown(QuoteCorrectionRules.MisspelledKind, QuoteCorrectionRules.UnknownKind, word.Value, Kinds);
        values.Add(wording, word.Place);
        return null;
    }

    private static Placed<string>? IdOf(CorrectionValues values)
    {
        if (values.Word("id") is not { } id)
            return null;
        if (MemberNames.IsValid(id.Value))
            return id;
        var message = MemberNames.IsSpelledWell(id.Value) ? QuoteCorrectionRules.ReservedId : QuoteCorrectionRules.InvalidId;
        values.Add(message, id.Place, Snippet.Of(id.Value), Suggestion(id.Value));
        return null;
    }

    private static string Suggestion(string id) =>
        MemberNames.Suggest(id) is var member && MemberNames.Suggest("") == member ? "WeOpenAtNine" : member;
}
