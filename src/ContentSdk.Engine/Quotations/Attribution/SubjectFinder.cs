using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds the subject of a verb that stands before it: past its helpers, appositions and brackets, or left out after a conjunction.</summary>
internal static class SubjectFinder
{
    private const int MaxApposition = 40;
    private const int MaxElisions = 3;

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
            return PastApposition(flow, i, floor) ?? Elided(flow, i, floor, elisions);
        var phrase = PhraseReader.EndingAt(flow, i, floor);
        if (phrase is { } near && Apposition.NameAtStart(flow, near, floor) is { } opener)
            return opener;
        return phrase is null && item.Kind != FlowKind.Quote ? Elided(flow, i, floor, elisions) : phrase;
    }

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
            if (item.Does(WordRole.Preposition | WordRole.ClauseOpener) || item.Verb.Is(CueForms.Ing) || (i == floor && item.Verb.Is(CueForms.Participle) && item.IsCapital))
            {
                var comma = i + 1;
                while (comma < ceiling && flow[comma].Kind != FlowKind.Comma)
                    comma++;
                if (comma == ceiling)
                    return null;
                i = comma;
                continue;
            }
            if (item.Does(WordRole.Adverb | WordRole.Conjunction | WordRole.Time))
                continue;
            if (EndOfTime(flow, i, ceiling) is var end && end > i)
            {
                i = end;
                continue;
            }
            return PhraseReader.StartingAt(flow, i, Math.Min(ceiling, i + 8)) is { } phrase ? phrase with { IsFarFetched = true } : null;
        }
        return null;
    }

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
        while (i >= floor && flow[i].Kind == FlowKind.Word)
        {
            var item = flow[i];
            if (item.Does(WordRole.Infinitive) && flow[verb].Verb.Is(CueForms.Base))
                isInfinitive = true;
            else if (item.Does(WordRole.SubjectPronoun | WordRole.Relative) && !(item.Does(WordRole.Determiner) && item.Does(WordRole.ObjectPronoun)))
                break;
            // Se lo dijo, l’a dit: right before its verb it is no article.
            else if (item.Does(WordRole.ObjectPronoun) && flow.Lexicon.Has(LanguageTraits.FreeInversion))
            {
                i--;
                continue;
            }
            else if (!(item.Does(WordRole.Auxiliary | WordRole.Adverb | WordRole.Time) && !item.Does(WordRole.Determiner | WordRole.Conjunction))
                && !(!item.IsCapital && item.Does(WordRole.AdverbForm))
                && !(isInfinitive && (item.Does(WordRole.Catenative) || item.Verb.Strength > 0)))
                break;
            i--;
        }
        return i;
    }

    private static bool HasBe(Flow flow, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (flow[i].Does(WordRole.Be))
                return true;
        }
        return false;
    }

    // A sign reading, protesters chanting: a noun right before the -ing form, no comma between, unless what it names was issued by the subject (a statement saying).
    private static bool IsOwnSubjectOfIng(Flow flow, int i, int floor)
    {
        if (flow[i].Kind != FlowKind.Word || flow[i].Does(WordRole.Function))
            return false;
        if (flow[i].IsNamePart || flow[i].Does(WordRole.Time))
            return false;
        return !flow[i].Does(WordRole.NounCue) || flow[i].Does(WordRole.Document) && PhraseReader.EndingAt(flow, i, floor) is { } phrase && phrase.Start == floor;
    }

    private static NounPhrase? Antecedent(Flow flow, int relative, int floor)
    {
        var i = relative - 1;
        if (i >= floor && flow[i].Kind == FlowKind.Comma)
            i--;
        // To say who called it so: who is nobody that was named.
        if (i < floor || (flow[i].Verb.Strength > 0 && !flow[i].IsNamePart && !flow[i].Does(WordRole.NounCue | WordRole.Title)))
            return null;
        return PhraseReader.EndingAt(flow, i, floor) is { } phrase ? phrase with { IsFarFetched = phrase.Kind != PhraseKind.Name } : null;
    }

    private static NounPhrase? AfterBracket(Flow flow, int close, int floor)
    {
        var open = close - 1;
        while (open > floor && close - open < MaxApposition && flow[open].Kind != FlowKind.OpenBracket)
            open--;
        if (open > floor && flow[open - 1].Kind == FlowKind.Comma)
            return PastApposition(flow, open - 1, floor);
        return open > floor ? PhraseReader.EndingAt(flow, open - 1, floor) : null;
    }

    // Dana Orlev, the mayor of Lund, said: the name before the first of two commas.
    private static NounPhrase? PastApposition(Flow flow, int comma, int floor)
    {
        NounPhrase? found = null;
        var right = comma;
        for (var commas = 0; commas < 6; commas++)
        {
            var left = right - 1;
            while (left >= floor && right - left < MaxApposition && flow[left].Kind is not (FlowKind.Comma or FlowKind.Dash or FlowKind.Quote or FlowKind.Semicolon or FlowKind.Colon))
                left--;
            var isBounded = left >= floor && flow[left].Kind is FlowKind.Comma or FlowKind.Dash;
            if (!isBounded)
                break;
            if (!IsApposition(flow, left + 1, right))
                break;
            if (PhraseReader.EndingAt(flow, left - 1, floor) is { } phrase)
            {
                // The company's chief, Dana Orlev, said: the name is the better one of the two.
                if (phrase.Kind == PhraseKind.Nominal && PhraseReader.EndingAt(flow, right - 1, left + 1) is { Kind: PhraseKind.Name } name && IsAllButArticle(flow, left + 1, name.Start) && found is null
                    && HasDeterminer(flow, phrase))
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
        // Her first editor: an adverb by its form, and the phrase was read up to it.
        return phrase.Start >= 2 && flow[phrase.Start - 1].Does(WordRole.Adverb | WordRole.Time) && flow[phrase.Start - 2].Does(WordRole.Determiner);
    }

    private static bool IsOneAfterAnother(Flow flow, NounPhrase phrase, int left) => phrase.End == left && flow[phrase.Start].Kind == FlowKind.Word;

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
        return first.Kind == FlowKind.Word && !first.Does(WordRole.SubjectPronoun | WordRole.Conjunction) && !StartsClause(flow, start, end);
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
            if (flow[i].Does(WordRole.Auxiliary) || (i > start && flow[i].Verb.Strength == 3 && flow[i].Verb.Is(CueForms.Past)))
                return true;
        }
        return false;
    }

    // She praised … and called it: the subject of the verb before.
    private static NounPhrase? Elided(Flow flow, int verb, int floor, int elisions)
    {
        if (elisions >= MaxElisions)
            return null;
        var tries = 0;
        for (var i = verb - 1; i >= floor && tries < 2; i--)
        {
            if (flow[i].Verb.Strength <= 1 || !flow[i].Verb.Is(CueForms.Past | CueForms.Third) || IsNoun(flow, i, floor))
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

    /// <summary>Whether a word that could be a verb is a noun or an adjective here: it follows an article or a possessive.</summary>
    public static bool IsNoun(Flow flow, int index, int floor)
    {
        if (index <= floor)
            return flow[index].Does(WordRole.NounCue) && flow[index].Verb.Is(CueForms.Base);
        var before = flow[index - 1];
        if (before.Kind is FlowKind.Possessive or FlowKind.Joint)
            return true;
        if (before.Does(WordRole.Determiner) && !before.Does(WordRole.SubjectPronoun | WordRole.ObjectPronoun | WordRole.ClauseOpener))
            return true;
        if (flow[index].Does(WordRole.NounToo) && !flow[index].Verb.Is(CueForms.Past | CueForms.Ing) && !MayBeSubject(before))
            return true;
        return flow[index].Does(WordRole.NounCue) && flow[index].Verb.Is(CueForms.Base) && !before.Does(WordRole.Auxiliary | WordRole.SubjectPronoun)
            && !before.Does(WordRole.Infinitive);
    }

    // Remarks, states, issues: a verb behind what can be its subject or helper, else a noun.
    private static bool MayBeSubject(FlowItem before) =>
        before.IsNamePart || before.Kind is FlowKind.CloseBracket or FlowKind.Comma or FlowKind.Dash or FlowKind.Quote
        || before.Does(WordRole.SubjectPronoun | WordRole.Relative | WordRole.Auxiliary | WordRole.Infinitive | WordRole.Conjunction | WordRole.Document | WordRole.Title | WordRole.Adverb | WordRole.AdverbForm);
}
