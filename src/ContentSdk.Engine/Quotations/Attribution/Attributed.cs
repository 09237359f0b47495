using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What was found out about a quotation before its speaker's phrase is resolved.</summary>
/// <param name="Cue">Where the cue stands, if there is one.</param>
/// <param name="Speaker">How the text names the speaker, if it does.</param>
/// <param name="SpeakerKind">What kind of phrase that is.</param>
/// <param name="Score">How well it fits.</param>
/// <param name="IsImplied">Whether another sentence names the speaker.</param>
/// <param name="IsUncertain">Whether it is a guess.</param>
internal sealed record Attributed(TextRange? Cue, TextRange? Speaker, PhraseKind SpeakerKind, int Score, bool IsImplied, bool IsUncertain)
{
    /// <summary>The finding of a cue in a flow.</summary>
    public static Attributed From(Flow flow, Candidate candidate) => new(
        TextRange.FromBounds(flow[candidate.Cue].Range.Start, flow[candidate.CueEnd - 1].Range.End),
        candidate.Speaker is { } speaker ? RangeOf(flow, speaker) : null,
        candidate.Speaker?.Kind ?? PhraseKind.Nominal,
        candidate.Score,
        false,
        candidate.Speaker is { IsFarFetched: true } || candidate.Score < 40);

    /// <summary>The same speaker, for a quotation that names none.</summary>
    public Attributed Implied(bool isUncertain) => this with { Cue = null, IsImplied = true, IsUncertain = IsUncertain || isUncertain };

    private static TextRange RangeOf(Flow flow, NounPhrase phrase) =>
        TextRange.FromBounds(flow[phrase.Start].Range.Start, flow[phrase.End - 1].Range.End);
}
