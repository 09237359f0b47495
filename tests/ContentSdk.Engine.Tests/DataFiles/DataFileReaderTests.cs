using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.DataFiles;

public class DataFileReaderTests
{
    private const string Offices = "[{city: “Lowmouth”, desks: 17, opened: Date(2025-03-31), address: {zip: “00120”}}]";

    [Theory]
    [InlineData("seeds/offices.csv", true)]
    [InlineData("seeds/offices.TSV", true)]
    [InlineData("offices.yaml", true)]
    [InlineData("offices.yml", true)]
    [InlineData("offices.json", true)]
    [InlineData("offices.toml", true)]
    [InlineData("my-entities.yaml", true)]
    [InlineData("meta.yaml", true)]
    [InlineData("entities.yaml", false)]
    [InlineData("seeds/people.entities.yml", false)]
    [InlineData("a.meta.yaml", false)]
    [InlineData("a.META.YML", false)]
    [InlineData("a.md", false)]
    [InlineData("a.csv.txt", false)]
    [InlineData("csv", false)]
    public void A_data_file_is_known_by_its_extension(string path, bool isData) => Assert.Equal(isData, Engine.DataFiles.IsData(path));

    [Theory]
    [InlineData("a.csv", "city,desks,opened,address.zip\nLowmouth,17,2025-03-31,00120\n")]
    [InlineData("a.yaml", "- city: Lowmouth\n  desks: 17\n  opened: 2025-03-31\n  address:\n    zip: \"00120\"\n")]
    [InlineData("a.yaml", "---\n- city: Lowmouth\n  desks: 17\n  opened: 2025-03-31\n  address: { zip: '00120' }\n")]
    [InlineData("a.json", "[\n\n{\"city\": \"Lowmouth\", \"desks\": 17, \"opened\": \"2025-03-31\",\n\n\"address\": {\"zip\": \"00120\"}}]\n")]
    public void All_formats_give_the_same_values(string path, string text)
    {
        var read = new DataFileText(text, path);
        // JSON has no other way to write a date than as text that has its form.
        Assert.Equal(("", Offices), (read.Faults, read.Values.Replace("“2025-03-31”", "Date(2025-03-31)", StringComparison.Ordinal)));
        Assert.True(read.File.IsComplete);
        Assert.All(read.Cells, cell => Assert.Equal(cell.Place, FilePlace.Of(read.Document, cell.Place.Range)));
        var opened = read.File.Root.Items[0].Items[2];
        Assert.Equal(("2025-03-31", CellKind.Date), (opened.Text, opened.ValueKind));
        Assert.Equal("2025-03-31", read.Document.Slice(opened.Place.Range).Trim('"').ToString());
    }

    [Theory]
    [InlineData("a.toml", "city = \"Lowmouth\"\n[address]\nzip = \"00120\"\n", "{city: “Lowmouth”, address: {zip: “00120”}}")]
    [InlineData("a.toml", "[[offices]]\ndesks = 17\n[[offices]]\ndesks = 3\n", "{offices: [{desks: 17}, {desks: 3}]}")]
    [InlineData("a.json", "{\"a\": [1, null], \"b\": {}}", "{a: [1, Null(null)], b: {}}")]
    [InlineData("a.json", "[]", "[]")]
    [InlineData("a.yaml", "a: 1\nb: [x]\n", "{a: 1, b: [“x”]}")]
    [InlineData("a.yml", "- 1\n- x\n", "[1, “x”]")]
    public void The_root_is_a_list_or_a_map(string path, string text, string values)
    {
        var read = new DataFileText(text, path);
        Assert.Equal(("", values), (read.Faults, read.Values));
    }

