using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Finds the subject of a verb that stands before it: past its
/// helpers, appositions and brackets, or left out after a conjunction.
/// </summary>
internal static class SubjectFinder
{
    private const int LongestBracket = 40;
    private const int MaxElisions = 3;
    private const WordRole SubjectRoles = WordRole.SubjectPronoun | WordRole.Relative | WordRole.Document | WordRole.Title;

    /// <summary>The subject of the verb at an item, or null.</summary>
    public static NounPhrase? Before(Flow flow, int verb, int floor, int elisions = 0)
    {
        var i = SkipHelpers(flow, verb, floor);
        if (i < floor)
            return flow[verb].Verb.Is(CueForms.Ing) ? Elided(flow, verb, floor, elisions) : null;
        var item = flow[i];
        if (flow[verb].Verb.Is(CueForms.Ing) && !HasBe(flow, i + 1, verb) && !IsOwnSubjectOfIng(flow, i, floor))
            return Elided(flow, verb, floor, elisions);
        if (item.Kind == FlowKind.Word && item.Does(WordRole.Relative))
            return Antecedent(flow, i, floor);
        if (item.Kind == FlowKind.Word && item.Does(WordRole.Conjunction))
            return Elided(flow, i, floor, elisions);
        if (item.Kind == FlowKind.CloseBracket)
            return AfterBracket(flow, i, floor);
        if (item.Kind is FlowKind.Comma or FlowKind.Dash)
            return AppositionSkipper.Past(flow, i, floor) ?? Elided(flow, i, floor, elisions);
        var phrase = PhraseReader.EndingAt(flow, i, floor);
        if (phrase is { Kind: PhraseKind.Nominal } other && flow[other.Start].Does(WordRole.ObjectForm) && elisions < MaxElisions)
            return BeforeObject(flow, other, floor, elisions);
        if (phrase is { } near && Apposition.NameAtStart(flow, near, floor) is { } opener)
            return opener;
        return phrase is null && item.Kind != FlowKind.Quote ? Elided(flow, i, floor, elisions) : phrase;
    }

    // Dass Orlev den Beschluss verteidigte; Orlev von den Grünen sprach. Who is left alone after a preposition may speak: aus dem Amt.
    private static NounPhrase? BeforeObject(Flow flow, NounPhrase other, int floor, int elisions) => other.IsAfterPreposition(flow)
        ? Before(flow, other.Start - 1, floor, elisions + 1) ?? other
        : Before(flow, other.Start, floor, elisions + 1);

    /// <summary>The first noun phrase of a sentence, which is mostly its subject.</summary>
    public static NounPhrase? Main(Flow flow, int floor, int ceiling)
    {
        for (var i = floor; i < ceiling; i++)
        {
            var item = flow[i];
            if (item.Kind is FlowKind.Quote or FlowKind.Comma or FlowKind.Number)
                continue;
            if (item.Kind != FlowKind.Word)
                return null;
            if (item.Does(WordRole.SubjectPronoun))
                return new(i, i + 1, PhraseKind.Pronoun, true);
            if (OpensAdjunct(item, isFirst: i == floor))
            {
                var comma = i + 1;
                while (comma < ceiling && flow[comma].Kind != FlowKind.Comma)
                    comma++;
                if (comma == ceiling)
                    return null;
                i = comma;
                continue;
            }
            // Ein is the end of a verb as well; before a noun it is an article.
            if (item.Does(WordRole.Conjunction | WordRole.Time) || (item.Does(WordRole.Adverb) && !item.Does(WordRole.Determiner)))
                continue;
            if (EndOfTime(flow, i, ceiling) is var end && end > i)
            {
                i = end;
                continue;
            }
            if (PhraseReader.StartingAt(flow, i, Math.Min(ceiling, i + 8)) is not { } phrase)
                return null;
            if (!phrase.IsObject(flow))
                return phrase with { IsFarFetched = true };
            // Den Beschluss nannte Orlev: the verb follows, and then the subject.
            i = phrase.End;
        }
        return null;
    }

