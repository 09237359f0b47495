namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>
/// Somebody who may have spoken a quotation, and where the text around it names them. Places are indexes
/// of names in their flow, -1 for none.
/// </summary>
internal sealed class CandidateSpeaker
{
    /// <summary>Who; -1 for nobody, or nobody named.</summary>
    public int Entity { get; private set; }

    /// <summary>Their nearest name before the quotation in its sentence.</summary>
    public int Before { get; set; }

    /// <summary>How many others are named between.</summary>
    public int BetweenBefore { get; set; }

    /// <summary>Their nearest name after the quotation in its sentence.</summary>
    public int After { get; set; }

    /// <summary>How many others are named between.</summary>
    public int BetweenAfter { get; set; }

    /// <summary>Their last name in the sentence before.</summary>
    public int SentenceBefore { get; set; }

    /// <summary>How many names come before it in that sentence.</summary>
    public int OrderBefore { get; set; }

    /// <summary>Their first name in the sentence after.</summary>
    public int SentenceAfter { get; set; }

    /// <summary>How many others were named since their last name: 0 for the last one named; -1 for names too far back.</summary>
    public int Recency { get; set; }

    /// <summary>The same among the subjects of sentences.</summary>
    public int SubjectRecency { get; set; }

    /// <summary>How many paragraphs back that is.</summary>
    public int ParagraphsBack { get; set; }

    /// <summary>Their last name in the last sentence of the paragraph before, where the quotation opens its own.</summary>
    public int ParagraphBefore { get; set; }

    /// <summary>How many names come before it in that sentence.</summary>
    public int OrderInParagraph { get; set; }

    /// <summary>Makes it somebody else's.</summary>
    public CandidateSpeaker Reset(int entity)
    {
        Entity = entity;
        Before = After = SentenceBefore = SentenceAfter = ParagraphBefore = Recency = SubjectRecency = -1;
        BetweenBefore = BetweenAfter = OrderBefore = OrderInParagraph = ParagraphsBack = 0;
        return this;
    }
}
