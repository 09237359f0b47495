using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Chooses among the cues that may belong to a quotation.</summary>
internal static class CueChooser
{
    private const int Needed = 28;
    private const int NeededByClause = 0;
    private const int NeededByTitle = 32;

    private const int WordsOfNobody = 4;
    private const int ScoreOfNobody = 42;

    private static readonly Func<Flow, int, Candidate?>[] Finders =
        [TagFinder.Find, IntroductionFinder.Find, AccordingToFinder.Find, NounCueFinder.Find, TrailingCueFinder.Find, FinalCueFinder.Find];

    /// <summary>The cue that fits best, or null where none fits well enough for what the quotation looks like.</summary>
    /// <param name="flow">The paragraph.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="shape">What it looks like.</param>
    /// <param name="proposals">Gets every cue that was found.</param>
    /// <param name="trace">Told of every cue that was looked at, where somebody asked for it.</param>
    public static Candidate? Choose(Flow flow, int quote, QuoteShape shape, Proposals proposals, AttributionTrace? trace = null)
    {
        Candidate? best = null;
        foreach (var find in Finders)
        {
            var found = find(flow, quote);
            if (found is not null)
            {
                proposals.Add(flow, quote, found.Value);
                trace?.Consider(flow, quote, found.Value);
            }
            best = Best(best, found);
        }
        if (best is not { } candidate)
            return null;
        var refusal = Refusal(flow, quote, shape, candidate);
        if (refusal is null)
            return candidate;
        trace?.Refuse(flow[quote].Span, refusal);
        return null;
    }

    public static Candidate? Best(Candidate? one, Candidate? other) =>
        other is null || (one is not null && one.Value.Score >= other.Value.Score) ? one : other;

    // Why the best candidate is not good enough, or null where it is.
    private static string? Refusal(Flow flow, int quote, QuoteShape shape, Candidate candidate)
    {
        if (shape is { IsTitleLike: true, EndsInside: false } && flow[candidate.Cue].Kind == FlowKind.Colon)
            return "the words look like a title";
        if (shape.IsTitleLike && IsTitleInApposition(flow, quote))
            return "a noun and a comma before it introduce a title";
        if (candidate.Place != CuePlace.Tag && (IsNamed(flow, quote, shape) || (shape.BeginsUpper && IsThingCalled(flow, quote))))
            return "the word before it introduces a name or a term";
        if (shape.IsTitleLike && candidate.Place != CuePlace.Final && IsObject(flow, quote))
            return "the words look like a title, and are the object of the sentence";
        if (shape.IsTitleLike && shape.Words > 1 && !candidate.IsAdjacent && candidate.Score >= Needed
            && (candidate.Score < NeededByTitle || candidate.Speaker is null))
            return "the words look like a title, with no cue beside them";
        if (candidate is { Speaker: null, IsAdjacent: false, Place: CuePlace.Introduction, Score: < ScoreOfNobody }
            && shape.Words < WordsOfNobody && !flow.Lexicon.Has(LanguageTraits.DropsSubject))
            return "nobody is named, and no cue is beside it";
        if (flow[candidate.Cue].Verb.Strength < 2 && !candidate.IsAdjacent && IsLoneAdjective(flow, quote, shape))
            return "one word before a noun, with no verb of saying";
        return candidate.Score < (shape.IsClause ? NeededByClause : Needed) ? "no cue fits well enough" : null;
    }

    // Told “Morning Show”, on the radio's “Night Talk”: the title of a programme.
    private static bool IsObject(Flow flow, int quote)
    {
        var before = quote - 1;
        if (before < 0 || flow[before].Sentence != flow[quote].Sentence)
            return false;
        if (flow[before].Does(WordRole.Determiner) && before > 0)
            before--;
        return flow[before].Kind == FlowKind.Possessive || flow[before].IsNamePart
            || (flow[before].Does(WordRole.Preposition) && !flow[before].Does(WordRole.As)) || flow[before].Does(WordRole.Telling);
    }

    // A “fair” market.
    private static bool IsLoneAdjective(Flow flow, int quote, QuoteShape shape) =>
        shape.Words == 1 && !shape.BeginsUpper && quote + 1 < flow.Count && flow[quote + 1].Kind == FlowKind.Word
        && !flow[quote + 1].Does(WordRole.Function) && !flow[quote + 1].Verb.Is(CueForms.Past | CueForms.Third);

    // The song “…”, known as “…”: what stands in marks is a name or a word as such.
    public static bool IsNamed(Flow flow, int quote, QuoteShape shape)
    {
        var before = quote - 1;
        if (before >= 0 && flow[before].Does(WordRole.As))
            before--;
        return before >= 0 && flow[before].Sentence == flow[quote].Sentence && flow[before].Kind == FlowKind.Word
            && (IsToBeCalled(flow, before) || flow[before].Does(WordRole.TermCue)
                || (shape.BeginsUpper && flow[before].Does(WordRole.Work)))
            && (flow[before].Verb.Strength < 2 || IsToBeCalled(flow, before) || IsHyphened(flow, before));
    }

    // Asked to be called “Rosa”: that is who she is, not what she says.
    private static bool IsToBeCalled(Flow flow, int verb) =>
        verb >= 2 && flow[verb].Does(WordRole.TermCue) && flow[verb].Verb.Is(CueForms.Participle)
        && flow[verb - 1].Does(WordRole.Be) && flow[verb - 2].Does(WordRole.Infinitive);

    // A boat called “Second Wind”.
    private static bool IsThingCalled(Flow flow, int quote) =>
        quote >= 3 && flow[quote - 1].Does(WordRole.TermCue) && flow[quote - 1].Verb.Is(CueForms.Participle)
        && flow[quote - 2].Kind == FlowKind.Word && !flow[quote - 2].IsCapital
        && !flow[quote - 2].Does(WordRole.Function | WordRole.AdverbForm | WordRole.Title)
        && HasArticle(flow, quote - 3);

    // A screen print, the old boat: an article a few words before, and no verb between.
    private static bool HasArticle(Flow flow, int last)
    {
        for (var i = last; i >= 0 && last - i < 4; i--)
        {
            if (flow[i].Does(WordRole.Determiner))
                return !flow[i].Does(WordRole.OwnPronoun);
            if (flow[i].Kind != FlowKind.Word || flow[i].Does(WordRole.Function) || flow[i].Verb.Is(CueForms.Past))
                return false;
        }
        return false;
    }

    // In her memoir, “Salt and Paper”, she writes.
    private static bool IsTitleInApposition(Flow flow, int quote) => quote >= 2 && flow[quote - 1].Kind == FlowKind.Comma
        && flow[quote - 2].Does(WordRole.TermCue | WordRole.Work) && flow[quote - 2].Verb.Strength == 0 && quote + 1 < flow.Count
        && flow[quote + 1].Sentence == flow[quote].Sentence;

    // So-called.
    private static bool IsHyphened(Flow flow, int index) => index > 0 && flow[index - 1].Kind == FlowKind.Joint;
}
