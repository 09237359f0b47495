using ContentSdk.Engine.Tests.DataFiles;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Csv;

public class CsvReaderTests
{
    [Theory]
    [InlineData("city,desks\nLowmouth,17\n", "[{city: “Lowmouth”, desks: 17}]")]
    [InlineData("city,desks\nLowmouth,17", "[{city: “Lowmouth”, desks: 17}]")]
    [InlineData("city,desks\n", "[]")]
    [InlineData("city\n", "[]")]
    [InlineData("city\nLowmouth\nHighmouth\n", "[{city: “Lowmouth”}, {city: “Highmouth”}]")]
    // Line breaks of every system, and lines with nothing in them.
    [InlineData("a,b\r\n1,2\r\n3,4\r\n", "[{a: 1, b: 2}, {a: 3, b: 4}]")]
    [InlineData("a,b\r1,2\r3,4", "[{a: 1, b: 2}, {a: 3, b: 4}]")]
    [InlineData("\n  \n\na,b\n\n1,2\n\t\n \n3,4\n\n", "[{a: 1, b: 2}, {a: 3, b: 4}]")]
    [InlineData("\uFEFFa,b\n1,2\n", "[{a: 1, b: 2}]")]
    // Spaces are no part of a name or a value, unless they are in quotation marks.
    [InlineData(" a , b\u00A0\n 1 , x y \n", "[{a: 1, b: “x y”}]")]
    [InlineData("a,b\n \"1\" , \" x \"\n", "[{a: 1, b: “ x ”}]")]
    [InlineData("\" a \",b\n1,2\n", "[{a: 1, b: 2}]")]
    // Quotation marks.
    [InlineData("a,b\n\"1,5\",\"x \"\"y\"\" z\"\n", "[{a: “1,5”, b: “x \"y\" z”}]")]
    [InlineData("a,b\n\"x\n\ny,z\",\"\"\"\"\n", "[{a: “x⏎⏎y,z”, b: “\"”}]")]
    [InlineData("a,b\r\n\"x\r\ny\rz\",2\r\n", "[{a: “x⏎y⏎z”, b: 2}]")]
    [InlineData("\"a,b\",\"c\nd\"\n", "[]", "1:7-2:3 nameOfLines c d")]
    // What has no value is not there; an empty text is.
    [InlineData("a,b,c\n,2,\n1,,3\n", "[{b: 2}, {a: 1, c: 3}]")]
    [InlineData("a,b\n\"\",2\n", "[{a: “”, b: 2}]")]
    [InlineData("a\n\"\"\n", "[{a: “”}]")]
    [InlineData("a,b\n  ,2\n", "[{b: 2}]")]
    // A value is what its form says, in quotation marks too.
    [InlineData("a,b,c,d\n17,-2.50,1e5,007\n", "[{a: 17, b: -2.50, c: Double(1e5), d: “007”}]")]
    [InlineData("a,b,c,d\ntrue,FALSE,yes,null\n", "[{a: Boolean(true), b: Boolean(FALSE), c: “yes”, d: Null(null)}]")]
    [InlineData("a,b,c\n2025-03-31,09:30,2025-03-31T09:30:00Z\n", "[{a: Date(2025-03-31), b: Time(09:30), c: DateTimeOffset(2025-03-31T09:30:00Z)}]")]
    [InlineData("a,b\n\"17\",\"2025-03-31\"\n", "[{a: 17, b: Date(2025-03-31)}]")]
    [InlineData("a,b\n# x,[1]\n", "[{a: “# x”, b: “[1]”}]")]
    [InlineData("#,a\n1,2\n", "[{#: 1, a: 2}]")]
    public void A_row_is_a_map(string csv, string values, string faults = "")
    {
        var read = new DataFileText(csv);
        Assert.Equal((faults, values), (read.Faults, read.Values));
        Assert.Equal(faults.Length == 0, read.File.IsComplete);
    }

