namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Reads names set beside a noun: the mayor, Dana Orlev.</summary>
internal static class Apposition
{
    /// <summary>The name behind the comma after a phrase that is none itself, or null.</summary>
    public static NounPhrase? NameBehind(Flow flow, NounPhrase phrase, int ceiling)
    {
        if (phrase.Kind != PhraseKind.Nominal || phrase.End + 1 >= ceiling || flow[phrase.End].Kind != FlowKind.Comma || !flow[phrase.End + 1].IsNamePart)
            return null;
        var name = PhraseReader.StartingAt(flow, phrase.End + 1, ceiling);
        return name is { Kind: PhraseKind.Name } found && found.Start == phrase.End + 1
            && (found.End >= ceiling || flow[found.End].Kind is not (FlowKind.Word or FlowKind.Possessive)) ? name : null;
    }
}
