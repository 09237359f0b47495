using System.Diagnostics;
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
    [InlineData("CSDK2001", "- name: The harbour⟦:⟧ a view\n", "Put it in quotation marks: name: \"The harbour: a view\"")]
    [InlineData("CSDK2001", "- name: Orla\n  ⟦ ⟧kind: person\n", "Begin it in column 3.")]
    [InlineData("CSDK2001", "- name: Orla\n⟦\t⟧kind: person\n", "A tab is used for indentation")]
    [InlineData("CSDK2001", "- name: ⟦@⟧orla\n", "cannot begin with '@'")]
    [InlineData("CSDK2001", "- name: ⟦`⟧x`\n", "cannot begin with '`'")]
    [InlineData("CSDK2001", "- name: ⟦\"⟧Orla Fenn\n  kind: person\n", "is not closed")]
    [InlineData("CSDK2001", "- name: ⟦'⟧Orla Fenn\n", "is not closed")]
    [InlineData("CSDK2001", "- path: \"C:⟦\\⟧qeds\"\n", "valid YAML escape")]
    [InlineData("CSDK2001", "- name: Orla\n⟦k⟧ind: person\n", "does not match the lines above it")]
    [InlineData("CSDK2001", "- 'it⟦'⟧s'\n", "Write \"it's\"")]
    [InlineData("CSDK2001", "- [a, ⟦b⟧\n", "closing bracket")]
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

    [Fact]
    public void Length_depth_and_count_have_bounds()
    {
        var limits = new YamlLimits(40, 3, 10);
        Assert.Empty(new YamlText("a: [b, [c, d]]\n", limits).Findings);
        Assert.Equal(["CSDK2005"], Ids(new string('a', 41)));
        Assert.Equal(["CSDK2005"], Ids("[[[[a]]]]"));
        Assert.Equal(["CSDK2005"], Ids("[a,b,c,d,e,f,g,h,i,j]"));

        IEnumerable<string> Ids(string text) => new YamlText(text, limits).Findings.Select(finding => finding.RuleId);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "brackets", new string('[', 200_000) },
        { "braces", string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "lists", string.Concat(Enumerable.Repeat("- ", 100_000)) },
        { "stairs", string.Concat(Enumerable.Range(0, 1500).Select(i => new string(' ', i) + "a:\n")) },
        { "laughs", "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"k{i}: [*a, *a]\n")) },
        { "keys", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: v\n")) },
        { "one key", string.Concat(Enumerable.Repeat("k: v\n", 100_000)) },
        { "one value", "a: \"" + string.Concat(Enumerable.Repeat("b c\n  ", 300_000)) },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void Texts_made_to_harm_take_linear_time(string what, string text)
    {
        var watch = Stopwatch.StartNew();
        _ = new YamlText(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{what}: {watch.Elapsed}");
    }
}
