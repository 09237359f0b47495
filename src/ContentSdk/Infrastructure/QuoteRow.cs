namespace ContentSdk.Infrastructure;

// A row of a quote; see Article.Tables.
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
