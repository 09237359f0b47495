using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations;

/// <summary>Makes quotes of what the rules found.</summary>
internal static class RuleQuotes
{
    /// <summary>The quote of a span.</summary>
    /// <remarks>Words that claim no name are a guess only where their cue is one.</remarks>
    public static QuoteSpec Of(QuotationSpan span, QuoteKind kind, Attributed? found, Resolution resolution, bool isShort)
    {
        if (kind == QuoteKind.Term || (found is null && resolution.Entity < 0))
            return new("", span.Parts, span.Outer, kind, span.Parent, -1, null, null, AttributionKind.None, false);
        if (found?.Speaker is null && resolution.Entity >= 0)
            return new("", span.Parts, span.Outer, kind, span.Parent, resolution.Entity, null, found?.Cue, AttributionKind.Implied, true);
        // Mira la olla: the word that was taken for the subject names nobody.
        if (resolution is { Attribution: AttributionKind.Implied, Entity: >= 0 } && found!.IsImplied)
            return new("", span.Parts, span.Outer, kind, span.Parent, resolution.Entity, null, found.Cue, AttributionKind.Implied, true);
        var attribution = found!.IsImplied ? AttributionKind.Implied
            : resolution.Attribution != AttributionKind.None ? resolution.Attribution
            : found.Speaker is null ? AttributionKind.None
            : found.SpeakerKind switch
            {
                PhraseKind.Name => AttributionKind.Named,
                PhraseKind.Pronoun => AttributionKind.Pronoun,
                _ => AttributionKind.Nominal,
            };
        return new(
            "", span.Parts, span.Outer, kind, span.Parent, resolution.Entity, found.Speaker, found.Cue, attribution,
            found.Speaker is not null && (found.Doubts != Doubt.None || isShort || resolution is { Entity: >= 0, IsUncertain: true }));
    }

    // « Oui, dit Orlev, demain. » has two parts, as if the marks closed before the cue.
    public static EquatableArray<TextRange> Without(string text, EquatableArray<TextRange> parts, TextRange cue)
    {
        var first = parts[0];
        int end = cue.Start, start = cue.End;
        while (end > first.Start && CharClass.IsSpace(text[end - 1]))
            end--;
        while (start < first.End && CharClass.IsSpace(text[start]))
            start++;
        var cut = new List<TextRange>(parts.Count + 1);
        if (end > first.Start)
            cut.Add(TextRange.FromBounds(first.Start, end));
        if (first.End > start)
            cut.Add(TextRange.FromBounds(start, first.End));
        cut.AddRange(parts.Skip(1));
        return cut.Count == 0 ? parts : cut.ToEquatableArray();
    }

    // One word or two in marks are as often a term that nobody speaks as somebody's words, unless a cue stands right beside them.
    public static bool IsShort(AnalyzedText text, QuotationSpan span)
    {
        var words = 0;
        for (var token = text.TokenIndexAt(span.Outer.Start);
            token < text.Tokens.Length && text.Tokens[token].Start < span.Outer.End && words < 3;
            token++)
            words += text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words < 3;
    }
}
