namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What a person is told of the way in which a cue or a context names the speaker.</summary>
internal static class CueWords
{
    /// <summary>How a cue stands to its quotation.</summary>
    public static string Of(CuePlace place, FlowKind cue) => (cue, place) switch
    {
        (FlowKind.Colon, CuePlace.Tag) => "a colon and a name after it",
        (FlowKind.Colon, _) => "a name and a colon before it",
        (FlowKind.Dash, _) => "a dash and a name after it",
        (_, CuePlace.Tag) => "a cue after it",
        (_, CuePlace.Introduction) => "a cue before it",
        (_, CuePlace.According) => "a phrase such as “according to”",
        (_, CuePlace.Noun) => "a noun of speech",
        (_, CuePlace.Trailing) => "a cue at the end of the sentence",
        _ => "a verb at the end of the clause",
    };

    /// <summary>What the rules took the speaker from.</summary>
    public static string Of(Attributed found) => found.Source switch
    {
        SpeakerSource.EarlierQuote => "the speaker of the quotation before",
        SpeakerSource.LaterQuote => "the speaker of the quotation after",
        _ when found is { IsImplied: true, Cue: not null } => "a verb of saying that leaves out its subject",
        SpeakerSource.SentenceBefore => "the sentence before",
        SpeakerSource.OwnSentence => found.IsAnnounced ? "a name or noun before the colon" : "the subject of its sentence",
        SpeakerSource.ParagraphBefore => "the paragraph before",
        SpeakerSource.Turn => "its turn in a dialogue",
        _ when found.Speaker is null => "a cue without a subject",
        _ => Of(found.Place, found.CueKind),
    };
}
