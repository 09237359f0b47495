using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What the rules say of a span.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Found">Its cue and the phrase for its speaker, if there is any.</param>
/// <param name="Resolution">Whom the phrase means.</param>
internal readonly record struct RuleReading(QuoteKind Kind, Attributed? Found, Resolution Resolution)
{
    /// <summary>Whether they are in doubt of the speaker.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether a cue beside a name, or beside what is as good as one, says who speaks.</summary>
    public bool IsPlain => Found is { Source: SpeakerSource.Cue, Doubts: Doubt.None } found && Resolution.Entity >= 0
        && (found.SpeakerKind == PhraseKind.Name || Resolution.IsExact);

    /// <summary>Whether whom the rules name is a guess from a noun, which may mean somebody without a name.</summary>
    public bool IsGuessFromNoun => Found is { Source: SpeakerSource.Cue, SpeakerKind: PhraseKind.Nominal } && Resolution.IsUncertain;

    /// <summary>Whether the rules see a whole utterance, or a cue that belongs to what is in marks.</summary>
    public bool IsPlainlySaid =>
        Kind == QuoteKind.Direct
        || (Kind == QuoteKind.Partial && Found is { Source: SpeakerSource.Cue } found
            && ((found.Doubts == Doubt.None && (found.IsBesideCue || found.SpeakerKind == PhraseKind.Name))
                || found.Place is CuePlace.According or CuePlace.Noun));
}
