using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Tells whole utterances from fragments, and both from terms.</summary>
internal static class KindReader
{
    /// <summary>What an attributed quotation is.</summary>
    public static QuoteKind Of(Flow flow, QuoteShape shape, Candidate cue) =>
        shape.BeginsUpper && flow.Lexicon.Has(LanguageTraits.VerbFinal) && cue.Place is CuePlace.Final or CuePlace.Noun ? QuoteKind.Direct
        // She shouted “Stop!”
        : shape is { BeginsUpper: true, EndsInside: true, EndsInStop: false }
            && cue is { Place: CuePlace.Introduction, IsAdjacent: true } ? QuoteKind.Direct
        : shape.BeginsUpper
            && (cue.Place is CuePlace.Tag or CuePlace.Final or CuePlace.According or CuePlace.Trailing
                ? shape.OpensSentence || shape.IsIntroduced
                : shape.IsIntroduced || (shape.OpensSentence && shape.EndsAsSentence))
            ? QuoteKind.Direct
            : QuoteKind.Partial;

    /// <summary>Whether the quotation is a sentence of its own, be it of one word: after another one it goes on.</summary>
    public static bool IsSentence(QuoteShape shape) => shape is { BeginsUpper: true, EndsAsSentence: true, FillsSentence: true };

    /// <summary>
    /// Whether the quotation is so long, and so at the start of its sentence, that it is an
    /// utterance even where nobody is named.
    /// </summary>
    public static bool IsUtteranceAlone(QuoteShape shape) =>
        shape is { BeginsUpper: true, OpensSentence: true, Words: >= 7, IsTitleLike: false };

    /// <summary>
    /// Whether a colon announces a whole sentence: His answer was short: “Ask them.” Of a title the
    /// words before say so, or its capitals.
    /// </summary>
    public static bool IsAnnounced(Flow flow, int quote, QuoteShape shape) =>
        flow.Lexicon.Has(LanguageTraits.ColonAnnounces) && shape is { BeginsUpper: true, IsTitleLike: false }
            && (shape.Words > 1 || shape is { EndsInside: true }) && quote > 1 && flow[quote - 1].Kind == FlowKind.Colon
            && flow[quote - 1].Sentence == flow[quote].Sentence;

    /// <summary>Whether the quotation is an utterance although no cue belongs to it: sentences that stand by themselves.</summary>
    public static bool IsUtterance(QuoteShape shape) =>
        shape.BeginsUpper && shape.EndsAsSentence && shape.FillsSentence && !(shape.IsTitleLike && shape.Words < 5 && !shape.EndsInside);
}
