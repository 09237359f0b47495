using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Reads noun phrases from one end, by the words that begin, join and end them.</summary>
internal static class PhraseReader
{
    private const int MaxLength = 16;

    /// <summary>The phrase that ends with an item, or null.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="last">Its last item.</param>
    /// <param name="floor">No item before this one belongs to it.</param>
    public static NounPhrase? EndingAt(Flow flow, int last, int floor)
    {
        if (last < floor || last < 0)
            return null;
        var item = flow[last];
        if (item.Kind == FlowKind.Word && item.Does(WordRole.SubjectPronoun) && !IsNumberWord(flow, last))
            return IsOneOf(flow, last, floor) ? new(last - 2, last + 1, PhraseKind.Nominal) : new(last, last + 1, PhraseKind.Pronoun);
        if (flow.Lexicon.Has(LanguageTraits.CapitalNouns))
            return item.IsNamePart || item.Kind == FlowKind.Joint ? CapitalNouns.EndingAt(flow, last, floor) : null;
        if (item.IsNamePart || (item.Kind == FlowKind.Joint && last > floor && flow[last - 1].IsNamePart))
        {
            var start = StartOfName(flow, last, floor);
            return ModifiedNoun(flow, start, last + 1, floor) ?? (start > floor && IsOffice(flow, start - 1, last)
                ? new(start - 1, last + 1, PhraseKind.Nominal)
                : new(start, last + 1, PhraseKind.Name));
        }
        return item.Kind is FlowKind.Word or FlowKind.Number && !item.Does(WordRole.PhraseStop) ? NominalEndingAt(flow, last, floor) : null;
    }

    /// <summary>The phrase that begins with an item, or null.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="first">Its first item.</param>
    /// <param name="ceiling">Neither this item nor a later one belongs to it.</param>
    public static NounPhrase? StartingAt(Flow flow, int first, int ceiling)
    {
        if (first >= ceiling || first >= flow.Count || flow[first].Kind is not (FlowKind.Word or FlowKind.Number))
            return null;
        if (flow[first].Does(WordRole.SubjectPronoun) && !IsNumberWord(flow, first))
            return new(first, first + 1, PhraseKind.Pronoun);
        if (flow.Lexicon.Has(LanguageTraits.CapitalNouns))
            return CapitalNouns.StartingAt(flow, first, ceiling);
        if (!MayBegin(flow, first))
            return null;
        var end = first;
        int nameStart = -1, nameEnd = -1;
        var isModified = false;
        while (end < ceiling && end < flow.Count && end - first < MaxLength)
        {
            var item = flow[end];
            if (item.Kind is FlowKind.Joint or FlowKind.Possessive or FlowKind.Number)
            {
                end++;
                if (item.Kind == FlowKind.Possessive)
                    nameStart = -1;
                continue;
            }
            if (item.Kind != FlowKind.Word)
                break;
            if (item.IsNamePart)
            {
                if (!isModified)
                {
                    if (nameStart < 0 || end > nameEnd)
                        nameStart = end;
                    end = EndOfName(flow, end, ceiling);
                    nameEnd = end;
                    continue;
                }
                end = EndOfName(flow, end, ceiling);
                continue;
            }
            if (end > first && (BeginsAnother(flow, end) || IsFollowingVerb(flow, end) || IsVerbByList(flow, end)))
                break;
            if (item.Does(WordRole.PhraseStop) && !IsFreeDeterminer(flow, end) && !IsOneOf(flow, end, first))
                break;
            if (item.Does(WordRole.Preposition))
            {
                if (end == first || !Links(flow, end, ceiling, hasName: nameStart >= 0))
                    break;
                isModified = true;
            }
            else if (item.Does(WordRole.Adverb) && end > first)
            {
                break;
            }
            end++;
        }
        while (end > first && flow[end - 1].Does(WordRole.Preposition | WordRole.Determiner))
            end--;
        if (end == first)
            return null;
        if (nameStart > first && end > nameEnd && !isModified && IsNounWithName(flow, first, end))
            return new(first, end, PhraseKind.Nominal);
        return nameStart < 0 || (nameStart == first + 1 && nameEnd == end && IsOffice(flow, first, end - 1))
            ? new(first, end, PhraseKind.Nominal)
            : new(nameStart, nameEnd, PhraseKind.Name);
    }

    // The Prime Minister: a capitalized office is not a name.
    private static bool IsOffice(Flow flow, int determiner, int last) =>
        flow[determiner].Does(WordRole.Determiner) && !flow[determiner].Does(WordRole.Preposition) && flow[last].Does(WordRole.Title);

    private static bool MayBegin(Flow flow, int first) =>
        (!flow[first].Does(WordRole.PhraseStop | WordRole.Preposition) || IsFreeDeterminer(flow, first))
        && (!flow[first].Does(WordRole.ObjectPronoun) || flow[first].Does(WordRole.Determiner));

