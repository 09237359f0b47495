using ContentSdk.Layout;
using Xunit;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Tests.Layout;

public class ParagraphPlacesTests
{
    [Theory]
    [InlineData(0, 5, 7, 9, 11, 30)]
    [InlineData(0, 5, 6, 9, 9, 12)]
    [InlineData(3, 5, 400, 70_000)]
    [InlineData(0, 0, 2, 2, 4, 4)]
    public void Paragraphs_are_found_where_they_were_put(params int[] places)
    {
        var data = new TableData(ParagraphColumn.Count);
        for (var i = 0; i < places.Length; i += 2)
            data.Add(places[i + 1], ParagraphPlaces.GapOf(i == 0 ? null : places[i - 1], places[i]));
        var table = new TableReader(data.ToBytes());
        for (var row = 0; row < table.Rows; row++)
            Assert.Equal(places[2 * row], ParagraphPlaces.StartOf(table, row));

        for (var position = 0; position <= places[^1] + 3; position += position < 500 ? 1 : 997)
        {
            var expected = -1;
            for (var row = 0; row < table.Rows && places[2 * row] <= position; row++)
                expected = row;
            Assert.Equal(expected, ParagraphPlaces.RowAt(table, position));
        }
    }

    [Fact]
    public void Paragraphs_after_an_empty_line_take_no_room_for_their_distance()
    {
        TableData near = new(ParagraphColumn.Count), far = new(ParagraphColumn.Count);
        for (var i = 0; i < 10; i++)
        {
            near.Add((10 * i) + 8, ParagraphPlaces.GapOf(i == 0 ? null : (10 * i) - 2, 10 * i));
            far.Add((10 * i) + 7, ParagraphPlaces.GapOf(i == 0 ? null : (10 * i) - 3, 10 * i));
        }
        Assert.Equal(10, far.ToBytes().Length - near.ToBytes().Length);
    }
}
