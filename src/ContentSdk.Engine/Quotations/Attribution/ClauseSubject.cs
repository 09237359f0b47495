namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Finds the subject of a clause whose verb comes last: the first name without an ending, else what stands before the comma or
/// right before the quotation.
/// </summary>
internal static class ClauseSubject
{
    private const int MaxNominal = 5;

    /// <summary>The subject between the beginning of the sentence and an item, or null.</summary>
    public static NounPhrase? Before(Flow flow, int end, int floor)
    {
        // Behind an earlier quotation another clause may begin, with a subject of its own.
        for (var i = end - 1; i > floor; i--)
        {
            if (flow[i].Kind == FlowKind.Quote)
                return Between(flow, end, i + 1) is { Kind: not PhraseKind.Nominal } own ? own : Between(flow, end, floor);
        }
        return Between(flow, end, floor);
    }

    private static NounPhrase? Between(Flow flow, int end, int floor)
    {
        for (var i = floor + 1; i < end; i++)
        {
            // Orlev tarafından “…” olarak tanımlandı.
            if (flow[i].Does(WordRole.Agent) && PhraseReader.EndingAt(flow, i - 1, floor) is { } agent)
                return agent;
        }
        for (var i = floor; i < end; i++)
        {
            if (flow[i].Kind == FlowKind.Quote)
                continue;
            if (flow[i].Does(WordRole.SubjectPronoun)
                && (i + 1 == end || flow[i + 1].Kind == FlowKind.Comma || flow[i + 1].Does(WordRole.Adverb)))
                return new(i, i + 1, PhraseKind.Pronoun);
            if (!flow[i].IsNamePart || flow[i].Does(WordRole.ObjectPronoun))
                continue;
            var name = PhraseReader.StartingAt(flow, i, end) is { Kind: PhraseKind.Name } phrase && phrase.Start == i
                ? phrase
                : new NounPhrase(i, i + 1, PhraseKind.Name);
            if (IsSubject(flow, name, end, floor))
                return name;
            i = name.End - 1;
        }
        return Nominal(flow, end, floor);
    }

    /// <summary>The first word with a capital and no ending, where nothing better is found.</summary>
    public static NounPhrase? FirstCapital(Flow flow, int end, int floor)
    {
        for (var i = floor; i < end; i++)
        {
            if (flow[i].IsNamePart && !(i + 1 < flow.Count && flow[i + 1].Kind == FlowKind.Possessive))
                return PhraseReader.StartingAt(flow, i, end) is { Kind: PhraseKind.Name } name && name.Start == i
                    ? name with { IsFarFetched = true }
                    : new(i, i + 1, PhraseKind.Name, true);
        }
        return null;
    }

    // A name takes an ending where it is no subject; a lone first word may be any word.
    private static bool IsSubject(Flow flow, NounPhrase name, int end, int floor)
    {
        if (name.End < flow.Count && flow[name.End].Kind == FlowKind.Possessive)
            return false;
        var isClosed = name.End >= end || flow[name.End].Kind is FlowKind.Comma or FlowKind.OpenBracket
            || flow[name.End].Does(WordRole.Adverb | WordRole.Time);
        return isClosed || (name.Start > floor && name.End - name.Start > 1) || name.End - name.Start > 2
            || (name.Start > floor && !HasLowerNounBehind(flow, name, end));
    }

    private static bool HasLowerNounBehind(Flow flow, NounPhrase name, int end) =>
        name.End < end && flow[name.End].Kind == FlowKind.Word && !flow[name.End].IsCapital && !flow[name.End].Does(WordRole.Function);

    private static NounPhrase? Nominal(Flow flow, int end, int floor)
    {
        var last = end - 1;
        while (last > floor && flow[last].Kind is FlowKind.Comma or FlowKind.Colon)
            last--;
        for (var i = floor; i < last; i++)
        {
            if (flow[i].Kind == FlowKind.Comma)
                last = i - 1;
        }
        var start = floor;
        while (start < last && flow[start].Does(WordRole.Adverb | WordRole.Time | WordRole.Conjunction))
            start++;
        return start <= last && !flow[start].Does(WordRole.ObjectPronoun) && last - start < MaxNominal && flow[start].Kind == FlowKind.Word
            && flow[last].Kind == FlowKind.Word
            && !flow[start].Does(WordRole.Function & ~WordRole.Determiner) && flow[last].Verb.Strength == 0
            && !flow[last].Does(WordRole.Adverb | WordRole.Time)
            ? new(start, last + 1, PhraseKind.Nominal) : null;
    }
}