    [Theory]
    // Nothing in it.
    [InlineData("a.csv", "\n", "1:1-1 CSDK7201", "nothing")]
    [InlineData("a.yaml", "", "1:1-1 noValues", "nothing")]
    [InlineData("a.yaml", "# later\n", "1:1-1 noValues", "nothing")]
    [InlineData("a.yaml", "---\n", "1:1-1 noValues", "nothing")]
    [InlineData("a.yaml", "~\n", "1:1-1 noValues", "nothing")]
    [InlineData("a.toml", "# later\n", "1:1-1 noValues", "nothing")]
    [InlineData("a.json", " \n", "1:1-1 noValues", "nothing")]
    // Neither a list nor keys.
    [InlineData("a.yaml", "Lowmouth\n", "1:1-9 CSDK7202", "nothing")]
    [InlineData("a.json", "\"Lowmouth\"\n", "1:1-2 noRoot", "nothing")]
    [InlineData("a.json", "17", "1:1-2 noRoot", "nothing")]
    // Faults of a format, in words that fit a file of its own.
    [InlineData("a.yaml", "- a: 1\n---\n- a: 2\n", "2:1-4 secondDocument", "[{a: 1}]")]
    [InlineData("a.yaml", "a: &x 1\nb: *x\n", "1:4-8 anchor\n2:4-6 alias", "{a: 1}")]
    [InlineData("a.yaml", "a: 1\na: 2\n", "2:1-2 CSDK2004 a | 1", "{a: 1}")]
    [InlineData("a.toml", "a: 1\nb = 2\n", "1:2-3 colonInFile a", "{b: 2}")]
    [InlineData("a.toml", "a = Lowmouth\nb = 2\n", "1:5-13 bareText \"Lowmouth\"", "{b: 2}")]
    [InlineData("a.json", "{\"a\": 1", "1:1-2 unclosedInFile { | }", "{a: 1}")]
    [InlineData("a.json", "[1,\n\n\nb]", "4:1-2 bareText \"b\"", "[1]")]
    [InlineData("a.json", "{\"a\": 1} {\"a\": 2}", "1:10-18 textAfterInFile }", "{a: 1}")]
    [InlineData("a.json", "[1] 2", "1:5-6 textAfterInFile ]", "[1]")]
    [InlineData("a.json", "{\"a\": [[[[[[[[1]]]]]]]]}", "1:14-15 fileTooDeep 8", "{a: [[[[[[[[]]]]]]]]}")]
    // Characters.
    [InlineData("a.json", "[\"x\\u0001\", \"y\u202E\", 2]", "1:2-11 CSDK7211 U+0001\n1:15-16 CSDK7211 U+202E", "[2]")]
    [InlineData("a.toml", "a = \"\\u2028\"\n", "1:5-13 oddLineBreak U+2028", "{}")]
    public void A_fault_is_reported_at_its_place(string path, string text, string faults, string values)
    {
        var read = new DataFileText(text, path);
        Assert.Equal((faults, values), (read.Faults, read.Values));
        Assert.False(read.File.IsComplete);
        Assert.All(read.File.Findings, static finding => Assert.DoesNotContain("ront matter", RuleCatalog.MessageOf(finding), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.csv", "a,b\n<<<<<<< ours\n1,2\n=======\n1,3\n>>>>>>> theirs\n")]
    [InlineData("a.json", "{\n<<<<<<< ours\n\"a\": 2\n=======\n\"a\": 3\n>>>>>>> theirs\n}\n")]
    [InlineData("a.toml", "b = 1\n<<<<<<< ours\na = 2\n=======\na = 3\n>>>>>>> theirs\n")]
    [InlineData("a.yaml", "b: 1\n<<<<<<< ours\na: 2\n=======\na: 3\n>>>>>>> theirs\n")]
    public void A_merge_conflict_is_one_fault(string path, string text)
    {
        var read = new DataFileText(text, path);
        Assert.Equal("CSDK1016", Assert.Single(read.File.Findings).RuleId);
        Assert.False(read.File.IsComplete);
    }

    [Theory]
    [InlineData(EncodingFault.NotUtf8, "CSDK1001")]
    [InlineData(EncodingFault.Utf16, "CSDK1002")]
    [InlineData(EncodingFault.Unreadable, "CSDK1005")]
    public void A_file_in_another_encoding_is_not_read(EncodingFault fault, string rule)
    {
        var file = DataFileReader.Read(new("a.csv", "a,b\n\u00FC,2,3\n", fault));
        Assert.Equal((rule, CellKind.Null, false), (Assert.Single(file.Findings).RuleId, file.Root.Kind, file.IsComplete));
    }

    [Fact]
    public void Spaces_at_the_ends_of_lines_are_reported_where_they_mean_nothing()
    {
        Assert.Equal("", new DataFileText("a\tb\n1\t\n", "a.tsv").Faults);
        Assert.Equal("", new DataFileText("a,b \n1,2 \n", "a.csv").Faults);
        Assert.Equal(("1:5-6 CSDK1014", true), (new DataFileText("a: 1 \n", "a.yaml").Faults, new DataFileText("a: 1 \n", "a.yaml").File.IsComplete));
    }
}
