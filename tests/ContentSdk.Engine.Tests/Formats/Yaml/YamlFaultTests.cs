using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Yaml;

/// <summary>A broken text, with ⟦…⟧ around what the finding points at; without these marks it is broken in the same way.</summary>
public class YamlFaultTests
{
    [Theory]
    [InlineData("k: &a\u2028: s\n")]
    [InlineData("k: &a\u2028: s\uD800\n")]
    [InlineData("k: &a\u0085: s\n")]
    public void Nothing_ends_before_it_begins(string text)
    {
        var read = new YamlText(text);
        Assert.Contains("CSDK2002", read.Findings.Select(finding => finding.RuleId));
        Assert.All(read.Findings, finding => Assert.True(finding.Range.Length >= 0));
    }

    [Theory]
    [InlineData("\"title\": \"»the the  ")]
    [InlineData("\"a\" \"b\nc\"")]
    [InlineData("\"a\"")]
    [InlineData("a: \"\\")]
    public void Marks_of_any_kind_are_read_to_their_end(string text) => Assert.NotNull(new YamlText(text).Findings);

    [Theory]
    [InlineData("CSDK2001", "- name: The harbour⟦:⟧ a view\n", "Put it in quotation marks: name: \"The harbour: a view\"")]
    [InlineData("CSDK2001", "- name: Orla\n  ⟦ ⟧kind: person\n", "Begin it in column 3.")]
    [InlineData("CSDK2001", "- name: Orla\n⟦\t⟧kind: person\n", "A tab is used for indentation")]
    [InlineData("CSDK2001", "- name: ⟦@⟧orla\n", "cannot begin with '@'")]
    [InlineData("CSDK2001", "- name: ⟦`⟧x`\n", "cannot begin with '`'")]
    [InlineData("CSDK2001", "- name: ⟦\"⟧Orla Fenn\n  kind: person\n", "is not closed")]
    [InlineData("CSDK2001", "- name: ⟦'⟧Orla Fenn\n", "is not closed")]
    [InlineData("CSDK2001", "title: \"The ferry sails\n⟦a⟧t nine\" # says Orla\nkind: person\n", "must be indented")]
    [InlineData("CSDK2001", "title: ⟦\"⟧The ferry sails\nkind: \"person\"\n", "is not closed")]
    [InlineData("CSDK2001", "title: ⟦\"⟧The ferry sails\nat nine\nkind: \"\"\n", "is not closed")]
    [InlineData("CSDK2001", "title: ⟦\"⟧The ferry sails\nat nine\" today\n", "is not closed")]
    [InlineData("CSDK2001", "- path: \"C:⟦\\⟧qeds\"\n", "valid YAML escape")]
    [InlineData("CSDK2001", "- name: Orla\n⟦k⟧ind: person\n", "does not match the lines above it")]
    [InlineData("CSDK2001", "- 'it⟦'⟧s'\n", "Write \"it's\"")]
    [InlineData("CSDK2001", "- ⟦[⟧a, b\n", "Add ']'")]
    [InlineData("CSDK2001", "- [a, b: c⟦:⟧ d]\n", "closing bracket")]
    [InlineData("CSDK2001", "a: |\n  [Update\n  more\nb: [a, b: c⟦:⟧ d]\n", "closing bracket")]
    [InlineData("CSDK2001", "a: [b, # see [old\n  c]\nb: [a, b: c⟦:⟧ d]\n", "closing bracket")]
    [InlineData("CSDK2001", "- a⟦\0⟧b\n", "NUL")]
    [InlineData("CSDK2002", "- ⟦&a x⟧\n", "An anchor")]
    [InlineData("CSDK2002", "- ⟦*a⟧\n", "An alias")]
    [InlineData("CSDK2002", "- ⟦!!int 1⟧\n", "A tag")]
    [InlineData("CSDK2002", "- ⟦<<⟧: x\n", "A merge key")]
    [InlineData("CSDK2002", "? ⟦[a]⟧\n: b\n", "cannot be a key")]
    [InlineData("CSDK2002", "⟦%YAML 1.2\n---⟧\na: b\n", "A directive")]
    [InlineData("CSDK2002", "a: b\n⟦---⟧\na: b\n", "A second YAML document")]
    [InlineData("CSDK2004", "a: b\n⟦a⟧: c\n", "'a' was already used on line 1")]
    public void It_is_reported_where_it_is(string id, string marked, string words)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var read = new YamlText(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(id, finding.RuleId);
        Assert.Contains(words, RuleCatalog.MessageOf(finding), StringComparison.Ordinal);
        Assert.Equal((start, end), (finding.Range.Start, finding.Range.End));
    }

    // In one go, wherever the key is.
    [Theory]
    [InlineData("title: \"first\nsecond\"\n", "title: \"first\n  second\"\n")]
    [InlineData("a:\n  b:\n    c: \"first\nsecond\"\n", "a:\n  b:\n    c: \"first\n      second\"\n")]
    [InlineData("a:\n  - c: \"first\n second\n\n    third\n     fourth\"\n", "a:\n  - c: \"first\n      second\n\n      third\n     fourth\"\n")]
    public void Lines_are_indented_more_than_their_key(string text, string mended)
    {
        foreach (var edit in Assert.Single(new YamlText(text).Findings).Fix.OrderByDescending(static edit => edit.OriginalRange.Start))
            text = text[..edit.OriginalRange.Start] + edit.NewText + text[edit.OriginalRange.End..];
        Assert.Equal(mended, text);
        Assert.Empty(new YamlText(text).Findings);
    }

    [Fact]
    public void Length_depth_and_count_have_bounds()
    {
        var limits = new DataLimits(40, 3, 10);
        Assert.Empty(new YamlText("a: [b, [c, d]]\n", limits).Findings);
        Assert.Equal(["CSDK2005"], Ids(new string('a', 41)));
        Assert.Equal(["CSDK2005"], Ids("[[[[a]]]]"));
        Assert.Equal(["CSDK2005"], Ids("[a,b,c,d,e,f,g,h,i,j]"));

        IEnumerable<string> Ids(string text) => new YamlText(text, limits).Findings.Select(finding => finding.RuleId);
    }

    public static TheoryData<string, Func<int, string>> Hostile => new()
    {
        { "brackets", static count => new string('[', 2 * count) },
        { "braces", static count => string.Concat(Enumerable.Repeat("{a: ", count)) },
        { "lists", static count => string.Concat(Enumerable.Repeat("- ", count)) },
        // The text grows with the square of its steps.
        { "stairs", static count => string.Concat(Enumerable.Range(0, (int)Math.Sqrt(20 * count)).Select(i => new string(' ', i) + "a:\n")) },
        { "laughs", static count => "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, count / 20).Select(i => $"k{i}: [*a, *a]\n")) },
        { "keys", static count => string.Concat(Enumerable.Range(0, count).Select(i => $"k{i}: v\n")) },
        { "one key", static count => string.Concat(Enumerable.Repeat("k: v\n", count)) },
        { "one value", static count => "a: \"" + string.Concat(Enumerable.Repeat("b c\n  ", 3 * count)) },
    };

    [Theory, MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Texts_made_to_harm_take_linear_time(string what, Func<int, string> make)
    {
        Assert.NotEmpty(what);
        Work.GrowsWithTheSize(make, static text => _ = new YamlText(text), 100_000);
    }
}
