using System.Reflection;
using System.Runtime.Loader;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("", "nothing")]
    [InlineData("# only a comment\n", "nothing")]
    [InlineData("- name: Orla Fenn\n  kind: person # who\n", "[{name: Orla Fenn, kind: person}]")]
    [InlineData("a: 'it''s'\nb: \"x\\ty\"\nc:\nd: ~\ne: ''\n", "{a: “it's”, b: “x\ty”, c: null, d: null, e: “”}")]
    [InlineData("a: [b, 'c', {d: e}]\nf: {}\ng: []\n", "{a: [b, “c”, {d: e}], f: {}, g: []}")]
    [InlineData("a: |\n  one\n  two\nb: >\n  three\n  four\n", "{a: “one\ntwo\n”, b: “three four\n”}")]
    [InlineData("a:\n- b\n-\n  - c\n", "{a: [b, [c]]}")]
    [InlineData("on: yes\n2024-05-01: 1e3\n", "{on: yes, 2024-05-01: 1e3}")]
    public void It_reads_data_and_interprets_nothing(string text, string tree)
    {
        var read = new YamlText(text);
        Assert.Empty(read.Findings);
        Assert.Equal(tree, read.Tree);
    }

    [Fact]
    public void Every_node_knows_its_place()
    {
        var read = new YamlText("# head\r\n- name: Orla Fenn\r\n  links: [ 'x y', z ]\r\n  text: |\r\n    one\r\n\r\n- name:\r\n");
        Assert.Empty(read.Findings);
        var list = (DataSequence)read.Root!;
        var first = (DataMapping)list.Items[0];
        Assert.Equal("Orla Fenn", Slice(first.Entries[0].Value));
        Assert.Equal((2, 9), Position(first.Entries[0].Value));
        Assert.Equal("[ 'x y', z ]", Slice(first.Entries[1].Value));
        Assert.Equal("'x y'", Slice(((DataSequence)first.Entries[1].Value).Items[0]));
        Assert.Equal("|\n    one", Slice(first.Entries[2].Value));
        Assert.Equal("name: Orla Fenn\n  links: [ 'x y', z ]\n  text: |\n    one", Slice(first));
        var empty = ((DataMapping)list.Items[1]).Entries[0];
        Assert.Equal((7, 3), Position(empty.Key));
        Assert.Equal("", Slice(empty.Value));
        Assert.Equal(empty.Key.Range.End + 1, empty.Value.Range.Start);

        string Slice(DataNode node) => read.Document.Slice(node.Range).ToString();
        (int, int) Position(DataNode node) => (read.Document.PositionOf(node.Range.Start).Line, read.Document.PositionOf(node.Range.Start).Column);
    }

    [Fact]
    public void A_stretch_of_a_file_is_read_with_the_places_of_the_file()
    {
        var document = new SourceDocument("seeds/a.txt", "\uFEFF---\r\ntitle: The harbour: a view\r\n---\r\nText.\r\n");
        List<Finding> findings = [];
        YamlReader.Read(document, TextRange.FromBounds(document.LineStart(2), document.LineStart(3)), DataLimits.FrontMatter, findings);
        var finding = Assert.Single(findings);
        Assert.Equal((2, 19), (finding.Start.Line, finding.Start.Column));
        // The byte order mark and the carriage return are there in the file.
        Assert.Equal(finding.Range.Start + 2, finding.OriginalRange.Start);
    }

    [Fact]
    public void What_stands_before_a_fault_is_kept_and_what_was_open_says_so()
    {
        var read = new YamlText("- name: Orla Fenn\n  kind: person\n- name: Gus\n  aliases: [a, 'b\n");
        Assert.Equal("CSDK2001", Assert.Single(read.Findings).RuleId);
        var items = ((DataSequence)read.Root!).Items;
        Assert.Equal("[{name: Orla Fenn, kind: person}, {name: Gus, aliases: [a]}]", read.Tree);
        Assert.True(items[0].IsComplete);
        Assert.False(items[1].IsComplete);
    }

    [Fact]
    public void The_parser_is_loaded_by_the_first_yaml_file_only()
    {
        var context = new Alone();
        var engine = context.LoadFromAssemblyPath(typeof(ContentReader).Assembly.Location);
        var document = Activator.CreateInstance(engine.GetType(typeof(SourceDocument).FullName!)!, "seeds/a.txt", "The harbour opens\n\nIt does.\n", Enum.ToObject(engine.GetType(typeof(EncodingFault).FullName!)!, 0), -1);
        var read = engine.GetType(typeof(ContentReader).FullName!)!.GetMethods().Single(static method =>
            method.Name == "Read" && method.GetParameters() is [{ ParameterType.Name: nameof(SourceDocument) }, _, _]);
        var arguments = read.GetParameters().Select(parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null).ToArray();
        arguments[0] = document;
        arguments[1] = engine.GetType(typeof(ReadOptions).FullName!)!.GetProperty(nameof(ReadOptions.Default))!.GetValue(null);
        Assert.NotNull(read.Invoke(null, arguments));
        Assert.DoesNotContain(context.Assemblies, IsParser);

        var limits = engine.GetType(typeof(DataLimits).FullName!)!.GetProperty(nameof(DataLimits.File))!.GetValue(null);
        var findings = Activator.CreateInstance(typeof(List<>).MakeGenericType(engine.GetType(typeof(Finding).FullName!)!));
        var range = Activator.CreateInstance(engine.GetType(typeof(TextRange).FullName!)!, 0, 5);
        Assert.NotNull(engine.GetType(typeof(YamlReader).FullName!)!.GetMethod(nameof(YamlReader.Read))!.Invoke(null, [document, range, limits, findings]));
        Assert.Contains(context.Assemblies, IsParser);

        static bool IsParser(Assembly assembly) => assembly.GetName().Name == "ContentSdk.YamlDotNet";
    }

    /// <summary>Loads what lies beside the tests once more, whatever the process has loaded already.</summary>
    private sealed class Alone() : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("ContentSdk", StringComparison.Ordinal) ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")) : null;
    }
}
