using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Json;
using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk;

/// <summary>
/// The value of a field in front matter that no type declares, or one that such a type takes as it is. It
/// was read and classified when the project was compiled: each <c>Get</c> method returns what is in the
/// assembly, and parses nothing.
/// </summary>
/// <remarks>
/// A <c>Get</c> method throws an <see cref="InvalidOperationException"/> if the value is of another kind, as
/// those of JsonElement do.
/// </remarks>
[DebuggerDisplay("{Kind}: {ToString(),nq}")]
[JsonConverter(typeof(FieldValueConverter))]
public readonly partial struct FieldValue
{
    // Before the first row is the map of all fields that are not built in.
    private const int Root = -1;

    private readonly IFieldHome? _home;
    private readonly int _row;

    private FieldValue(IFieldHome home, int row) => (_home, _row) = (home, row);

    internal static FieldValue OfAll(IFieldHome home) => new(home, Root);

    internal static FieldValue OfRow(IFieldHome home, int row) => new(home, row);

    internal int Row => _row;

    /// <summary>What it is.</summary>
    public FieldValueKind Kind => _home is null ? FieldValueKind.Null
        : _row == Root ? FieldValueKind.Map
        : (FieldValueKind)Number(FieldColumn.Kind);

    /// <summary>Whether it is nothing.</summary>
    public bool IsNull => Kind == FieldValueKind.Null;

    /// <summary>
    /// The text of a single value of any kind, as the file writes it, without quotation marks;
    /// empty for a list or a map.
    /// </summary>
    public override string ToString() => _home is null || _row == Root ? "" : _home.Fields.Text(Number(FieldColumn.Text)) ?? "";

    /// <summary>The text of a single value of any kind; null if it is nothing.</summary>
    public string? GetString() => Kind switch
    {
        FieldValueKind.Null => null,
        FieldValueKind.List or FieldValueKind.Map => throw Mismatch("a text"),
        _ => ToString(),
    };

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool GetBoolean() => Kind == FieldValueKind.Boolean ? Number(FieldColumn.Value0) != 0 : throw Mismatch("true or false");

    /// <summary>A whole number.</summary>
    /// <exception cref="OverflowException">It is greater than 2^63-1.</exception>
    public long GetInt64()
    {
        if (Kind != FieldValueKind.Integer)
            throw Mismatch("a whole number");
        return Number(FieldColumn.Value2) == 0 ? checked((long)Low) : (long)Low;
    }

    /// <summary>A whole number that is not negative.</summary>
    /// <exception cref="OverflowException">It is negative.</exception>
    [CLSCompliant(false)]
    public ulong GetUInt64()
    {
        if (Kind != FieldValueKind.Integer)
            throw Mismatch("a whole number");
        return Number(FieldColumn.Value2) == 0 ? Low : throw new OverflowException($"{ToString()} is negative.");
    }

    /// <summary>A number, exactly.</summary>
    public decimal GetDecimal() => Kind switch
    {
        FieldValueKind.Integer => Number(FieldColumn.Value2) == 0 ? Low : (long)Low,
        FieldValueKind.Decimal => new(
            [Number(FieldColumn.Value0), Number(FieldColumn.Value1), Number(FieldColumn.Value2), Number(FieldColumn.Value3)]),
        _ => throw Mismatch("a decimal number"),
    };

    /// <summary>The double that is nearest to a number.</summary>
    public double GetDouble() => Kind switch
    {
        FieldValueKind.Integer => Number(FieldColumn.Value2) == 0 ? Low : (long)Low,
        FieldValueKind.Decimal => BitConverter.UInt64BitsToDouble(Bits(FieldColumn.Double0, FieldColumn.Double1)),
        FieldValueKind.Double => BitConverter.UInt64BitsToDouble(Low),
        _ => throw Mismatch("a number"),
    };

    /// <summary>A GUID.</summary>
    public Guid GetGuid()
    {
        if (ValueKind != FieldValueKind.Guid)
            throw Mismatch("a GUID");
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], Bits(FieldColumn.Value2, FieldColumn.Value3));
        return new(bytes);
    }

    private ulong Low => Bits(FieldColumn.Value0, FieldColumn.Value1);

    // A date in quotation marks is one, too.
    private FieldValueKind ValueKind =>
        Kind == FieldValueKind.Text && Number(FieldColumn.Form) is > 0 and var form ? (FieldValueKind)form : Kind;

    private int Number(int column) => _home!.Fields.Table(Fields)[_row, column];

    private ulong Bits(int low, int high)
    {
        var table = _home!.Fields.Table(Fields);
        return (uint)table[_row, low] | ((ulong)(uint)table[_row, high] << 32);
    }

    private InvalidOperationException Mismatch(string wanted) => new($"The value '{ToString()}' is of kind {Kind}, not {wanted}.");
}
