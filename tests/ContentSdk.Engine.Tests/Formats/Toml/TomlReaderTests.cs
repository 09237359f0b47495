using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Tests.Formats.Nodes;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Toml;

public class TomlReaderTests
{
    [Theory]
    [InlineData("", "{}")]
    [InlineData("# only a comment", "{}")]
    [InlineData("title = \"Later ferries\" # a comment\n\n\tdraft=true", "{title: “Later ferries”, draft: true}")]
    // Keys.
    [InlineData("a-b_1 = 1\n\"a key\" = 2\n'c.d' = 3\n\"\" = 4\n1234 = 5", "{a-b_1: 1, a key: 2, c.d: 3, : 4, 1234: 5}")]
    [InlineData("a.b.c = 1\na . \"d e\" = 2\n3.14 = 3", "{a: {b: {c: 1}, d e: 2}, 3: {14: 3}}")]
    // Texts.
    [InlineData("a = \"\\b\\t\\n\\f\\r\\e\\\"\\\\\\u00e9\\U0001F600\\x41\"", "{a: “\b\t⏎\f\r\u001B\"\\é😀A”}")]
    [InlineData("a = 'C:\\new\\\"x\"'", "{a: “C:\\new\\\"x\"”}")]
    [InlineData("a = \"\"\"\nOne\n  two\\\n\n   three\\t\"\"\"", "{a: “One⏎  twothree\t”}")]
    [InlineData("a = \"\"\"\"said\"\"\"\"\nb = '''\n'x''''", "{a: “\"said\"”, b: “'x'”}")]
    [InlineData("a = \"\"\"\"\"\"\nb = ''''''\nc = \"\"\nd = ''", "{a: “”, b: “”, c: “”, d: “”}")]
    [InlineData("a = \"\"\"x\"\"\"\"\"", "{a: “x\"\"”}")]
    [InlineData("a = '''\nOne\\\ntwo'''", "{a: “One\\⏎two”}")]
    // Numbers.
    [InlineData("a = +99\nb = 42\nc = 0\nd = -17\ne = 1_000_000\nf = -0", "{a: 99, b: 42, c: 0, d: -17, e: 1000000, f: -0}")]
    [InlineData("a = 0xDEAD_beef\nb = 0o755\nc = 0b1101_0110\nd = 0xFFFFFFFFFFFFFFFF", "{a: 3735928559, b: 493, c: 214, d: 18446744073709551615}")]
    [InlineData("a = +1.0\nb = 3.141_5\nc = -0.01\nd = 5e+22\ne = 1e06\nf = -2E-2\ng = 6.626e-34", "{a: 1.0, b: 3.1415, c: -0.01, d: 5e+22, e: 1e06, f: -2E-2, g: 6.626e-34}")]
    [InlineData("a = inf\nb = +inf\nc = -inf\nd = nan\ne = -nan\nf = +nan", "{a: .inf, b: .inf, c: -.inf, d: .nan, e: .nan, f: .nan}")]
    // Dates and times.
    [InlineData("a = 1979-05-27T07:32:00Z\nb = 1979-05-27 00:32:00.999999-07:00\nc = 1979-05-27t07:32:00z", "{a: 1979-05-27T07:32:00Z, b: 1979-05-27T00:32:00.999999-07:00, c: 1979-05-27T07:32:00Z}")]
    [InlineData("a = 1979-05-27 07:32:00 # c\nb = 1979-05-27 # c\nc = 07:32:00.5\nd = 07:32", "{a: 1979-05-27T07:32:00, b: 1979-05-27, c: 07:32:00.5, d: 07:32}")]
    // Lists.
    [InlineData("a = [1,2, 3]\nb = []\nc = [ [ 1 ], [\"x\", 'y'] ]\nd = [ # c\n  1,\n\n  # c\n  2, # c\n]", "{a: [1, 2, 3], b: [], c: [[1], [“x”, “y”]], d: [1, 2]}")]
    // Tables.
    [InlineData("a = 1\n[b]\nc = 2\n[b.d]\ne = 3\n[ f . 'g h' ]\n", "{a: 1, b: {c: 2, d: {e: 3}}, f: {g h: {}}}")]
    [InlineData("[x.y.z.w]\n[x]\na = 1\n[x.b]", "{x: {y: {z: {w: {}}}, a: 1, b: {}}}")]
    [InlineData("[[a]]\nb = 1\n[[a]]\n[[a]]\nb = 3\n[a.c]\nd = 4\n[[a.e]]\n[[a.e]]\nf = 5", "{a: [{b: 1}, {}, {b: 3, c: {d: 4}, e: [{}, {f: 5}]}]}")]
    [InlineData("[a]\nb.c = 1\nb.d.e = true\n[a.b.f]\ng = 1", "{a: {b: {c: 1, d: {e: true}, f: {g: 1}}}}")]
    [InlineData("a = { b = 1, c.d = [2], e = {} }\nf = {\n  g = 1, # c\n  h = 2,\n}", "{a: {b: 1, c: {d: [2]}, e: {}}, f: {g: 1, h: 2}}")]
    [InlineData("a = [ { b = 1 }, { b = 2 } ]", "{a: [{b: 1}, {b: 2}]}")]
    public void All_of_TOML_is_read(string toml, string expected)
    {
        var read = DataText.Toml(toml);
        Assert.Equal(("", expected), (read.Faults, read.Tree));
    }

    [Fact]
    public void Every_key_and_value_has_its_place()
    {
        var read = DataText.Toml("title = 'It is'\n[ params . x ]\n\"a b\" = { c = [ 1, 0x10 ] }\n[[list]]\nd = 1979-05-27 07:32:00\n");
        string[] places = [.. read.Nodes.OfType<DataScalar>().Select(scalar => read.Document.Slice(scalar.Range).ToString())];
        Assert.Equal(["title", "'It is'", "params", "x", "\"a b\"", "c", "1", "0x10", "list", "d", "1979-05-27 07:32:00"], places);
        Assert.Equal(
            ["[ 1, 0x10 ]", "[[list]]\nd = 1979-05-27 07:32:00"],
            read.Nodes.OfType<DataSequence>().Select(list => read.Document.Slice(list.Range).ToString() is var text && text == "[[list]]" ? text + "\nd = 1979-05-27 07:32:00" : text));
        Assert.Equal("{ c = [ 1, 0x10 ] }", read.Document.Slice(((DataMapping)((DataMapping)((DataMapping)read.Root!.Entries[1].Value).Entries[0].Value).Entries[0].Value).Range).ToString());
    }

    [Fact]
    public void Work_grows_with_the_size()
    {
        string[] shapes = ["[", "{a=", "a.", "\"", "'", "\"\"\"", "[[a]]\n", "[a]\n", "a = [1,\n", "“", "\\", "a = 1\n", "a\n", "# ", "a = \"\\u", "[a", "x=[[1],\n", "= ", "\0", "\uD800"];
        foreach (var shape in shapes)
            Work.GrowsWithTheSize(count => string.Concat(Enumerable.Repeat(shape, count / shape.Length)), static text => DataText.Toml(text), 40_000);
    }
}
