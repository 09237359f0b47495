using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Tests.DataFiles;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Csv;

/// <summary>CSDK7201 to CSDK7212: what is wrong with a table, each at its place, all in one reading.</summary>
public class CsvFaultTests
{
    [Theory]
    // CSDK7201: nothing in it.
    [InlineData("", "1:1-1 CSDK7201", "nothing")]
    [InlineData(" \n\r\n", "1:1-1 CSDK7201", "nothing")]
    [InlineData("sep=;\n\n", "1:1-1 CSDK7201\n1:1-6 separatorLine sep=;", "nothing")]
    // CSDK7203: values where names must be.
    [InlineData("1,2025-03-31,true\n2,2025-04-01,false\n", "1:1-2 CSDK7203 1", "nothing")]
    [InlineData(",17\n1,2\n", "1:2-4 CSDK7203 17", "nothing")]
    [InlineData("city,2024,2025\nLowmouth,1,2\n", "", "[{city: “Lowmouth”, 2024: 1, 2025: 2}]")]
    [InlineData("sep=;\na;b\n1;2\n", "1:1-6 separatorLine sep=;", "[{a: 1, b: 2}]")]
    [InlineData("sep=a\n1\n", "1:1-6 separatorLine sep=a\n2:1-2 CSDK7203 1", "nothing")]
    [InlineData("sep=ab\n1\n", "", "[{sep=ab: 1}]")]
    // CSDK7204: names.
    [InlineData("a,,c\n1,2,3\n", "1:3-3 CSDK7204 2", "[{a: 1, c: 3}]")]
    [InlineData("a,\" \"\n1,2\n", "1:3-6 CSDK7204 2", "[{a: 1}]")]
    [InlineData(",\n1,2\n", "1:1-1 CSDK7204 1\n1:2-2 CSDK7204 2", "[{}]")]
    [InlineData("a.,.b,c..d,e\n1,2,3,4\n", "1:1-3 emptyPart a.\n1:4-6 emptyPart .b\n1:7-11 emptyPart c..d", "[{e: 4}]")]
    [InlineData("a.b.c.d.e.f.g.h\n1\n", "1:1-16 deepName a.b.c.d.e.f.g.h | 7", "[{}]")]
    // CSDK7205: names twice.
    [InlineData("a,b,a\n1,2,3\n", "1:5-6 CSDK7205 a | 1", "[{a: 1, b: 2}]")]
    [InlineData("a.b,a.b\n1,2\n", "1:5-8 CSDK7205 a.b | 1", "[{a: {b: 1}}]")]
    [InlineData("a,a.b\n1,2\n", "1:3-6 nestedColumn a | a.b | a", "[{a: 1}]")]
    [InlineData("a.b,a\n1,2\n", "1:5-6 nestedColumn a.b | a | a", "[{a: {b: 1}}]")]
    [InlineData("a.b,a.b.c\n1,2\n", "1:5-10 nestedColumn a.b | a.b.c | b", "[{a: {b: 1}}]")]
    [InlineData("a,A\n1,2\n", "", "[{a: 1, A: 2}]")]
    // CSDK7206: cells.
    [InlineData("a,b,c\n1\n1,2\n1,2,3\n", "2:2-2 CSDK7206 b | 1 | 3\n3:4-4 CSDK7206 c | 2 | 3", "[{a: 1, b: 2, c: 3}]")]
    [InlineData("a,b\n1,2,3, 4\n5,6\n", "2:5-9 extraCells 4 | 2 | ,", "[{a: 5, b: 6}]")]
    [InlineData("a\tb\n1\t2\t3\n", "2:5-6 extraTabs 3 | 2", "[]")]
    [InlineData("a,b\n1,2,,\n", "2:5-6 trailingSeparators", "[]")]
    [InlineData("a\n1,2\n", "2:3-4 extraCells 2 | 1 | ,", "[]")]
    [InlineData("a;b\n1,2\n", "2:4-4 CSDK7206 b | 1 | 2", "[]")]
    // CSDK7207: marks that are not closed.
    [InlineData("a,b\n\"x,2\n3,4\n", "2:1-2 CSDK7207", "[{a: 3, b: 4}]")]
    [InlineData("a,b\n1,\"x\n3,\"y\"\n5,6\n", "2:3-4 CSDK7207", "[{a: 1, b: “x”}, {a: 3, b: “y”}, {a: 5, b: 6}]")]
    [InlineData("a,b\n1,\"x\n\"y\",4\n", "2:3-4 CSDK7207", "[{a: 1, b: “x”}, {a: “y”, b: 4}]")]
    [InlineData("a,b\n1,\"x\n3,\"\n5,6\n", "", "[{a: 1, b: “x⏎3,”}, {a: 5, b: 6}]")]
    [InlineData("a,b\n1,\"x", "2:3-4 CSDK7207", "[{a: 1, b: “x”}]")]
    [InlineData("a,b\n1,\"", "2:3-4 CSDK7207", "[{a: 1, b: “”}]")]
    [InlineData("a,\"b\n1,2\n", "1:3-4 CSDK7207", "[{a: 1, b: 2}]")]
    // CSDK7208: text after a mark.
    [InlineData("a,b\n\"The \"old\" pier\",2\n", "2:6-7 CSDK7208 \"The \"\"old\"\" pier\"", "[{a: “The \"old\" pier”, b: 2}]")]
    [InlineData("a,b\n\"x\" y,2\n", "2:3-4 CSDK7208 \"x\"\" y\"", "[{a: “x\" y”, b: 2}]")]
    [InlineData("a,b\n\"x \"y, z\" w\",2\n3,4\n", "2:4-5 CSDK7208 \"x \"\"y\"", "[{a: 3, b: 4}]")]
    [InlineData("a,b\n\"x\ny\" z,2\n", "3:2-3 CSDK7208 \"x y\"\" z\"", "[{a: “x⏎y\" z”, b: 2}]")]
    // CSDK7209: a mark within.
    [InlineData("a,b\n5\" pipe,2\n", "2:2-3 CSDK7209 \"5\"\" pipe\"", "[{a: “5\" pipe”, b: 2}]")]
    [InlineData("a,b\nx \"y, z\" w,2\n3,4\n", "2:3-4 CSDK7209 \"x \"\"y\"", "[{a: 3, b: 4}]")]
    // CSDK7210: rows of nothing.
    [InlineData("a,b\n1,2\n,\n", "3:1-2 CSDK7210", "[{a: 1, b: 2}]")]
    [InlineData("a;b;c\n;;\n1;2;3\n; ;\n;;;;\n", "2:1-3 emptyRows 2", "[{a: 1, b: 2, c: 3}]")]
    [InlineData("a,b\n\"\",\n", "", "[{a: “”}]")]
    // CSDK7211: characters.
    [InlineData("a,b\nx\u0001y,2\n\"x\u2028\",1\n", "2:2-3 CSDK7211 U+0001\n3:3-4 oddLineBreak U+2028", "[{b: 2}, {b: 1}]")]
    [InlineData("a\u202Eb,c\n1,2\n", "1:2-3 CSDK7211 U+202E", "[{c: 2}]")]
    [InlineData("a,b\nx,\uD83D\uDE00\n", "", "[{a: “x”, b: “\uD83D\uDE00”}]")]
    public void A_fault_is_reported_at_its_place_and_costs_no_other_row(string csv, string faults, string values)
    {
        var read = new DataFileText(csv, csv.Contains('\t', StringComparison.Ordinal) ? "seeds/a.tsv" : "seeds/a.csv");
        Assert.Equal((faults, values), (read.Faults, read.Values));
        Assert.All(read.File.Findings, static finding => Assert.StartsWith("CSDK72", finding.RuleId, StringComparison.Ordinal));
        Assert.Equal(read.File.Findings.All(static finding => finding.RuleId == DataFileRules.EmptyRow.Id), read.File.IsComplete);
    }

