namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>How a phrase names its subject.</summary>
internal enum PhraseKind : byte
{
    Name,
    Pronoun,
    Nominal,
}

/// <summary>A phrase that may name a speaker: items of a flow, end exclusive.</summary>
/// <param name="Start">Its first item.</param>
/// <param name="End">The item after its last.</param>
/// <param name="Kind">How it names.</param>
/// <param name="IsFarFetched">Whether it was found by a guess rather than beside its verb.</param>
internal readonly record struct NounPhrase(int Start, int End, PhraseKind Kind, bool IsFarFetched = false)
{
    /// <summary>Whether its article says that it is an object: den Beschluss, einen Sprecher; den Abgeordneten before a name.</summary>
    public bool IsObject(Flow flow) => flow[Start].Does(WordRole.ObjectForm) || IsNameOfObject(flow);

    private bool IsNameOfObject(Flow flow) => Kind == PhraseKind.Name && Start > 0 && flow[Start - 1].Does(WordRole.ObjectForm);
}
