using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk;

// Days and times.
public readonly partial struct FieldValue
{
    /// <summary>A day; of a day with a time, the day as it is written.</summary>
    public DateOnly GetDateOnly() => ValueKind switch
    {
        FieldValueKind.Date => DateOnly.FromDayNumber(Number(FieldColumn.Value0)),
        FieldValueKind.LocalDateTime => DateOnly.FromDateTime(new((long)Low)),
        FieldValueKind.DateTimeOffset => DateOnly.FromDateTime(GetDateTimeOffset().DateTime),
        _ => throw Mismatch("a date"),
    };

    /// <summary>A time of day.</summary>
    public TimeOnly GetTimeOnly() => ValueKind == FieldValueKind.Time ? new((long)Low) : throw Mismatch("a time of day");

    /// <summary>A day and a time with their offset from UTC.</summary>
    public DateTimeOffset GetDateTimeOffset() => ValueKind == FieldValueKind.DateTimeOffset
        ? new DateTimeOffset((long)Low, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(Number(FieldColumn.Value2)))
        : throw Mismatch("a date with a time and its offset from UTC");

    /// <summary>A length of time. Hours and minutes, as in <c>01:30</c>, are one, too.</summary>
    public TimeSpan GetTimeSpan() =>
        ValueKind is FieldValueKind.Duration or FieldValueKind.Time ? new((long)Low) : throw Mismatch("a duration");
}