    // In Lund, standing by the gate, asked why: what ends with a comma before the sentence has its subject.
    private static bool OpensAdjunct(FlowItem item, bool isFirst) =>
        item.Does(WordRole.Preposition | WordRole.ClauseOpener)
        || item.Verb.Is(CueForms.Ing)
        || (isFirst && item.Verb.Is(CueForms.Participle) && item.IsCapital);

    // Eight years ago, she said: up to the comma, where it is short and tells when.
    private static int EndOfTime(Flow flow, int start, int ceiling)
    {
        var hasTime = false;
        for (var i = start; i < ceiling && i - start < 5; i++)
        {
            if (flow[i].Kind == FlowKind.Comma)
                return hasTime ? i : start;
            hasTime |= flow[i].Does(WordRole.Time);
        }
        return start;
    }

    private static int SkipHelpers(Flow flow, int verb, int floor)
    {
        var i = verb - 1;
        var isInfinitive = false;
        while (i >= floor && (flow[i].Kind == FlowKind.Word || IsBeforePronoun(flow, i)))
        {
            var item = flow[i];
            if (item.Kind == FlowKind.Joint)
            {
                i--;
                continue;
            }
            if (item.Does(WordRole.Infinitive) && flow[verb].Verb.Is(CueForms.Base))
                isInfinitive = true;
            else if (IsSubject(item))
                break;
            // Se lo dijo, l’a dit: right before its verb it is no article.
            else if (item.Does(WordRole.ObjectPronoun) && flow.Lexicon.Has(LanguageTraits.FreeInversion))
            {
                i--;
                continue;
            }
            else if (!IsHelper(item) && !IsAdverbByForm(item) && !(isInfinitive && TakesInfinitive(item)))
                break;
            else if (item.Does(WordRole.Adverb) && PhraseReader.IsNounAfterArticle(flow, i, floor))
                break;
            i--;
        }
        return i;
    }

    // Limitou-se a dizer.
    private static bool IsBeforePronoun(Flow flow, int joint) =>
        flow[joint].Kind == FlowKind.Joint && flow.Lexicon.Has(LanguageTraits.FreeInversion)
        && flow[joint + 1].Does(WordRole.ObjectPronoun);

    // A word that is an article and an object as well is mostly an article or an object.
    private static bool IsSubject(FlowItem item) =>
        item.Does(WordRole.SubjectPronoun | WordRole.Relative) && !(item.Does(WordRole.Determiner) && item.Does(WordRole.ObjectPronoun));

    private static bool IsHelper(FlowItem item) =>
        item.Does(WordRole.Auxiliary | WordRole.Adverb | WordRole.Time) && !item.Does(WordRole.Determiner | WordRole.Conjunction);

    private static bool IsAdverbByForm(FlowItem item) => !item.IsCapital && item.Does(WordRole.AdverbForm);

    private static bool TakesInfinitive(FlowItem item) => item.Does(WordRole.Catenative) || item.Verb.Strength > 0;

