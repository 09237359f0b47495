using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Reads a cue whose subject follows it: “…,” said Orlev; «…», dijo a la prensa la alcaldesa Orlev.</summary>
internal static class InvertedTag
{
    private const int Score = 120;
    private const int ScoreOfOther = 70;
    private const int ScoreOfNobody = 34;
    private const int MaxPhrases = 3;

    public static Candidate? Read(Flow flow, VerbGroup group, int ceiling, bool isTag)
    {
        var speaker = group.Pronoun >= 0 ? new(group.Pronoun, group.Pronoun + 1, PhraseKind.Pronoun) : Subject(flow, group.End, ceiling);
        if (speaker is null && group.End < ceiling)
            speaker = Document(flow, group.End, ceiling);
        if (speaker is null && !flow.Lexicon.Has(LanguageTraits.DropsSubject))
            return null;
        var score = speaker is null ? ScoreOfNobody : isTag ? Score : ScoreOfOther;
        return new(CuePlace.Tag, group.Verb, group.Verb + 1, speaker, score + flow[group.Verb].Verb.Strength, true);
    }

    // Heißt es in einer Mitteilung der Stadt; se lee en un bando.
    private static NounPhrase? Document(Flow flow, int first, int ceiling)
    {
        var start = SkipSmallWords(flow, first, ceiling);
        if (start >= ceiling || !flow[start].Does(WordRole.Preposition)
            || PhraseReader.StartingAt(flow, start + 1, ceiling) is not { } phrase)
            return null;
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (flow[i].Does(WordRole.Document))
                return phrase;
        }
        return null;
    }

    /// <summary>The subject behind a verb, past what may stand between.</summary>
    public static NounPhrase? Subject(Flow flow, int first, int ceiling)
    {
        var start = SkipSmallWords(flow, first, ceiling);
        if (flow.Lexicon.Has(LanguageTraits.FreeInversion))
        {
            for (var phrases = 0; phrases < MaxPhrases && start < ceiling && flow[start].Does(WordRole.Preposition); phrases++)
            {
                var phrase = PhraseReader.StartingAt(flow, start + 1, ceiling);
                // A este diario Orlev: the name is another phrase.
                if (phrase is { Kind: PhraseKind.Name } name && name.Start > start + 1)
                    return name;
                start = SkipSmallWords(flow, phrase?.End ?? start + 1, ceiling);
            }
        }
        var subject = PhraseReader.StartingAt(flow, start, ceiling);
        // Sagte dem Sender die Bürgermeisterin.
        for (var objects = 0;
            objects < MaxPhrases && subject is { Kind: PhraseKind.Nominal } other && other.IsObject(flow);
            objects++)
            subject = PhraseReader.StartingAt(flow, SkipSmallWords(flow, other.End, ceiling), ceiling);
        return subject is not { } speaker || (speaker.Kind == PhraseKind.Nominal && speaker.IsObject(flow)) ? null
            : Apposition.NameBehind(flow, speaker, ceiling) ?? speaker;
    }

    private static int SkipSmallWords(Flow flow, int start, int ceiling)
    {
        var skipped = WordRole.Adverb | WordRole.Time
            | (flow.Lexicon.Has(LanguageTraits.FreeInversion) ? WordRole.ObjectPronoun | WordRole.AdverbForm : WordRole.None);
        while (start < ceiling && flow[start].Kind == FlowKind.Word && !flow[start].IsNamePart && flow[start].Does(skipped)
            && !flow[start].Does(WordRole.Determiner | WordRole.SubjectPronoun))
            start++;
        // Dijo el lunes la alcaldesa.
        return start + 1 < ceiling && flow.Lexicon.Has(LanguageTraits.FreeInversion) && flow[start].Does(WordRole.Determiner)
            && flow[start + 1].Does(WordRole.Time)
            ? SkipSmallWords(flow, start + 2, ceiling) : start;
    }
}
