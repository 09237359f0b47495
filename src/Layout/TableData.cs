using System.Buffers.Binary;

namespace ContentSdk.Layout;

/// <summary>A table that is being put together, row by row.</summary>
internal sealed class TableData
{
    private readonly int _columns;
    private readonly List<int> _numbers = [];

    public TableData(int columns) => _columns = columns;

    /// <summary>How many rows there are.</summary>
    public int Rows => _numbers.Count / _columns;

    /// <summary>Adds a row; its last columns may be left out and are zero then.</summary>
    public void Add(params ReadOnlySpan<int> row)
    {
        if (row.Length > _columns)
            throw new ArgumentException("The row has more numbers than the table has columns.", nameof(row));
        foreach (var number in row)
            _numbers.Add(number);
        for (var i = row.Length; i < _columns; i++)
            _numbers.Add(0);
    }

    /// <summary>The table as it lies in a block, each column as narrow as its numbers allow.</summary>
    public byte[] ToBytes()
    {
        var widths = new byte[_columns];
        for (var i = 0; i < _numbers.Count; i++)
            widths[i % _columns] = Math.Max(widths[i % _columns], WidthOf(_numbers[i]));
        var rows = Rows;
        var bytes = new byte[BlockFormat.TableHeaderSize + _columns + widths.Sum(width => width * rows)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, rows);
        bytes[BlockFormat.TableHeaderSize - 1] = checked((byte)_columns);
        widths.CopyTo(bytes, BlockFormat.TableHeaderSize);
        var at = BlockFormat.TableHeaderSize + _columns;
        for (var column = 0; column < _columns; column++)
        {
            for (var row = 0; row < rows; row++, at += widths[column])
                Write(bytes.AsSpan(at), widths[column], _numbers[(row * _columns) + column]);
        }
        return bytes;
    }

    private static byte WidthOf(int number) => number switch
    {
        0 => 0,
        > 0 and <= byte.MaxValue => 1,
        > 0 and <= ushort.MaxValue => 2,
        > 0 and <= 0xFFFFFF => 3,
        _ => 4,
    };

    private static void Write(Span<byte> place, byte width, int number)
    {
        if (width == 1)
            place[0] = (byte)number;
        else if (width == 2)
            BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)number);
        else if (width == 3)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)number);
            place[2] = (byte)(number >> 16);
        }
        else if (width == 4)
            BinaryPrimitives.WriteInt32LittleEndian(place, number);
    }
}