    // Where the subject may follow its verb, an article begins it whatever else the word is.
    private static bool IsFreeDeterminer(Flow flow, int index) =>
        flow[index].Does(WordRole.Determiner) && flow.Lexicon.Has(LanguageTraits.FreeInversion);

    // A la prensa el ministro: another phrase begins.
    private static bool BeginsAnother(Flow flow, int index) =>
        IsFreeDeterminer(flow, index)
        && !flow[index].Does(WordRole.Preposition)
        && !flow[index - 1].Does(WordRole.Preposition | WordRole.Determiner);

    private static bool IsFollowingVerb(Flow flow, int index) =>
        flow[index].Verb.Strength >= 2 && (flow[index].Verb.Is(CueForms.Past | CueForms.Ing) || EndsName(flow, index));

    // The driver met Orlev: a noun, and then what is neither noun nor adjective.
    private static bool IsVerbByList(Flow flow, int index) =>
        flow.Lexicon.Has(LanguageTraits.NameModel) && IsContentWord(flow[index - 1]) && !flow[index - 1].IsCapital
        && (NameLists.Instance.OfForm(flow.Slice(index)) & ListMarks.Everyday) == ListMarks.EverydayVerb;

    // The mayor of Lund: a preposition that joins two nouns; after a name, only "of" does.
    private static bool Links(Flow flow, int preposition, int ceiling, bool hasName)
    {
        var next = preposition + 1;
        return flow[preposition].Does(WordRole.NounLinker)
            && next < ceiling
            && next < flow.Count
            && !flow[next].Does(WordRole.Time)
            && (!hasName || flow[preposition].Does(WordRole.Of));
    }

    // Another Twitter user: the noun after the name is who speaks.
    private static bool IsNounWithName(Flow flow, int first, int end) =>
        flow[first].Does(WordRole.Determiner) && !flow[first].IsCapital && IsContentWord(flow[end - 1]);

    private static bool IsContentWord(FlowItem item) => item.Kind == FlowKind.Word && !item.Does(WordRole.Function);

    // Orlev noemt: right behind a name the present is a verb as well.
    private static bool EndsName(Flow flow, int verb) =>
        flow.Lexicon.Has(LanguageTraits.FreeInversion) && !flow[verb].IsCapital && flow[verb].Verb.Is(CueForms.Third)
        && flow[verb - 1].IsNamePart;

    private static bool IsNumberWord(Flow flow, int index) =>
        flow[index].Does(WordRole.Determiner) && index + 1 < flow.Count && IsPlainNoun(flow[index + 1]);

    private static bool IsPlainNoun(FlowItem item) =>
        item.Kind == FlowKind.Word
        && !item.IsCapital
        && item.Verb.Strength == 0
        && !item.Does(WordRole.PhraseStop | WordRole.Adverb);

    /// <summary>First item of the run of capitals that an item ends.</summary>
    private static int StartOfName(Flow flow, int last, int floor)
    {
        var start = last;
        for (var i = last; i >= floor && last - i < MaxLength; i--)
        {
            var item = flow[i];
            if (item.IsNamePart)
                start = i;
            else if (item.Kind != FlowKind.Joint && !(i > floor && IsWithinName(flow, i)))
                break;
        }
        return start;
    }

    private static int EndOfName(Flow flow, int first, int ceiling)
    {
        var end = first + 1;
        for (var i = first + 1; i < ceiling && i < flow.Count && i - first < MaxLength; i++)
        {
            var item = flow[i];
            if (item.IsNamePart)
                end = i + 1;
            else if (item.Kind != FlowKind.Joint && !IsWithinName(flow, i))
                break;
        }
        return end;
    }

    // Secretary of State; Ludwig van Beethoven; the Center for the Arts: small words between two capitals; Marsh & Dole.
    private static bool IsWithinName(Flow flow, int index)
    {
        if (flow.JoinsNames(index))
            return true;
        if (flow[index].Kind != FlowKind.Word || !flow[index].Does(WordRole.NameLinker))
            return false;
        int left = index - 1, right = index + 1;
        while (left > 0 && index - left < 3 && (flow[left].Kind == FlowKind.Joint || flow[left].Does(WordRole.NameLinker)))
            left--;
        while (right < flow.Count - 1 && right - index < 3 && flow[right].Does(WordRole.NameLinker))
            right++;
        return left >= 0 && right < flow.Count && flow[left].IsNamePart && flow[right].IsNamePart;
    }

