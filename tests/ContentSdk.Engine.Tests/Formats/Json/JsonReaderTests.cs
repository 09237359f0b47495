using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Tests.Formats.Nodes;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" {\n} \n\n", "{}")]
    [InlineData("{ \"title\" : \"Later ferries\",\n\n\t\"draft\":true, \"a\": false,\"b\":null }", "{title: “Later ferries”, draft: true, a: false, b: null}")]
    [InlineData("{\"\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"}", "{: “\"\\/\b\f⏎\r\té😀”}")]
    [InlineData("{\"a\": [0, -1, 1.50, 1e5, -2E-2, 1.5e+3], \"b\": [], \"c\": [[1], {\"d\": {}}]}", "{a: [0, -1, 1.50, 1e5, -2E-2, 1.5e+3], b: [], c: [[1], {d: {}}]}")]
    [InlineData("{\"a\": [\n\n1,\n\ntrue,\n\nnull\n\n]\n\n}", "{a: [1, true, null]}")]
    [InlineData("{\"a\": \"}{][,:#//\"}", "{a: “}{][,:#//”}")]
    public void All_of_JSON_is_read(string json, string expected)
    {
        var read = DataText.Json(json);
        Assert.Equal(("", expected), (read.Faults, read.Tree));
    }

    [Fact]
    public void Every_key_and_value_has_its_place()
    {
        var read = DataText.Json("{ \"a\\tb\": [ 1, \"x\" ] ,\n \"c\": { } }");
        Assert.Equal(
            ["{ \"a\\tb\": [ 1, \"x\" ] ,\n \"c\": { } }", "\"a\\tb\"", "[ 1, \"x\" ]", "1", "\"x\"", "\"c\"", "{ }"],
            read.Nodes.Select(node => read.Document.Slice(node.Range).ToString()));
    }

    [Theory]
    // Commas and colons.
    [InlineData("{\"a\": 1,}", "1:8-9 trailingComma", "{a: 1}")]
    [InlineData("{\"a\": [1,\n]}", "1:9-10 trailingComma", "{a: [1]}")]
    [InlineData("{\"a\": 1\n \"b\": 2}", "1:8-8 comma", "{a: 1, b: 2}")]
    [InlineData("{\"a\": [\"x\" \"y\"]}", "1:11-11 comma", "{a: [“x”, “y”]}")]
    [InlineData("{,\"a\": 1,, \"b\": 2}", "1:2-3 extraComma\n1:10-11 extraComma", "{a: 1, b: 2}")]
    [InlineData("{\"a\" 1}", "1:2-5 colon a", "{a: 1}")]
    [InlineData("{\"a\" = 1}", "1:6-7 colon a", "{a: 1}")]
    // Keys.
    [InlineData("{a: 1, 'b': 2}", "1:2-3 bareKey a\n1:8-9 marks ' | \"b\"", "{a: 1, b: 2}")]
    [InlineData("{\"a\": 1, [2], \"b\": 3}", "1:10-11 noKey", "{a: 1, b: 3}")]
    [InlineData("{\"a\": 1, \"a\": 2}", "1:10-13 CSDK2004 a | 1", "{a: 1}")]
    // Values.
    [InlineData("{\"a\": , \"b\": 1}", "1:7-8 noValue", "{a: ?, b: 1}")]
    [InlineData("{\"a\": True, \"b\": None, \"c\": undefined}", "1:7-11 word True | true\n1:18-22 word None | null\n1:29-38 word undefined | null", "{a: ?, b: ?, c: ?}")]
    [InlineData("{\"a\": 01, \"b\": +1, \"c\": .5, \"d\": 1., \"e\": 0x1F, \"f\": 1_000}", "1:7-9 number 01\n1:16-18 number +1\n1:25-27 number .5\n1:34-36 number 1.\n1:43-47 bareText \"0x1F\"\n1:54-59 number 1_000", "{a: ?, b: ?, c: ?, d: ?, e: ?, f: ?}")]
    [InlineData("{\"a\": Later ferries, \"b\": 2025-03-31}", "1:7-20 bareText \"Later ferries\"\n1:27-37 number 2025-03-31", "{a: ?, b: ?}")]
    [InlineData("{\"a\": 1e999}", "1:7-12 number 1e999", "{a: ?}")]
    [InlineData("{\"a\": 'x', \"b\": “y”}", "1:7-8 marks ' | \"x\"\n1:17-18 marks “ | \"y\"", "{a: “x”, b: “y”}")]
    // Texts.
    [InlineData("{\"a\": \"x,\n \"b\": 1}", "1:7-8 unclosedText\n1:10-10 comma", "{a: ?, b: 1}")]
    [InlineData("{\"a\": \"The \"old\" pier\",\n \"b\": 1}", "1:12-13 earlyMark \"The \\\"old\\\" pier\"", "{a: ?, b: 1}")]
    [InlineData("{\"a\": \"\\q\\u12\\\t\t\u0001\"}", "1:8-10 escape\n1:10-12 escape\n1:14-16 escape\n1:15-16 control\n1:16-17 control\n1:17-18 control", "{a: “\\q\\u12\\\t\t\u0001”}")]
    // Comments and spaces.
    [InlineData("{ // c\n\"a\": 1, /* c\n */ \"b\": 2 # c\n}", "1:3-7 comment\n2:9-4 comment\n3:12-15 comment", "{a: 1, b: 2}")]
    [InlineData("{\u00A0\"a\": 1}", "1:2-3 space", "{a: 1}")]
    // Ends.
    [InlineData("{\"a\": 1", "1:1-2 unclosed { | }", "{a: 1}")]
    [InlineData("{\"a\": [1", "1:7-8 unclosed [ | ]", "{a: [1]}")]
    [InlineData("{\"a\": 1\n\nThe ferry {leaves}.", "1:1-2 unclosed { | }", "{a: 1}")]
    [InlineData("{\"a\": [1}", "1:9-10 wrongBracket } | [ | 1 | ]\n1:1-2 unclosed { | }", "{a: [1]}")]
    [InlineData("{\"a\": 1} and text", "1:10-18 textAfter", "{a: 1}")]
    [InlineData("[1]", "1:1-2 noObject", "nothing")]
    [InlineData("", "1:1-1 noObject", "nothing")]
    public void A_fault_is_told_at_its_place_and_costs_no_other_key(string json, string faults, string tree)
    {
        var read = DataText.Json(json);
        Assert.Equal((faults, tree), (read.Faults, read.Tree));
        Assert.False(read.Root?.IsComplete ?? false);
    }

    [Fact]
    public void Size_and_nesting_have_a_limit()
    {
        Assert.Equal("1:41-42 frontMatterTooDeep 8", DataText.Json(string.Concat(Enumerable.Repeat("{\"a\":", 8)) + "[1]").Faults);
        Assert.Equal("1:13-14 frontMatterTooDeep 8", DataText.Json("{\"a\":" + new string('[', 99_000)).Faults);
        Assert.StartsWith("1:100001-100001 frontMatterTooLarge", DataText.Json("{" + new string(' ', 100_000)).Faults, StringComparison.Ordinal);
        Assert.Contains("frontMatterTooManyNodes", DataText.Json("{\"a\":[" + string.Concat(Enumerable.Repeat("1,", 6_000)) + "1]}").Faults, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_grows_with_the_size()
    {
        string[] shapes = ["{", "[", "{\"a\":", "\"", "'", "“", "\\", "/*", "//", "# ", ", ", "a ", "1 ", "\"a\":1,", "\"a\" b", "\0", "\uD800", "\n\n"];
        foreach (var shape in shapes)
            Work.GrowsWithTheSize(count => "{" + string.Concat(Enumerable.Repeat(shape, count / shape.Length)), static text => DataText.Json(text), 40_000);
    }
}
