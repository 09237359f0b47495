namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Reads a verb that another governs as one with it: se limitó a decir, a fait savoir, ha voluto sottolineare,
/// acabou dizendo. Who is the subject of the first says what the second reports.
/// </summary>
internal static class Catenatives
{
    // Se borne à lui répondre: what may stand between the two, besides a preposition.
    private const int MaxBetween = 5;

    // A preposition may be an article elsewhere.
    private const WordRole Otherwise = WordRole.Preposition | WordRole.Determiner;

    private const WordRole Between = WordRole.Infinitive | WordRole.Preposition | WordRole.ObjectPronoun | WordRole.Adverb;

    /// <summary>Whether the items end with a verb that governs what follows; then they are its helpers.</summary>
    public static bool Mark(Span<FlowItem> before)
    {
        var last = before.Length - 1;
        var governor = last;
        while (governor >= 0 && last - governor <= MaxBetween && !before[governor].Does(WordRole.Catenative))
        {
            if (before[governor].Kind != FlowKind.Joint && !(before[governor].Kind == FlowKind.Word && before[governor].Does(Between)))
                return false;
            governor--;
        }
        if (governor < 0 || last - governor > MaxBetween)
            return false;
        // Le fait de dire is a noun.
        if (governor > 0 && governor < last && before[governor - 1].Does(WordRole.Determiner) && before[governor + 1].Does(WordRole.Of))
            return false;
        // Fez questão de.
        if (governor > 0 && before[governor - 1].Does(WordRole.Catenative))
            governor--;
        for (var i = governor; i <= last; i++)
        {
            if (before[i].Kind == FlowKind.Word)
                before[i] = before[i] with { Roles = (before[i].Roles & ~Otherwise) | WordRole.Auxiliary, Verb = default };
        }
        return true;
    }
}
