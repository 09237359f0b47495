using ContentSdk.Engine.Tests.Formats.Nodes;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Toml;

public class TomlFaultTests
{
    [Theory]
    // Keys.
    [InlineData("title: x\na = 1", "1:6-7 colonAfterKey title", "{a: 1}")]
    [InlineData("title x\na = 1", "1:1-6 noEquals title", "{a: 1}")]
    [InlineData("title\na = 1", "1:1-6 noEquals title", "{a: 1}")]
    [InlineData("größe = 1", "1:1-6 bareKey größe", "{größe: 1}")]
    [InlineData("a..b = 1\nc = 2", "1:2-3 emptyKeyPart", "{c: 2}")]
    [InlineData(".a = 1\n", "1:1-2 emptyKeyPart", "{}")]
    [InlineData("= 1\nc = 2", "1:1-2 noKey", "{c: 2}")]
    [InlineData("// note\n; note\na = 1", "1:1-3 comment //\n2:1-2 comment ;", "{a: 1}")]
    [InlineData("\"\"\"a\"\"\" = 1\nb = 1", "1:1-2 CSDK2040", "{b: 1}")]
    [InlineData("- a\nb = 1", "1:1-2 noEquals -", "{b: 1}")]
    // Tables.
    [InlineData("[params\na = 1\n[b]\nc = 1", "1:1-8 unclosedTable ]", "{params: {a: 1}, b: {c: 1}}")]
    [InlineData("[[params]\na = 1", "1:1-9 unclosedTable ]]", "{params: [{a: 1}]}")]
    [InlineData("[]\na = 1\n[b]", "1:2-3 noKey", "{b: {}}")]
    [InlineData("[a] b = 1\n", "1:5-10 textAfter", "{a: {}}")]
    // Values.
    [InlineData("title =\na = 1", "1:8-8 noValue", "{title: ?, a: 1}")]
    [InlineData("title = # c\na = 1", "1:9-10 noValue", "{title: ?, a: 1}")]
    [InlineData("title = Later ferries # c\na = 1", "1:9-22 bareText \"Later ferries\"", "{title: ?, a: 1}")]
    [InlineData("title = 12 monkeys\n", "1:9-19 bareText \"12 monkeys\"", "{title: ?}")]
    [InlineData("title = He said \"no\"\n", "1:9-21 bareText 'He said \"no\"'", "{title: ?}")]
    [InlineData("title = “Later ferries”\n", "1:9-10 curlyMarks “ | \"Later ferries\"", "{title: “Later ferries”}")]
    // Spaces that are none of TOML's were read again and again.
    [InlineData("a = [\u0085", "1:6-7 noValue\n1:5-6 unclosedBracket [ | ]", "{a: [?]}")]
    [InlineData("a = [\u2003, 1]\nb = 2", "1:6-7 noValue", "{a: [?, 1], b: 2}")]
    [InlineData("draft = True\n", "1:9-13 word True | true", "{draft: ?}")]
    [InlineData("draft = no\n", "1:9-11 word no | false", "{draft: ?}")]
    [InlineData("a = null\n", "1:5-9 null null", "{a: ?}")]
    [InlineData("a = 007\n", "1:5-8 leadingZero 007", "{a: ?}")]
    [InlineData("a = 1__0\nb = _1\nc = 1_", "1:5-9 underscore 1__0\n2:5-7 bareText \"_1\"\n3:5-7 underscore 1_", "{a: ?, b: ?, c: ?}")]
    [InlineData("a = 1.2.3\nb = .5\nc = 5.\nd = 0xZ\ne = 1e", "1:5-10 number 1.2.3\n2:5-7 number .5\n3:5-7 number 5.\n4:5-8 number 0xZ\n5:5-7 number 1e", "{a: ?, b: ?, c: ?, d: ?, e: ?}")]
    [InlineData("a = 1e999\nb = 0x1FFFFFFFFFFFFFFFF", "1:5-10 largeNumber 1e999\n2:5-24 largeNumber 0x1FFFFFFFFFFFFFFFF", "{a: ?, b: ?}")]
    [InlineData("a = 2025-13-01\nb = 2025-3-1\nc = 25:00:00\nd = 2025-02-30T10:00:00Z", "1:5-15 date 2025-13-01\n2:5-13 date 2025-3-1\n3:5-13 date 25:00:00\n4:5-25 date 2025-02-30T10:00:00Z", "{a: ?, b: ?, c: ?, d: ?}")]
    [InlineData("a = 1 = 2\nb = \"x\", \"y\"\nc = 1]", "1:7-10 textAfter\n2:8-13 textAfter\n3:6-7 textAfter", "{a: 1, b: “x”, c: 1}")]
    // Texts.
    [InlineData("a = \"Later\nb = 1", "1:5-6 unclosedText", "{a: ?, b: 1}")]
    [InlineData("a = 'Later\nb = 1", "1:5-6 unclosedText", "{a: ?, b: 1}")]
    [InlineData("a = \"\"\"Later\nb = 1", "1:5-8 unclosedLines \"\"\"", "{a: ?}")]
    [InlineData("a = '''Later\nb = 1", "1:5-8 unclosedLines '''", "{a: ?}")]
    [InlineData("a = \"The \"old\" pier\"\nb = 1", "1:10-11 earlyMark 'The \"old\" pier'", "{a: ?, b: 1}")]
    [InlineData("a = 'The baker's loaf'\nb = 1", "1:15-16 earlyMark \"The baker's loaf\"", "{a: ?, b: 1}")]
    [InlineData("a = \"C:\\new\\q\\u12\\uD800\\U00110000\"", "1:12-14 escape\n1:14-16 escape\n1:18-20 escape\n1:24-26 escape", "{a: “C:⏎ew\\q\\u12\\uD800\\U00110000”}")]
    [InlineData("a = \"\0\u0001\" # \u0002", "1:6-7 control\n1:7-8 control\n1:12-13 control", "{a: “\0\u0001”}")]
    // Brackets.
    [InlineData("tags = [\"a\", \"b\"\ntitle = \"x\"", "1:8-9 unclosedBracket [ | ]", "{tags: [“a”, “b”], title: “x”}")]
    [InlineData("tags = [\"a\",", "1:8-9 unclosedBracket [ | ]", "{tags: [“a”]}")]
    [InlineData("image = { src = \"a\"\ntitle = \"x\"", "1:9-10 unclosedBracket { | }", "{image: {src: “a”}, title: “x”}")]
    [InlineData("tags = [\"a\" \"b\"]", "1:12-12 comma", "{tags: [“a”, “b”]}")]
    [InlineData("tags = [a, b c]\nx = 1", "1:9-10 bareText \"a\"\n1:12-15 bareText \"b c\"", "{tags: [?, ?], x: 1}")]
    [InlineData("tags = [,1,,2]", "1:9-10 extraComma\n1:12-13 extraComma", "{tags: [1, 2]}")]
    [InlineData("tags = [1}\nx = 1", "1:10-11 wrongBracket } | [ | 1 | ]", "{tags: [1], x: 1}")]
    [InlineData("a = { b: 1, c = 2 }", "1:8-9 colonAfterKey b", "{a: {c: 2}}")]
    // Twice.
    [InlineData("a = 1\n\na = 2", "3:1-2 CSDK2004 a | 1", "{a: 1}")]
    [InlineData("a.b = 1\na.b = 2\na = 3", "2:1-4 CSDK2004 a.b | 1\n3:1-2 CSDK2004 a | 1", "{a: {b: 1}}")]
    [InlineData("[a]\n[b]\n[a]\nc = 1", "3:2-3 CSDK2004 a | 1", "{a: {}, b: {}}")]
    [InlineData("[a]\nb = 1\n[a.b]\nc = 1", "3:2-5 CSDK2004 a.b | 2", "{a: {b: 1}}")]
    [InlineData("[a]\nb = 1\n[a.b.c]\nc = 1", "3:2-5 notTable a.b | 2", "{a: {b: 1}}")]
    [InlineData("a = [1]\n[[a]]", "2:3-4 CSDK2004 a | 1", "{a: [1]}")]
    [InlineData("[[a]]\n[a]", "2:2-3 CSDK2004 a | 1", "{a: [{}]}")]
    [InlineData("[a.b]\n[a]\nb.c = 1", "3:1-2 notTable b | 1", "{a: {b: {}}}")]
    [InlineData("a = { b = 1 }\na.c = 2\n[a.d]", "2:1-2 notTable a | 1\n3:2-3 notTable a | 1", "{a: {b: 1}}")]
    [InlineData("[a]\nb.c = 1\n[a.b]", "3:2-5 CSDK2004 a.b | 2", "{a: {b: {c: 1}}}")]
    public void A_fault_is_told_at_its_place_and_costs_no_other_key(string toml, string faults, string tree)
    {
        var read = DataText.Toml(toml);
        Assert.Equal((faults, tree), (read.Faults, read.Tree));
        Assert.False(read.Root!.IsComplete);
    }

