namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>How a cue stands to its quotation.</summary>
internal enum CuePlace : byte
{
    /// <summary>“…,” Orlev said; “…,” said Orlev.</summary>
    Tag,

    /// <summary>Orlev said, “…”; Orlev called it “…”.</summary>
    Introduction,

    /// <summary>According to Orlev; as Orlev put it.</summary>
    According,

    /// <summary>Orlev's words: “…”.</summary>
    Noun,

    /// <summary>The “…” plan failed, Orlev said.</summary>
    Trailing,

    /// <summary>Orlev, “…” dedi.</summary>
    Final,
}

/// <summary>A cue that may belong to a quotation, with its speaker.</summary>
/// <param name="Place">How it stands to the quotation.</param>
/// <param name="Cue">Item of the cue.</param>
/// <param name="CueEnd">Item after the cue.</param>
/// <param name="Speaker">Who, if the flow says so.</param>
/// <param name="Score">How well it fits; above <see cref="Sure"/> hardly anything else can be meant.</param>
/// <param name="IsAdjacent">Whether only a mark, or the speaker, stands between cue and quotation.</param>
internal readonly record struct Candidate(CuePlace Place, int Cue, int CueEnd, NounPhrase? Speaker, int Score, bool IsAdjacent)
{
    public const int Sure = 90;
}