    [Theory]
    [InlineData("id,address.city,address.zip\n1,Lowmouth,00120\n", "[{id: 1, address: {city: “Lowmouth”, zip: “00120”}}]")]
    [InlineData("address.city,id,address.zip\nLowmouth,1,\n", "[{address: {city: “Lowmouth”}, id: 1}]")]
    [InlineData("id,address.city,address.zip\n1,,\n", "[{id: 1}]")]
    [InlineData("id, a . b ,\"a.c.d\"\n1,2,3\n", "[{id: 1, a: {b: 2, c: {d: 3}}}]")]
    [InlineData("a.b.c.d.e.f.g\n1\n", "[{a: {b: {c: {d: {e: {f: {g: 1}}}}}}}]")]
    public void A_dot_in_a_name_makes_a_map(string csv, string values)
    {
        var read = new DataFileText(csv);
        Assert.Equal(("", values), (read.Faults, read.Values));
    }

    [Theory]
    [InlineData("a.csv", "a;b\n1,5;2\n", "[{a: “1,5”, b: 2}]")]
    [InlineData("a.csv", "a\tb\n1;5\t2\n", "[{a: “1;5”, b: 2}]")]
    [InlineData("a.csv", "a;b,c\n1,2\n", "[{a;b: 1, c: 2}]")]
    [InlineData("a.csv", "\"a,b\";c\n1;2\n", "[{a,b: 1, c: 2}]")]
    [InlineData("a.csv", "\"a\n,b\";c\n", "[]", "1:1-2:4 nameOfLines a ,b")]
    [InlineData("a.csv", "a;b\tc\n1;2\n", "[{a: 1, b\tc: 2}]")]
    [InlineData("A.CSV", "a;b\n1;2\n", "[{a: 1, b: 2}]")]
    [InlineData("a.tsv", "a\tb\n1,5\t\"2\t3\"\n", "[{a: “1,5”, b: “2\t3”}]")]
    [InlineData("a.tsv", "a,b\n1,2\n", "[{a,b: “1,2”}]")]
    [InlineData("a.TSV", "a\tb\tc\n\t2\t\n1\t\t\n", "[{b: 2}, {a: 1}]")]
    [InlineData("a.tsv", "\n \na\tb\n \n1\t2\n", "[{a: 1, b: 2}]")]
    public void The_separator_is_that_of_the_header(string path, string table, string values, string faults = "")
    {
        var read = new DataFileText(table, "seeds/" + path);
        Assert.Equal((faults, values), (read.Faults, read.Values));
    }

    [Fact]
    public void Every_value_and_every_name_has_its_place()
    {
        var read = new DataFileText("\uFEFFid, address.city ,\"address.zip\"\r\n\r\n 1 ,\"Low\r\nmouth\",\"\"\r\n2,,x\r\n");
        string[] expected =
        [
            "1:1-1:32 @1 id, address.city ,\"address.zip\"",
            "3:2-4:10 @37 1 ,\"Low⏎mouth\",\"\"", "3:2-3:3 @37 1", "3:5-4:10 @40 \"Low⏎mouth\",\"\"", "3:5-4:7 @40 \"Low⏎mouth\"", "4:8-4:10 @53 \"\"",
            "5:1-5:5 @57 2,,x", "5:1-5:2 @57 2", "5:4-5:5 @60 x", "5:4-5:5 @60 x",
        ];
        Assert.Equal(expected, read.Cells.Select(cell => Place(read, cell.Place)));
        var rows = read.File.Root.Items;
        Assert.Equal(["1:1-1:3 @1 id", "1:5-1:12 @5 address"], rows[0].KeyPlaces.Select(place => Place(read, place)));
        Assert.Equal(["1:13-1:17 @13 city", "1:28-1:31 @28 zip"], rows[0].Items[1].KeyPlaces.Select(place => Place(read, place)));
        Assert.Equal(["1:28-1:31 @28 zip"], rows[1].Items[1].KeyPlaces.Select(place => Place(read, place)));
    }

    private static string Place(DataFileText read, Model.FilePlace place)
    {
        Assert.Equal(place, Model.FilePlace.Of(read.Document, place.Range));
        return $"{place.Start.Line}:{place.Start.Column}-{place.End.Line}:{place.End.Column} @{place.OriginalRange.Start} "
            + read.Document.Slice(place.Range).ToString().Replace("\n", "⏎", StringComparison.Ordinal);
    }
}
