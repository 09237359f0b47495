namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Reads noun phrases of a language that writes every noun with a capital: der Sprecher
/// der Stadt; Bürgermeisterin Anna Orlev.
/// </summary>
internal static class CapitalNouns
{
    private const int MaxLength = 14;

    /// <summary>The phrase that begins with an item, or null.</summary>
    public static NounPhrase? StartingAt(Flow flow, int first, int ceiling)
    {
        var i = first;
        var hasDeterminer = flow[i].Does(WordRole.Determiner) || flow[i].Kind == FlowKind.Number;
        while (i < ceiling && i - first < MaxLength
            && (flow[i].Does(WordRole.Determiner) || flow[i].Kind == FlowKind.Number || IsAdjective(flow, i)))
            i++;
        var end = EndOfRun(flow, i, ceiling);
        if (end == i)
            return null;
        if (!IsNoun(flow, i, end, hasDeterminer || i > first))
            return new(hasDeterminer ? i : first, end, PhraseKind.Name);
        return new(first, Complement(flow, end, ceiling), PhraseKind.Nominal);
    }

    /// <summary>The phrase that ends with an item, or null.</summary>
    public static NounPhrase? EndingAt(Flow flow, int last, int floor)
    {
        var end = last + 1;
        var start = StartOfRun(flow, last, floor);
        if (start > last)
            return null;
        for (var complements = 0; complements < 3; complements++)
        {
            var determiner = start - 1;
            while (determiner >= floor && start - determiner < 5 && IsAdjective(flow, determiner))
                determiner--;
            if (determiner < floor || !flow[determiner].Does(WordRole.Determiner | WordRole.NounLinker)
                || flow[determiner].Kind != FlowKind.Word)
                return IsNoun(flow, start, last + 1, false) ? new(start, end, PhraseKind.Nominal) : new(start, end, PhraseKind.Name);
            // Der Sprecher der Stadt; ein Sprecher von Nordbau: the noun before is who speaks.
            var isComplement = determiner - 1 >= floor && flow[determiner - 1].IsNamePart && !flow[determiner - 1].Does(WordRole.Time)
                && (flow[determiner].Does(WordRole.Of)
                    || (flow[determiner].Does(WordRole.NounLinker) && !flow[determiner].Does(WordRole.Determiner)));
            if (!isComplement)
            {
                if (!flow[determiner].Does(WordRole.Determiner))
                    return null;
                return IsNoun(flow, start, last + 1, true) ? new(determiner, end, PhraseKind.Nominal) : new(start, end, PhraseKind.Name);
            }
            last = determiner - 1;
            start = StartOfRun(flow, last, floor);
        }
        return new(start, end, PhraseKind.Nominal);
    }

    private static bool IsAdjective(Flow flow, int index) =>
        flow[index].Kind == FlowKind.Word && !flow[index].IsCapital && !flow[index].Does(WordRole.Function | WordRole.ObjectPronoun)
        && flow[index].Verb.Strength == 0;

    // One noun behind an article is a noun; two or more end with a name. Without an article one alone is a name, unless it is a post.
    private static bool IsNoun(Flow flow, int start, int end, bool hasDeterminer)
    {
        var words = 0;
        for (var i = start; i < end; i++)
            words += flow[i].Kind == FlowKind.Word ? 1 : 0;
        if (words > 1 && !flow[end - 1].Does(WordRole.Title | WordRole.Document))
            return false;
        return hasDeterminer || flow[start].Does(WordRole.Title | WordRole.Document | WordRole.NounCue);
    }

    private static int EndOfRun(Flow flow, int first, int ceiling)
    {
        var end = first;
        for (var i = first; i < ceiling && i < flow.Count && i - first < MaxLength; i++)
        {
            if (flow[i].IsNamePart)
                end = i + 1;
            else if (i == first || !(flow[i].Kind == FlowKind.Joint || (i + 1 < ceiling && IsLinker(flow, first, i))))
                break;
        }
        return end;
    }

    // Ludwig van Beethoven; but not the small word after a title alone.
    private static bool IsLinker(Flow flow, int first, int index) =>
        LinksNames(flow, index) && flow[index + 1].IsNamePart && !(flow[index - 1].Does(WordRole.Title) && index - 1 == first);

    private static bool LinksNames(Flow flow, int index) => flow.JoinsNames(index)
        || (flow[index].Does(WordRole.NameLinker) && flow[index - 1].IsNamePart && !flow[index].Does(WordRole.Determiner));

    private static int StartOfRun(Flow flow, int last, int floor)
    {
        var start = last + 1;
        for (var i = last; i >= floor && last - i < MaxLength; i--)
        {
            if (flow[i].IsNamePart)
                start = i;
            else if (!(flow[i].Kind == FlowKind.Joint || (i > floor && i < last && LinksNames(flow, i))))
                break;
        }
        return start;
    }

    private static bool BeginsComplement(FlowItem item) =>
        item.Does(WordRole.Of) || (item.Does(WordRole.NounLinker) && !item.Does(WordRole.Time));

    private static int Complement(Flow flow, int end, int ceiling)
    {
        for (var complements = 0; complements < 3 && end + 1 < ceiling && end < flow.Count && BeginsComplement(flow[end]); complements++)
        {
            var i = end + 1;
            while (i < ceiling && i < flow.Count && (flow[i].Does(WordRole.Determiner) || IsAdjective(flow, i)))
                i++;
            var next = i < flow.Count ? EndOfRun(flow, i, ceiling) : i;
            if (next == i)
                break;
            end = next;
        }
        return end;
    }
}