    private static bool HasBe(Flow flow, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (flow[i].Does(WordRole.Be))
                return true;
        }
        return false;
    }

    // A sign reading, protesters chanting: a noun right before the -ing form, no comma between, unless what it names was
    // issued by the subject (a statement saying).
    private static bool IsOwnSubjectOfIng(Flow flow, int i, int floor)
    {
        if (flow[i].Kind != FlowKind.Word || flow[i].Does(WordRole.Function))
            return false;
        if (flow[i].IsNamePart || flow[i].Does(WordRole.Time))
            return false;
        return !flow[i].Does(WordRole.NounCue) || IsDocumentAt(flow, i, floor);
    }

    private static bool IsDocumentAt(Flow flow, int last, int floor) =>
        flow[last].Does(WordRole.Document) && PhraseReader.EndingAt(flow, last, floor) is { } phrase && phrase.Start == floor;

    private static NounPhrase? Antecedent(Flow flow, int relative, int floor)
    {
        var i = relative - 1;
        if (i >= floor && flow[i].Kind == FlowKind.Comma)
            i--;
        // To say who called it so: who is nobody that was named.
        if (i < floor || IsVerbOnly(flow[i]))
            return null;
        return PhraseReader.EndingAt(flow, i, floor) is { } phrase ? phrase with { IsFarFetched = phrase.Kind != PhraseKind.Name } : null;
    }

    private static bool IsVerbOnly(FlowItem item) =>
        item.Verb.Strength > 0 && !item.IsNamePart && !item.Does(WordRole.NounCue | WordRole.Title);

    private static NounPhrase? AfterBracket(Flow flow, int close, int floor)
    {
        var open = close - 1;
        while (open > floor && close - open < LongestBracket && flow[open].Kind != FlowKind.OpenBracket)
            open--;
        if (open > floor && flow[open - 1].Kind == FlowKind.Comma)
            return AppositionSkipper.Past(flow, open - 1, floor);
        return open > floor ? PhraseReader.EndingAt(flow, open - 1, floor) : null;
    }

    // She praised … and called it: the subject of the verb before.
    private static NounPhrase? Elided(Flow flow, int verb, int floor, int elisions)
    {
        if (elisions >= MaxElisions)
            return null;
        var tries = 0;
        for (var i = verb - 1; i >= floor && tries < 2; i--)
        {
            if (!IsFiniteVerb(flow[i]) || IsNoun(flow, i, floor))
                continue;
            tries++;
            if (Before(flow, i, floor, elisions + 1) is { } subject)
                return subject;
            // Mahnte Orlev und forderte: it stands behind the verb before.
            if (flow.Lexicon.Has(LanguageTraits.FreeInversion) && InvertedTag.Subject(flow, i + 1, verb) is { } behind)
                return behind;
        }
        return Main(flow, floor, verb);
    }

    private static bool IsFiniteVerb(FlowItem item) => item.Verb.Strength > 1 && item.Verb.Is(CueForms.Past | CueForms.Third);

    /// <summary>Whether a word that could be a verb is a noun or an adjective here: it follows an article or a possessive.</summary>
    public static bool IsNoun(Flow flow, int index, int floor)
    {
        if (index <= floor)
            return flow[index].Does(WordRole.NounCue) && flow[index].Verb.Is(CueForms.Base);
        var before = flow[index - 1];
        if (before.Kind is FlowKind.Possessive or FlowKind.Joint)
            return true;
        if (IsOnlyDeterminer(before))
            return true;
        if (flow[index].Does(WordRole.NounToo) && !flow[index].Verb.Is(CueForms.Past | CueForms.Ing) && !MayBeSubject(before)
            && !HasObject(flow, index))
            return true;
        return flow[index].Does(WordRole.NounCue)
            && flow[index].Verb.Is(CueForms.Base)
            && !before.Does(WordRole.Auxiliary | WordRole.SubjectPronoun | WordRole.Infinitive);
    }

    // The ministry calls the report so: no article follows a noun.
    private static bool HasObject(Flow flow, int index) =>
        flow[index].Verb.Is(CueForms.Third) && index + 1 < flow.Count && flow[index + 1].Sentence == flow[index].Sentence
        && flow[index + 1].Does(WordRole.Determiner) && !flow[index + 1].Does(WordRole.ClauseOpener);

    private static bool IsOnlyDeterminer(FlowItem item) =>
        item.Does(WordRole.Determiner) && !item.Does(WordRole.SubjectPronoun | WordRole.ObjectPronoun | WordRole.ClauseOpener);

    // Remarks, states, issues: a verb behind what can be its subject or helper, else a noun.
    private static bool MayBeSubject(FlowItem before) =>
        before.IsNamePart
        || before.Kind is FlowKind.CloseBracket or FlowKind.Comma or FlowKind.Dash or FlowKind.Quote
        || before.Does(
            SubjectRoles | WordRole.Auxiliary | WordRole.Infinitive | WordRole.Conjunction | WordRole.Adverb | WordRole.AdverbForm);
}