    [Theory]
    [InlineData("a = 1\nb = [[[[[[[[1]]]]]]]]", "2:12-13 frontMatterTooDeep 8")]
    [InlineData("[a.b.c.d.e.f.g.h.i]", "1:20-20 frontMatterTooDeep 8")]
    [InlineData("a.b.c.d.e.f.g.h.i = 1", "1:21-22 frontMatterTooDeep 8")]
    [InlineData("[a.b.c.d.e.f]\ng.h.i = 1", "2:9-10 frontMatterTooDeep 8")]
    public void Nesting_has_a_limit(string toml, string faults) => Assert.Equal(faults, DataText.Toml(toml).Faults);

    [Fact]
    public void Size_has_a_limit()
    {
        Assert.Equal("1:100001-100001 frontMatterTooLarge 100,000", DataText.Toml(new string('#', 100_001)).Faults);
        Assert.Equal("1:10002-10003 frontMatterTooManyNodes 5,000", DataText.Toml("a=[" + string.Concat(Enumerable.Repeat("1,", 6_000)) + "]").Faults);
        Assert.StartsWith("1:", DataText.Toml(new string('[', 100_000)).Faults, StringComparison.Ordinal);
        Assert.Equal("1:10-11 frontMatterTooDeep 8", DataText.Toml("a=" + new string('[', 99_000)).Faults);
    }
}
