using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml;
using ContentSdk.Infrastructure;
using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Building;

// A value that was made by hand, in a block of its own. It is what a content file would have that writes the value.
internal sealed class MadeValue : IFieldHome
{
    private readonly byte[] _numbers;
    private readonly byte[] _texts;

    private MadeValue(TableData table, TextPool texts)
    {
        var block = new BlockWriter();
        block.Add(ArticleLayout.Fields, table);
        var (bytes, ends) = texts.Write();
        block.Add(Texts, ends);
        (_numbers, _texts) = (block.ToBytes(), bytes);
    }

    BlockView IFieldHome.Fields => new(new ContentBlock(_numbers.AsSpan(), _texts));

    public static FieldValue From(object? value) => value switch
    {
        null => default,
        FieldValue made => made,
        string text => Of(CellKind.Text, text),
        bool isTrue => Of(CellKind.Boolean, isTrue ? "true" : "false", isTrue ? 1UL : 0),
        sbyte or byte or short or ushort or int or uint or long =>
            OfNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong number => Of(CellKind.Integer, number.ToString(CultureInfo.InvariantCulture), number),
        decimal number => OfNumber(number),
        double number => OfNumber(number, number.ToString(CultureInfo.InvariantCulture)),
        float number => OfNumber(number, number.ToString(CultureInfo.InvariantCulture)),
        DateOnly day => Of(day),
        TimeOnly time => Of(time),
        DateTimeOffset instant => Of(instant),
        TimeSpan duration => Of(CellKind.Duration, XmlConvert.ToString(duration), (ulong)duration.Ticks),
        Guid guid => Of(guid),
        Uri address => Of(CellKind.Text, address.OriginalString),
        Version => Of(CellKind.Text, value.ToString()!),
        Enum several when MemberWords.AreSeveral(several) => From(MemberWords.Of(several)),
        Enum member => Of(CellKind.Text, MemberWords.Of(member)[0]),
        Entity entity => Of(CellKind.Text, entity.Name),
        Article article => Of(CellKind.Text, article.Slug),
        ArticleImage image => Of(image),
        IDictionary map => OfMap(map),
        IEnumerable list => OfItems(CellKind.List, list.Cast<object?>().Select(static item => new BuiltField(null, From(item)))),
        _ => throw new ArgumentException($"Content has no values of the type '{value.GetType()}'.", nameof(value)),
    };

    private static FieldValue Of(DateOnly value) =>
        Of(CellKind.Date, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (ulong)value.DayNumber);

    private static FieldValue Of(TimeOnly value) =>
        Of(CellKind.Time, value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture), (ulong)value.Ticks);

    private static FieldValue Of(DateTimeOffset value) => Of(
        CellKind.DateTimeOffset,
        value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        (ulong)value.UtcTicks,
        (ulong)value.TotalOffsetMinutes);

    private static FieldValue Of(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes);
        return Of(
            CellKind.Guid, value.ToString("D"), System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes),
            System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
    }

    private static FieldValue OfNumber(long value) =>
        Of(CellKind.Integer, value.ToString(CultureInfo.InvariantCulture), (ulong)value, value < 0 ? ulong.MaxValue : 0);

    private static FieldValue OfNumber(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return OfNumber(whole);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return Of(
            CellKind.Decimal, text, Pair(bits[0], bits[1]), Pair(bits[2], bits[3]),
            BitConverter.DoubleToUInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)));
    }

    private static FieldValue OfNumber(double value, string text)
    {
        // What a file writes without an exponent is read exactly.
        return !text.Contains('E', StringComparison.Ordinal)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && !(value == 0 && double.IsNegative(value))
            ? OfNumber(exact)
            : Of(CellKind.Double, text, BitConverter.DoubleToUInt64Bits(value));
    }

    private static FieldValue Of(CellKind kind, string text, ulong low = 0, ulong high = 0, ulong exact = 0)
    {
        var (table, texts) = (new TableData(FieldColumn.Count), new TextPool());
        table.Add(
            0, (int)kind, texts.Add(text), (int)low, (int)(low >> 32), (int)high, (int)(high >> 32), 0, 0, 0, 0, 0, 0, (int)exact,
            (int)(exact >> 32));
        return FieldValue.OfRow(new MadeValue(table, texts), 0);
    }

    private static FieldValue Of(ArticleImage image)
    {
        List<BuiltField> entries = [new("src", From(image.Url))];
        if (image.Alt is { } alternative)
            entries.Add(new("alt", From(alternative)));
        return OfItems(CellKind.Map, entries);
    }

    private static FieldValue OfMap(IDictionary map)
    {
        var entries = new List<BuiltField>();
        foreach (DictionaryEntry entry in map)
        {
            var key = entry.Key as string ?? throw new ArgumentException($"The key '{entry.Key}' is not a text.", nameof(map));
            entries.Add(new(key, From(entry.Value)));
        }
        return OfItems(CellKind.Map, entries);
    }

    private static FieldValue OfItems(CellKind kind, IEnumerable<BuiltField> items)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ArgumentException("The value contains itself, or is deeper than content can be.");
        var texts = new TextPool();
        var all = new BuiltField(null, default) { Kind = kind, Items = [.. items] };
        return FieldValue.OfRow(new MadeValue(FieldRows.Write([all], texts), texts), 0);
    }

    private static ulong Pair(int low, int high) => (uint)low | ((ulong)(uint)high << 32);
}
