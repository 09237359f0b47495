using System.Diagnostics.CodeAnalysis;

namespace ContentSdk;

/// <summary>What the value of a field is, by the form in which its file writes it.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "A kind is named by the type whose value it holds.")]
public enum FieldValueKind
{
    /// <summary>Nothing: a key without a value, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary>Text.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number from -2^63 to 2^64-1.</summary>
    Integer,

    /// <summary>A number that a <see cref="decimal"/> holds exactly.</summary>
    Decimal,

    /// <summary>A number with an exponent, one with more digits than a <see cref="decimal"/> has, an infinity, or not a number.</summary>
    Double,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day and a time without an offset from UTC.</summary>
    LocalDateTime,

    /// <summary>A day and a time with an offset from UTC.</summary>
    DateTimeOffset,

    /// <summary>A length of time, as ISO 8601 writes it.</summary>
    Duration,

    /// <summary>A GUID.</summary>
    Guid,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Keys with a value each.</summary>
    Map,
}
