using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Reads past what stands between commas after a subject, back to the subject.</summary>
internal static class AppositionSkipper
{
    private const int LongestPart = 40, LongestNoun = 5;

    /// <summary>
    /// The phrase before the appositions that a comma ends, or null. In "Dana Orlev,
    /// the mayor of Lund, said" it is the name before the first of two commas.
    /// </summary>
    public static NounPhrase? Past(Flow flow, int comma, int floor)
    {
        NounPhrase? found = null;
        var right = comma;
        for (var commas = 0; commas < 6; commas++)
        {
            var left = right - 1;
            while (left >= floor && right - left < LongestPart && !BoundsApposition(flow[left].Kind))
                left--;
            var isBounded = left >= floor && flow[left].Kind is FlowKind.Comma or FlowKind.Dash;
            if (!isBounded)
                break;
            if (!IsApposition(flow, left + 1, right))
                break;
            if (PhraseReader.EndingAt(flow, left - 1, floor) is { } phrase)
            {
                if (found is null && !FollowsName(flow, phrase, floor) && NameApposed(flow, phrase, left + 1, right) is { } name)
                    return name;
                if (found is null || (phrase.Kind != PhraseKind.Nominal && IsOneAfterAnother(flow, phrase, left)))
                    found = phrase;
                if (phrase.Kind != PhraseKind.Nominal && !IsPlaceTail(flow, phrase, floor))
                    break;
            }
            right = left;
        }
        return found;
    }

    // Dana Orlev, curator at the University of Lund, Malmö, said: the noun is of her who is named before, and Malmö is a place.
    private static bool FollowsName(Flow flow, NounPhrase phrase, int floor)
    {
        // Curator and director: the phrase is the second of two.
        var comma = phrase.Start - 1;
        while (comma > floor && phrase.Start - comma < LongestNoun && flow[comma].Kind == FlowKind.Word && !flow[comma].IsCapital)
            comma--;
        return comma > floor && flow[comma].Kind == FlowKind.Comma && flow[comma - 1].IsNamePart;
    }

    private static bool BoundsApposition(FlowKind kind) =>
        kind is FlowKind.Comma or FlowKind.Dash or FlowKind.Quote or FlowKind.Semicolon or FlowKind.Colon;

    // The company's chief, Dana Orlev, said: the name is the better one of the two.
    private static NounPhrase? NameApposed(Flow flow, NounPhrase phrase, int start, int end) =>
        phrase.Kind == PhraseKind.Nominal
        && PhraseReader.EndingAt(flow, end - 1, start) is { Kind: PhraseKind.Name } name
        && IsAllButArticle(flow, start, name.Start)
        && HasDeterminer(flow, phrase)
            ? name
            : null;

    // The operator, the Orlev company, said: an article and a word or two may stand before the name.
    private static bool IsAllButArticle(Flow flow, int start, int end)
    {
        if (start == end)
            return true;
        for (var i = start + 1; i < end; i++)
        {
            if (flow[i].Kind != FlowKind.Word || flow[i].Does(WordRole.Function) || flow[i].Verb.Is(CueForms.Past))
                return false;
        }
        return flow[start].Does(WordRole.Determiner) && end - start <= 3;
    }

    private static bool HasDeterminer(Flow flow, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (flow[i].Does(WordRole.Determiner) || flow[i].Kind == FlowKind.Possessive || flow[i].Does(WordRole.Title))
                return true;
        }
        return HasDeterminerBeforeAdverb(flow, phrase);
    }

    // Her first editor: an adverb by its form, and the phrase was read up to it.
    private static bool HasDeterminerBeforeAdverb(Flow flow, NounPhrase phrase) =>
        phrase.Start >= 2
        && flow[phrase.Start - 1].Does(WordRole.Adverb | WordRole.Time)
        && flow[phrase.Start - 2].Does(WordRole.Determiner);

    private static bool IsOneAfterAnother(Flow flow, NounPhrase phrase, int left) =>
        phrase.End == left && flow[phrase.Start].Kind == FlowKind.Word;

    // In 'the mayor of Lund, Skåne, said' the name before the comma is that of a place.
    private static bool IsPlaceTail(Flow flow, NounPhrase phrase, int floor) =>
        phrase.Start > floor && flow[phrase.Start - 1].Does(WordRole.Preposition);

    private static bool IsApposition(Flow flow, int start, int end)
    {
        if (start >= end)
            return false;
        var first = flow[start];
        if (first.Kind == FlowKind.Number || first.Does(WordRole.Relative | WordRole.Determiner | WordRole.Preposition | WordRole.Title))
            return !StartsClause(flow, start, end);
        if (first.IsNamePart)
            return !StartsClause(flow, start, end);
        if (first.Verb.Is(CueForms.Past | CueForms.Third) && !first.Does(WordRole.Title))
            return false;
        return first.Kind == FlowKind.Word && !first.Does(WordRole.SubjectPronoun | WordRole.Conjunction)
            && !StartsClause(flow, start, end);
    }

    // The first words are a subject and its verb: that is a clause of its own.
    private static bool StartsClause(Flow flow, int start, int end)
    {
        if (flow[start].Does(WordRole.Relative | WordRole.Preposition | WordRole.ClauseOpener))
            return false;
        for (var i = start; i < end && i - start < 8; i++)
        {
            if (flow[i].Does(WordRole.Relative | WordRole.Preposition | WordRole.ClauseOpener))
                return false;
            if (flow[i].Does(WordRole.Auxiliary) || (i > start && IsSureVerb(flow[i])))
                return true;
        }
        return false;
    }

    private static bool IsSureVerb(FlowItem item) => item.Verb.Strength == 3 && item.Verb.Is(CueForms.Past);
}
