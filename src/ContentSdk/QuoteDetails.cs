namespace ContentSdk;

/// <summary>A quotation for <see cref="ArticleBuilder.AddQuote(QuoteDetails)"/>, with everything that a content file can give it.</summary>
public sealed record QuoteDetails
{
    /// <summary>
    /// The words between the quotation marks, one or more stretches: <c>["We must go on,", "and we shall."]</c> for a
    /// quotation that “she said” interrupts. Each is its first occurrence in the text after the stretch before.
    /// </summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Who said it, where known.</summary>
    public Entity? Speaker { get; init; }

    /// <summary>What it is.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>
    /// How the speaker was found. Null: <see cref="Attribution.None"/> without a speaker, else
    /// <see cref="Attribution.Declared"/>.
    /// </summary>
    public Attribution? Attribution { get; init; }

    /// <summary>
    /// How the text names the speaker: the first occurrence of these words after the quotation's first
    /// part, or else the last one before it.
    /// </summary>
    public string? SpeakerText { get; init; }

    /// <summary>The word that ties quotation and speaker, such as <c>said</c>; found as <see cref="SpeakerText"/> is.</summary>
    public string? Cue { get; init; }

    /// <summary>See <see cref="Quote.IsUncertain"/>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether it is inside the quotation that was added before, which becomes its <see cref="Quote.Parent"/>.</summary>
    public bool IsNested { get; init; }
}
