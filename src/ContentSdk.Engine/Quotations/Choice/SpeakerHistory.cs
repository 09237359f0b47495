namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Who has spoken so far, quotations inside quotations left out.</summary>
internal sealed class SpeakerHistory
{
    /// <summary>Nobody has spoken, or nobody named.</summary>
    public const int Nobody = -1;

    /// <summary>Span of the quotation before; -1 where there is none.</summary>
    public int LastSpan { get; private set; } = -1;

    /// <summary>Who spoke it.</summary>
    public int Last { get; private set; } = Nobody;

    /// <summary>What the text calls whoever spoke it without a name; 0 where it does not, or where they have one.</summary>
    public uint LastNoun { get; private set; }

    /// <summary>The last named speaker who is another than <see cref="Last"/>.</summary>
    public int Other { get; private set; } = Nobody;

    /// <summary>Who spoke the quotation before the last.</summary>
    public int Second { get; private set; } = Nobody;

    /// <summary>A quotation was spoken.</summary>
    /// <param name="span">Its number.</param>
    /// <param name="entity">Who, or -1.</param>
    /// <param name="noun">What the text calls somebody without a name; 0 for nothing.</param>
    public void Add(int span, int entity, uint noun)
    {
        LastNoun = entity < 0 ? noun : 0;
        if (entity != Last && Last >= 0)
            Other = Last;
        (Second, Last, LastSpan) = (Last, entity, span);
    }
}
