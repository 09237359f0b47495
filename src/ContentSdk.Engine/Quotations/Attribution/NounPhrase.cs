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
    public bool IsObject(Flow flow) => Article(flow) is var article && flow[article].Does(WordRole.ObjectForm) && !IsAfterPreposition(flow);

    /// <summary>Whether a preposition governs it: von den Grünen, aus dem Ministerium.</summary>
    public bool IsAfterPreposition(Flow flow) => Article(flow) is > 0 and var article && flow[article - 1].Does(WordRole.Preposition);

    // A name is read without the article before it.
    private int Article(Flow flow) => Kind == PhraseKind.Name && Start > 0 && flow[Start - 1].Does(WordRole.ObjectForm) ? Start - 1 : Start;
}