    // A spokesman for Orlev; the mayor of Lund; Dana Orlev of Lund: what is modified is the speaker.
    private static NounPhrase? ModifiedNoun(Flow flow, int start, int end, int floor)
    {
        var linker = start - 1;
        if (linker >= floor && flow[linker].Kind == FlowKind.Possessive && linker - 1 >= floor)
            return null;
        if (linker >= floor && flow[linker].Does(WordRole.Determiner))
            linker--;
        if (linker - 1 < floor || flow[linker].Kind != FlowKind.Word || flow[linker].IsCapital || !flow[linker].Does(WordRole.NounLinker))
            return null;
        var noun = flow[linker - 1];
        if (!IsNoun(noun))
            return null;
        var isPlural = noun.IsNamePart && IsPluralAtStart(flow, linker - 1);
        var inner = noun.IsNamePart && !isPlural ? EndingAt(flow, linker - 1, floor) : NominalEndingAt(flow, linker - 1, floor);
        if (inner is not { } phrase)
            return null;
        if (phrase.Kind == PhraseKind.Nominal && !HasArticle(flow, phrase) && !IsNounWithoutArticle(flow, linker - 1))
            return null;
        return phrase.Kind == PhraseKind.Name ? phrase : phrase with { End = end };
    }

    private static bool IsNoun(FlowItem item) => IsContentWord(item) && !item.Verb.Is(CueForms.Past | CueForms.Ing);

    // Without an article nothing else tells a noun from a verb: voters in Lund, but not: appeared with Orlev.
    private static bool IsNounWithoutArticle(Flow flow, int index) =>
        flow[index].Does(WordRole.Title) || flow.Lexicon.IsPlural(flow.Slice(index));

    // Analysts at Brevik Bank: the capital is that of the sentence.
    private static bool IsPluralAtStart(Flow flow, int index) =>
        (index == 0 || flow[index - 1].Sentence != flow[index].Sentence) && flow.Lexicon.IsPlural(flow.Slice(index))
        && (NameLists.Instance.OfForm(flow.Slice(index)) & (ListMarks.PersonNoun | ListMarks.GroupNoun)) != 0;

    /// <summary>Whether a phrase has an article, or a genitive in its place.</summary>
    public static bool HasArticle(Flow flow, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (flow[i].Does(WordRole.Determiner) || flow[i].Kind == FlowKind.Possessive)
                return true;
        }
        return false;
    }

    private static NounPhrase? NominalEndingAt(Flow flow, int last, int floor)
    {
        var start = last + 1;
        for (var i = last; i >= floor && last - i < MaxLength; i--)
        {
            var item = flow[i];
            if (item.Kind is FlowKind.Possessive)
            {
                if (i == floor || flow[i - 1].Kind != FlowKind.Word)
                    break;
                start = i - 1;
                if (flow[i - 1].IsNamePart)
                {
                    start = StartOfName(flow, i - 1, floor);
                    break;
                }
                i--;
                continue;
            }
            if (item.Kind is FlowKind.Joint or FlowKind.Number)
            {
                start = i;
                continue;
            }
            if (item.Kind != FlowKind.Word || item.Does(WordRole.PhraseStop) || (i < last && IsPastVerb(item)))
                break;
            if (item.Does(WordRole.Determiner))
            {
                start = i > floor && flow[i - 1].Does(WordRole.Determiner) ? i - 1 : i;
                if (i - 2 < floor || !flow[i - 1].Does(WordRole.NounLinker) || !(IsNoun(flow[i - 2]) || IsOneOf(flow, i, floor)))
                    break;
                i--;
                continue;
            }
            if (item.Does(WordRole.Preposition))
            {
                if (i == floor || !item.Does(WordRole.NounLinker) || !(IsContentWord(flow[i - 1]) || IsOneOf(flow, i + 1, floor)))
                    break;
                continue;
            }
            if (item.Does(WordRole.Adverb) && !(i == last && IsNounAfterArticle(flow, i, floor)))
                break;
            start = i;
        }
        return start <= last ? new(start, last + 1, PhraseKind.Nominal) : null;
    }

    // One of them, some of the residents, uno de ellos.
    private static bool IsOneOf(Flow flow, int whole, int floor) =>
        whole - 2 >= floor && flow[whole - 1].Does(WordRole.Of)
        && (flow[whole - 2].Kind == FlowKind.Number || flow[whole - 2].Does(WordRole.Indefinite));

    /// <summary>Whether a word that could be an adverb is a noun here: a woman at the back.</summary>
    public static bool IsNounAfterArticle(Flow flow, int index, int floor) =>
        index > floor && flow[index - 1].Does(WordRole.Determiner)
        && !flow[index - 1].Does(
            WordRole.SubjectPronoun | WordRole.ObjectPronoun | WordRole.ClauseOpener | WordRole.Relative | WordRole.Indefinite);

    private static bool IsPastVerb(FlowItem item) =>
        item.Verb.Strength > 1 && item.Verb.Is(CueForms.Past) && !item.Does(WordRole.NounCue);
}
