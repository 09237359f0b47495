namespace ContentSdk.Layout;

/// <summary>What a value of front matter is by its form alone.</summary>
internal enum CellKind : byte
{
    Null,
    Text,
    Boolean,
    Integer,
    Decimal,
    Double,
    Date,
    Time,
    LocalDateTime,
    DateTimeOffset,
    Duration,
    Guid,
    List,
    Map,
}