    // Attributes cannot have one.
    [Fact]
    public void Half_a_character_is_a_fault()
    {
        var read = new DataFileText("a,b\n1,x\uDE00\uD83Dy\n");
        Assert.Equal(("2:4-5 halfCharacter U+DE00", "[{a: 1}]"), (read.Faults, read.Values));
    }

    [Theory]
    [InlineData("a,b\n5\" pipe,2\n", "a,b\n\"5\"\" pipe\",2\n")]
    [InlineData("\uFEFFsep=;\r\na;b\r\n", "\uFEFFa;b\r\n")]
    public void What_is_certain_is_fixed(string csv, string expected)
    {
        var finding = Assert.Single(new DataFileText(csv).File.Findings);
        var edit = Assert.Single(finding.Fix);
        Assert.Equal(expected, csv.Remove(edit.OriginalRange.Start, edit.OriginalRange.Length).Insert(edit.OriginalRange.Start, edit.NewText));
    }

    [Theory]
    [InlineData("a,b\n5\"\" pipe,2\n")]
    [InlineData("a,b\n\"The \"old\" pier\",2\n")]
    public void What_is_not_is_left_to_a_person(string csv) =>
        Assert.Empty(Assert.Single(new DataFileText(csv).File.Findings).Fix);

    [Fact]
    public void So_many_faults_are_reported_that_somebody_reads_them()
    {
        var read = new DataFileText("a,b\n" + string.Concat(Enumerable.Repeat("1\n", 300)));
        Assert.Equal(101, read.File.Findings.Count);
        Assert.Equal("The file has 200 more errors than those reported. Fix those first.", RuleCatalog.MessageOf(read.File.Findings[100]));
        Assert.Equal(DataFileRules.MoreFaults.Id, read.File.Findings[100].RuleId);
    }
}
