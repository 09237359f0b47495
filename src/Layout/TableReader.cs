namespace ContentSdk.Layout;

/// <summary>Reads a table of numbers at computed places.</summary>
internal readonly ref struct TableReader
{
    /// <summary>How many rows there are.</summary>
    public readonly int Rows;

    private readonly ReadOnlySpan<byte> _widths;
    private readonly ReadOnlySpan<byte> _columns;

    public TableReader(ReadOnlySpan<byte> section)
    {
        if (section.IsEmpty)
            return;
        Rows = LittleEndian.Int32(section, 0);
        var columns = section[BlockFormat.TableHeaderSize - 1];
        _widths = section.Slice(BlockFormat.TableHeaderSize, columns);
        _columns = section.Slice(BlockFormat.TableHeaderSize + columns);
    }

    /// <summary>A number; zero in a column that the table does not have.</summary>
    public int this[int row, int column]
    {
        get
        {
            if ((uint)row >= (uint)Rows)
                throw new ArgumentOutOfRangeException(nameof(row));
            if (column >= _widths.Length)
                return 0;
            var before = 0;
            for (var i = 0; i < column; i++)
                before += _widths[i];
            var width = _widths[column];
            var at = (before * Rows) + (row * width);
            return width switch
            {
                0 => 0,
                1 => _columns[at],
                2 => LittleEndian.UInt16(_columns, at),
                3 => LittleEndian.UInt16(_columns, at) | (_columns[at + 2] << 16),
                _ => LittleEndian.Int32(_columns, at),
            };
        }
    }

    /// <summary>Where the items of a row begin in another table, when the column says where those of each row end.</summary>
    public int StartOf(int row, int endColumn) => row == 0 ? 0 : this[row - 1, endColumn];

    /// <summary>The last row whose number in an ascending column is not above the value; -1 if there is none.</summary>
    public int LastRow(int column, int value)
    {
        int low = 0, high = Rows - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (this[middle, column] <= value)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }
}
