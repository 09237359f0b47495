using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What the speaker of a quotation was taken from.</summary>
internal enum SpeakerSource : byte
{
    /// <summary>A cue of its own.</summary>
    Cue,

    /// <summary>A quotation before it.</summary>
    EarlierQuote,

    /// <summary>A quotation after it.</summary>
    LaterQuote,

    /// <summary>The sentence before it.</summary>
    SentenceBefore,

    /// <summary>The rest of its own sentence.</summary>
    OwnSentence,

    /// <summary>The paragraph before it.</summary>
    ParagraphBefore,

    /// <summary>Its turn in a dialogue of two.</summary>
    Turn,
}

/// <summary>Why a speaker is a guess.</summary>
[Flags]
internal enum Doubt : byte
{
    None = 0,
    GuessedSubject = 1,
    WeakCue = 2,
    FromContext = 4,
}

/// <summary>What was found out about a quotation before its speaker's phrase is resolved.</summary>
/// <param name="Place">How the cue stands to its quotation.</param>
/// <param name="Cue">Where the cue stands, if there is one.</param>
/// <param name="Speaker">How the text names the speaker, if it does.</param>
/// <param name="SpeakerKind">What kind of phrase that is.</param>
/// <param name="Score">How well it fits.</param>
/// <param name="Source">What names the speaker.</param>
/// <param name="Doubts">Why it is a guess.</param>
internal sealed record Attributed(
    CuePlace Place, TextRange? Cue, TextRange? Speaker, PhraseKind SpeakerKind, int Score, SpeakerSource Source, Doubt Doubts)
{
    private const int Weak = 40;

    /// <summary>Whether nothing but a mark, or the speaker, stands between the cue and the quotation.</summary>
    public bool IsBesideCue { get; init; }

    /// <summary>What the cue is: a word, or a mark between a name and the quotation.</summary>
    public FlowKind CueKind { get; init; }

    /// <summary>Whether a colon introduces the quotation without a cue.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>Whether another sentence names the speaker.</summary>
    public bool IsImplied => Source != SpeakerSource.Cue;

    /// <summary>The finding of a cue in a flow.</summary>
    public static Attributed From(Flow flow, Candidate candidate) => new(
        candidate.Place,
        TextRange.FromBounds(flow[candidate.Cue].Range.Start, flow[candidate.CueEnd - 1].Range.End),
        candidate.Speaker is { } speaker ? RangeOf(flow, speaker) : null,
        candidate.Speaker?.Kind ?? PhraseKind.Nominal,
        candidate.Score,
        SpeakerSource.Cue,
        (candidate.Speaker is { IsFarFetched: true } ? Doubt.GuessedSubject : Doubt.None)
            | (candidate.Score < Weak ? Doubt.WeakCue : Doubt.None))
    {
        IsBesideCue = candidate.IsAdjacent,
        CueKind = flow[candidate.Cue].Kind,
    };

    /// <summary>The same speaker, for a quotation that names none.</summary>
    public Attributed Implied(SpeakerSource source, bool isUncertain) =>
        this with { Cue = null, Source = source, Doubts = Doubts | (isUncertain ? Doubt.FromContext : Doubt.None) };

    private static TextRange RangeOf(Flow flow, NounPhrase phrase) =>
        TextRange.FromBounds(flow[phrase.Start].Range.Start, flow[phrase.End - 1].Range.End);
}
