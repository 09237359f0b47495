using System.Diagnostics.CodeAnalysis;

namespace ContentSdk.Engine.Model;

/// <summary>What a cell holds. The order is part of the layout: add at the end.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "A kind is named by the type whose value it holds.")]
public enum CellKind : byte
{
    /// <summary>Nothing: an empty value, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary>Text; <see cref="Cell.Text"/> is all of it.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>. Low is 1 or 0.</summary>
    Boolean,

    /// <summary>A whole number from -2^63 to 2^64-1. Low and High are its two's complement in 128 bits.</summary>
    Integer,

    /// <summary>
    /// A number with a decimal point that a decimal holds exactly, or a larger whole number. Low is its lo and mid,
    /// High its hi and flags, as in <c>decimal.GetBits</c>.
    /// </summary>
    Decimal,

    /// <summary>
    /// A number with an exponent or more digits than a decimal has, an infinity, or not
    /// a number. Low is its IEEE 754 bits.
    /// </summary>
    Double,

    /// <summary>A day. Low is the number of days since 0001-01-01.</summary>
    Date,

    /// <summary>A time of day. Low is the ticks (100 ns) since midnight.</summary>
    Time,

    /// <summary>A day and a time that says no offset. Low is the ticks since 0001-01-01T00:00.</summary>
    LocalDateTime,

    /// <summary>
    /// A day and a time with an offset. Low is the ticks of the same instant in UTC, High the
    /// offset in minutes, two's complement.
    /// </summary>
    DateTimeOffset,

    /// <summary>A length of time. Low is its ticks, two's complement.</summary>
    Duration,

    /// <summary>A GUID. Low and High are its 16 bytes in the order of <c>Guid.ToByteArray</c>, little-endian.</summary>
    Guid,

    /// <summary>A list of cells.</summary>
    List,

    /// <summary>Keys with a cell each, in the order of the file.</summary>
    Map,
}
