using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats;

/// <summary>Where a piece of a value is in its file, however the value is written.</summary>
public class ScalarPlacesTests
{
    [Theory]
    [InlineData("yaml", "a: one ⟦X⟧ two")]
    [InlineData("yaml", "a: \"one ⟦X⟧ two\"")]
    [InlineData("yaml", "a: \"\\u00e9\\t \\x41 \\U0001F600 \\\" ⟦X⟧\"")]
    [InlineData("yaml", "a: 'it''s ''⟦X⟧'' two'")]
    [InlineData("yaml", "a: |\n  one\n   two\n\n  ⟦X⟧ three")]
    [InlineData("yaml", "a: |2-\n    one\n  ⟦X⟧ three")]
    [InlineData("yaml", "a: >-\n  one\n  two\n\n\n  ⟦X⟧ three")]
    [InlineData("yaml", "a: one\n  two\n\n  ⟦X⟧ three")]
    [InlineData("yaml", "a: \"one\n  two\\\n  th\\\"ree ⟦X⟧\"")]
    [InlineData("yaml", "a:\n  - b: |\n      one\n      ⟦X⟧\n")]
    [InlineData("yaml", "a: {b: \"\\\\⟦X⟧\"}")]
    [InlineData("json", "{\"a\": \"\\u0041\\n\\\"\\\\⟦X⟧\"}")]
    [InlineData("json", "{\"a\": \"\\ud83d\\ude00 ⟦X⟧\"}")]
    [InlineData("toml", "a = \"\"\"\none\ntwo ⟦X⟧\"\"\"")]
    [InlineData("toml", "a = \"\"\"one \\\n   two \\u0041 ⟦X⟧\"\"\"")]
    [InlineData("toml", "a = '''one ''two'' ⟦X⟧'''")]
    [InlineData("toml", "a = 'c:\\one ⟦X⟧'")]
    [InlineData("csv", "a,b\none,\"c:\\new \"\"x\"\" ⟦X⟧\"\n")]
    [InlineData("csv", "a,b\n\"one\ntwo\n⟦X⟧\",c\n")]
    public void A_piece_is_found(string format, string marked)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n" })
        {
            var start = marked.IndexOf('⟦', StringComparison.Ordinal);
            var before = marked[..start].Split('\n');
            var file = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal).Replace("\n", lineBreak, StringComparison.Ordinal);
            var data = DataFileReader.Read(new SourceDocument("seeds/x." + format, file));
            var cell = Scalars(data.Root).Single(scalar => scalar.Text.Contains('X', StringComparison.Ordinal));
            var range = new TextRange(cell.Text.IndexOf('X', StringComparison.Ordinal), 1);
            var place = new ScalarPlaces(cell).Of(range);
            Assert.Equal(
                (new LinePosition(before.Length, before[^1].Length + 1), new LinePosition(before.Length, before[^1].Length + 2)),
                (place.Start, place.End));
            Assert.Equal("X", file.Substring(place.OriginalRange.Start, place.OriginalRange.Length));
            Assert.True(new ScalarPlaces(cell).IsVerbatim(range));
        }
    }

    [Fact]
    public void What_an_escape_stands_for_is_all_of_the_escape()
    {
        var cell = Scalars(DataFileReader.Read(new SourceDocument("seeds/x.json", "{\"a\": \"b\\u0041c\"}")).Root).Single();
        var places = new ScalarPlaces(cell);
        Assert.Equal((new LinePosition(1, 9), new LinePosition(1, 15), false), (places.Of(new(1, 1)).Start, places.Of(new(1, 1)).End, places.IsVerbatim(new(1, 1))));
    }

    // By its line and column it is exact.
    [Fact]
    public void Lines_with_different_ends_leave_a_piece_in_the_value()
    {
        var document = new SourceDocument("seeds/x.csv", "a\r\n\"one\r\ntwo\nthree\nX\"\n");
        var cell = Scalars(DataFileReader.Read(document).Root).Single();
        var places = new ScalarPlaces(cell);
        var place = places.Of(new(cell.Text.Length - 1, 1));
        Assert.Equal((new LinePosition(5, 1), false), (place.Start, places.IsVerbatim(new(cell.Text.Length - 1, 1))));
        Assert.InRange(place.OriginalRange.End, cell.Place.OriginalRange.Start, cell.Place.OriginalRange.End);
    }

    // Whatever is written and read, no place is outside of the value's.
    [Fact]
    public void No_place_is_outside()
    {
        string[] pieces = ["\\", "\"", "'", "\n", " ", "a", "\\u00", "U0", "|", ">", "\"\"\"", "x", "\\n", "''"];
        var random = new Random();
        for (var i = 0; i < 3000; i++)
        {
            var written = string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var value = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var document = new SourceDocument("x", written);
            var place = FilePlace.Of(document, new(0, written.Length));
            var cell = Cell.OfText(value, place) with { Written = new(written, written[0] == '"') };
            var found = new ScalarPlaces(cell).Of(new(random.Next(value.Length + 1), random.Next(3)));
            Assert.True(found.Range.Start >= 0 && found.Range.End <= written.Length && found.Range.Start <= found.Range.End, $"{written} for {value}");
        }
    }

    // Each of the items is looked for by itself.
    [Theory]
    [InlineData("a;\n", 16_000)]
    [InlineData("a\"\";", 100_000)]
    public void Time_grows_with_the_items_of_a_cell(string item, int items) => Work.GrowsWithTheSize(
        times =>
        {
            var file = "a\n\"" + string.Concat(Enumerable.Repeat(item, times)) + "\"\n";
            return Scalars(DataFileReader.Read(new SourceDocument("seeds/x.csv", file)).Root).Single();
        },
        static cell => Assert.NotEmpty(TableCells.ListOf(cell).Items),
        items);

    private static IEnumerable<Cell> Scalars(Cell cell) =>
        cell.Kind is CellKind.List or CellKind.Map ? cell.Items.ToList().SelectMany(Scalars) : [cell];
}
