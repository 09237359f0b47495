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

    /// <summary>Whether it is a person whom a pronoun may mean.</summary>
    public UnnamedRival Rival =>
        Mention is not { Class: NounClass.Person, IsPlural: false } || Place == UnnamedPlace.Far ? UnnamedRival.None
        : !Mention.IsSubject || Place is not (UnnamedPlace.Sentence or UnnamedPlace.SentenceBefore or UnnamedPlace.EndBefore)
            ? UnnamedRival.Mentioned
        : UnnamedRival.Subject;
}

/// <summary>A person without a name whom a pronoun after it may mean.</summary>
internal enum UnnamedRival : byte
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Somebody is mentioned.</summary>
    Mentioned,

    /// <summary>Somebody is the subject of the sentence or of the one before.</summary>
    Subject,
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
