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
        values.CheckKeys(QuoteCorrectionRules.UnknownKey, Keys);
        bool isAdded = values.IsTrue("add"), isIgnored = values.IsTrue("ignore");
        var starts = values.Text("starts");
        var text = values.Text("text");
        var kind = KindOf(values);
        var speaker = values.Text("speaker");
        var correction = new QuoteCorrection(starts ?? text ?? default, isAdded ? QuoteSelection.Added : starts is null ? QuoteSelection.Whole : QuoteSelection.Opening)
        {
            Nth = values.Number("nth"),
            Kind = kind,
            Speaker = speaker is { Value: Nobody } nobody ? nobody with { Value = "" } : speaker,
            Id = IdOf(values),
            IsIgnored = isIgnored,
        };
        if (Contradiction(values, correction) is var (key, message))
        {
            values.Add(QuoteCorrectionRules.Contradiction, key, message);
            return null;
        }
        if (!values.Has("starts") && !values.Has("text"))
        {
            if (values.IsComplete)
            {
                values.Add(QuoteCorrectionRules.Incomplete, null, isAdded
                    ? "The correction has no text to add. Write it as 'text: …', as it stands in the article."
                    : "The correction names no quotation. Write its opening words as 'starts: …', or the whole as 'text: …'.");
            }
            return null;
        }
        // A value that could not be used is a finding already, and without it another quotation may be meant.
        if ((starts is null && text is null) || (values.Has("nth") && correction.Nth is null))
            return null;
        if (isAdded || isIgnored || Array.Exists(Keys, key => key is "speaker" or "kind" or "id" or "ignore" or "add" && values.Has(key)))
            return correction;
        if (values.IsComplete)
            values.Add(QuoteCorrectionRules.Incomplete, null, "The correction says nothing of the quotation. Write its speaker, kind or id, or 'ignore: true'.");
        return null;
    }

    private static (string Key, string Message)? Contradiction(CorrectionValues values, QuoteCorrection correction)
    {
        if (values.Has("starts") && values.Has("text"))
            return ("text", "'starts' and 'text' both name the quotation. Remove one of them.");
        if (correction.Selection == QuoteSelection.Added && values.Has("starts"))
            return ("starts", "What is added must be said as a whole. Write 'text' instead of 'starts', and behind it all of the text.");
        if (correction.IsIgnored)
        {
            foreach (var key in Keys)
            {
                if (key is "speaker" or "kind" or "id" or "add" && values.Has(key))
                    return (key, $"'ignore: true' says that this is no quotation, and '{key}' that it is one. Remove one of them.");
            }
        }
        if (correction.Kind is not { Value: QuoteKind.Term })
            return null;
        return correction.Speaker is { Value.Length: > 0 } ? ("speaker", "Nobody speaks a term. Remove 'speaker', or write another kind.")
            : values.Has("id") ? ("id", "A term has no member. Remove 'id', or write another kind.")
            : null;
    }

    private static Placed<QuoteKind>? KindOf(CorrectionValues values)
    {
        if (values.Word("kind") is not { } word)
            return null;
        var index = Array.FindIndex(Kinds, kind => string.Equals(kind, word.Value, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return new((QuoteKind)index, word.Place);
        values.Add(QuoteCorrectionRules.UnknownKind, word.Place, Snippet.Of(word.Value), CorrectionValues.Suggest(word.Value, Kinds, "The kinds are"));
        return null;
    }

    private static Placed<string>? IdOf(CorrectionValues values)
    {
        if (values.Word("id") is not { } id)
            return null;
        if (MemberNames.IsValid(id.Value))
            return id;
        values.Add(
            QuoteCorrectionRules.InvalidId, id.Place, Snippet.Of(id.Value),
            MemberNames.IsSpelledWell(id.Value)
                ? ": it is taken, by C# or by what is generated. Write another one"
                : " in C#. Write letters and digits without accents, beginning with a capital",
            Suggestion(id.Value));
        return null;
    }

    private static string Suggestion(string id) => MemberNames.Suggest(id) is var member && MemberNames.Suggest("") == member ? "WeOpenAtNine" : member;
}
