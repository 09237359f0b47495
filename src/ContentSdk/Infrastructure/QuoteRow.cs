namespace ContentSdk.Infrastructure;

// One row of the quote table; see Article.QuoteTable.
internal readonly record struct QuoteRow
{
    public required Range MarkedRange { get; init; }

    public required int FirstPart { get; init; }

    public required int PartCount { get; init; }

    public required int Flags { get; init; }

    public required int Parent { get; init; }

    public required int Speaker { get; init; }

    public required Range SpeakerText { get; init; }

    public required Range Cue { get; init; }
}
