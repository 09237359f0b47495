using ContentSdk.Layout;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Layout;

public class TableTests
{
    private static readonly Gen<int> Number = Gen.OneOf(Gen.Const(0), Gen.Int[0, 300], Gen.Int[0, 70_000], Gen.Int[0, 20_000_000], Gen.Int);

    [Fact]
    public void Any_numbers_are_read_as_they_were_written() => Gen.Select(Number.Array[0, 60], Gen.Int[1, 6]).Sample((numbers, columns) =>
    {
        var table = new TableData(columns);
        var rows = numbers.Chunk(columns).Where(row => row.Length == columns).ToArray();
        foreach (var row in rows)
            table.Add(row);
        var reader = new TableReader(table.ToBytes());
        Assert.Equal(rows.Length, reader.Rows);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns; column++)
                Assert.Equal(rows[row][column], reader[row, column]);
        }
    });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(255, 1)]
    [InlineData(256, 2)]
    [InlineData(65_536, 3)]
    [InlineData(16_777_216, 4)]
    [InlineData(-1, 4)]
    public void A_column_is_as_narrow_as_its_numbers_allow(int number, int width)
    {
        var table = new TableData(1);
        table.Add(number);
        Assert.Equal(6 + width, table.ToBytes().Length);
    }

    [Fact]
    public void A_column_that_an_older_version_did_not_have_is_zero_and_a_row_that_is_not_there_is_refused()
    {
        var table = new TableData(2);
        table.Add(7, 8);
        var bytes = table.ToBytes();
        Assert.Equal(0, new TableReader(bytes)[0, 2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableReader(bytes)[1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableReader(bytes)[-1, 0]);
    }
}
