namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Reads names set beside a noun: the mayor, Dana Orlev.</summary>
internal static class Apposition
{
    private const int MaxPost = 12;

    /// <summary>
    /// The name behind the comma after a phrase that is none itself, or null. According to the report, Orlev “lied”: a name that goes on
    /// with a quotation is its subject.
    /// </summary>
    public static NounPhrase? NameBehind(Flow flow, NounPhrase phrase, int ceiling)
    {
        if (phrase.Kind != PhraseKind.Nominal || phrase.End + 1 >= ceiling || flow[phrase.End].Kind != FlowKind.Comma
            || !flow[phrase.End + 1].IsNamePart)
            return null;
        var name = PhraseReader.StartingAt(flow, phrase.End + 1, ceiling);
        return name is { Kind: PhraseKind.Name } found && found.Start == phrase.End + 1
            && (found.End >= ceiling || flow[found.End].Kind is not (FlowKind.Word or FlowKind.Possessive or FlowKind.Quote))
            ? name : null;
    }

    /// <summary>
    /// The name that opens the sentence before a post whose second comma is missing, or
    /// null: Dana Orlev, head of the yard said.
    /// </summary>
    public static NounPhrase? NameAtStart(Flow flow, NounPhrase phrase, int floor)
    {
        for (var i = phrase.End - 1; i > floor && phrase.End - i < MaxPost; i--)
        {
            if (flow[i].Kind == FlowKind.Comma)
            {
                return flow[i + 1].Does(WordRole.Title) && !flow[i + 1].IsCapital
                    && PhraseReader.EndingAt(flow, i - 1, floor) is { Kind: PhraseKind.Name } name && name.Start == floor
                    ? name : null;
            }
            if (flow[i].Kind is not (FlowKind.Word or FlowKind.Joint or FlowKind.Possessive)
                || flow[i].Does(WordRole.Auxiliary | WordRole.Relative | WordRole.SubjectPronoun | WordRole.Time))
                return null;
        }
        return null;
    }
}
