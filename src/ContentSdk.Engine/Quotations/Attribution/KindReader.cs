using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Tells whole utterances from fragments, and both from terms.</summary>
internal static class KindReader
{
    /// <summary>What an attributed quotation is.</summary>
    public static QuoteKind Of(QuoteShape shape, Candidate cue) =>
        shape.BeginsUpper && (cue.Place is CuePlace.Tag or CuePlace.Final or CuePlace.According or CuePlace.Trailing ? shape.OpensSentence || shape.IsIntroduced : shape.IsIntroduced || (shape.OpensSentence && shape.EndsAsSentence))
            ? QuoteKind.Direct
            : QuoteKind.Partial;

    /// <summary>Whether the quotation is so long, and so at the start of its sentence, that it is an utterance even where nobody is named.</summary>
    public static bool IsUtteranceAlone(QuoteShape shape) => shape is { BeginsUpper: true, OpensSentence: true, Words: >= 7, IsTitleLike: false };

    /// <summary>Whether the quotation is an utterance although no cue belongs to it: sentences that stand by themselves.</summary>
    public static bool IsUtterance(QuoteShape shape) =>
        shape.BeginsUpper && shape.EndsAsSentence && shape.FillsSentence && !(shape.IsTitleLike && shape.Words < 5);
}
