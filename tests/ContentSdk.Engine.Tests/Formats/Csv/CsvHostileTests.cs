using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Tests.DataFiles;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Csv;

/// <summary>Tables that somebody made to hang, crash or flood a build.</summary>
public class CsvHostileTests
{
    public static TheoryData<string> Shapes { get; } =
    [
        "\"", ",", "a,b\n\"x,\n", "\"a\"b,", "\"a\"b\n", "\"a\n", "a,\"\"\n", " ", ";", "a.", "a,", "x\"y", "x\"y,", "\"\"", "\"\"\"",
        "\" \n", "1\n", ",\n", "\r", "a,b\n\"\n\n", "\"a\n\"\"b\n", "\u0001", "\uD800", "a,b\n\u2028,\u0085\n",
        "<<<<<<< a\n=======\n>>>>>>> b\n", "\t", "\"\t\"",
    ];

    [Theory, MemberData(nameof(Shapes))]
    public void Work_grows_with_the_file(string shape) => Work.GrowsWithTheSize(
        size => new SourceDocument("seeds/a.csv", "a,b\n" + string.Concat(Enumerable.Repeat(shape, size / shape.Length))),
        static document => Check(document),
        100_000);

    [Theory, MemberData(nameof(Shapes))]
    public void So_it_does_in_the_header(string shape) => Work.GrowsWithTheSize(
        size => new SourceDocument("seeds/a.tsv", string.Concat(Enumerable.Repeat(shape, size / shape.Length))),
        static document => Check(document),
        100_000);

    [Fact]
    public void A_NUL_is_one_fault()
    {
        var read = new DataFileText("a,b\n1,\0\n");
        Assert.Equal(("2:3-4 CSDK1004", "nothing", false), (read.Faults, read.Values, read.File.IsComplete));
    }

    [Fact]
    public void More_than_is_read_is_a_fault()
    {
        var many = new DataFileText("a\n" + string.Concat(Enumerable.Repeat("1\n", 300_000)));
        Assert.Equal("250001:1-1 fileTooManyNodes 500,000", many.Faults);
        Assert.False(many.File.IsComplete);
        var large = new DataFileText("a\n" + new string('x', 8_000_000));
        Assert.Equal(("2:7999999-7999999 fileTooLarge 8,000,000", "nothing"), (large.Faults, large.Values));
    }

    /// <summary>Any two readings are equal, and every place is in the file.</summary>
    internal static DataFile Check(SourceDocument document)
    {
        var file = DataFileReader.Read(document);
        Assert.True(file.Findings.Count <= 101);
        Assert.All(file.Findings, finding =>
        {
            Assert.InRange(finding.Range.End, finding.Range.Start, document.Text.Length);
            Assert.False(string.IsNullOrWhiteSpace(RuleCatalog.MessageOf(finding)));
        });
        Assert.True(file.Root.Kind is CellKind.List or CellKind.Map || !file.IsComplete);
        return file;
    }
}
