using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Somebody without a name who may have spoken a quotation.</summary>
/// <param name="Mention">How the text mentions them.</param>
/// <param name="Place">Where.</param>
/// <param name="Order">How many others without a name are nearer.</param>
internal readonly record struct UnnamedSpeaker(NounMention Mention, UnnamedPlace Place, uint Order)
{
    /// <summary>The strongest cue after it in its sentence.</summary>
    public uint Cue { get; init; }

    /// <summary>The word before it.</summary>
    public uint WordBefore { get; init; }

    /// <summary>What that word may do.</summary>
    public uint RoleBefore { get; init; }

    /// <summary>What the word or mark after it may do.</summary>
    public uint RoleAfter { get; init; }

    /// <summary>How many names and words for names are between it and the quotation.</summary>
    public int NamesSince { get; init; }

    /// <summary>How many of them are subjects.</summary>
    public int SubjectsSince { get; init; }

    /// <summary>Whether it spoke last.</summary>
    public bool SpokeLast { get; init; }
}

/// <summary>Where somebody without a name is mentioned.</summary>
internal enum UnnamedPlace : byte
{
    /// <summary>Before the quotation in its sentence.</summary>
    Sentence,

    /// <summary>In the sentence before.</summary>
    SentenceBefore,

    /// <summary>Further back in the paragraph.</summary>
    Paragraph,

    /// <summary>In the last sentence of the paragraph before.</summary>
    EndBefore,

    /// <summary>In an earlier one of that paragraph.</summary>
    ParagraphBefore,

    /// <summary>Nowhere near: it spoke last.</summary>
    Far,
}
