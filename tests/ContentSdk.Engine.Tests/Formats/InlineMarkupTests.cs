using ContentSdk.Engine.Formats.Markdown;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats;

/// <summary>One paragraph of Markdown as a value becomes HTML and text, or it is said why not.</summary>
public class InlineMarkupTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("Plain words, and no more.", "Plain words, and no more.", "Plain words, and no more.")]
    [InlineData("A *new* pier", "A <em>new</em> pier", "A new pier")]
    [InlineData("**Two** ~~old~~ `a < b` \\*", "<strong>Two</strong> <del>old</del> <code>a &lt; b</code> *", "Two old a < b *")]
    [InlineData("See [the pier](pier.html \"A view\").", "See <a href=\"pier.html\" title=\"A view\">the pier</a>.", "See the pier.")]
    [InlineData("https://example.org/a", "<a href=\"https://example.org/a\">https://example.org/a</a>", "https://example.org/a")]
    [InlineData("![A pier](pier.jpg) in fog", "<img src=\"pier.jpg\" alt=\"A pier\" /> in fog", "in fog")]
    [InlineData("One\\\ntwo", "One<br />\ntwo", "One\ntwo")]
    [InlineData("One\ntwo\n", "One\ntwo", "One two")]
    [InlineData("5 < 7 & \"x\" &amp; &copy;", "5 &lt; 7 &amp; &quot;x&quot; &amp; ©", "5 < 7 & \"x\" & ©")]
    [InlineData("1911", "1911", "1911")]
    [InlineData("1911\\. The pier", "1911. The pier", "1911. The pier")]
    [InlineData("- 5°", "", "list")]
    [InlineData("1911. The pier", "", "list")]
    [InlineData("# Pier", "", "heading")]
    [InlineData("Pier\n===", "", "heading")]
    [InlineData("One\n\nTwo", "", "")]
    [InlineData("> One", "", "quotation")]
    [InlineData("```\nx\n```", "", "fence")]
    [InlineData("***", "", "line")]
    [InlineData("a | b\n--|--\n1 | 2", "", "table")]
    [InlineData("[a]: https://example.org", "", "definition")]
    [InlineData("[^1]: Note", "", "definition")]
    public void Values_are_read(string value, string html, string textOrFault)
    {
        var read = InlineMarkup.Read(value);
        if (html.Length > 0 || value.Length == 0)
            Assert.Equal((html, textOrFault, null), (read.Html, read.Text, read.Fault?.Message.Name));
        else
            Assert.Equal(textOrFault, read.Fault?.Message.Name);
    }

    [Theory]
    [InlineData("One\n\nTwo *three*\n", "Two *three*")]
    [InlineData("  # Pier", "# Pier")]
    [InlineData("One\n- two\n- three", "- two")]
    public void A_fault_is_where_the_block_begins(string value, string expected)
    {
        var range = InlineMarkup.Read(value).Fault!.Value.Range;
        Assert.Equal(expected, value.Substring(range.Start, range.Length));
    }

    [Theory]
    [InlineData("a <b>bold</b> <script>alert(1)</script>", "a bold", "CSDK3016 CSDK3016")]
    [InlineData("<div>box</div>", "box", "CSDK3016")]
    [InlineData("[x](javascript:alert)", "<a href=\"\">x</a>", "CSDK3008")]
    [InlineData("![](pier.jpg)", "<img src=\"pier.jpg\" alt=\"\" />", "CSDK3013")]
    [InlineData("[x]()", "<a href=\"\">x</a>", "CSDK3009")]
    [InlineData("see **this", "see **this", "CSDK3018")]
    [InlineData("[x](#pier)", "<a href=\"#pier\">x</a>", "")]
    public void The_checks_are_those_of_bodies(string value, string html, string rules)
    {
        var read = InlineMarkup.Read(value);
        Assert.Equal((html, rules), (read.Html, string.Join(' ', read.Findings.Select(finding => finding.RuleId))));
    }

    [Fact]
    public void Files_beside_the_content_are_found_where_their_addresses_are()
    {
        const string Value = "  A [plan](plan.pdf?x=1#page=2), ![pier](<my%20pier.png> \"x\"), [![a](/a.png)](../b.ZIP), [page](page.html), ![c](http://e.org/c.png)";
        var read = InlineMarkup.Read(Value);
        Assert.Equal(
            ["plan.pdf plan.pdf?x=1#page=2", "../b.ZIP ../b.ZIP", "my pier.png my%20pier.png"],
            read.Assets.Select(asset => $"{asset.Path} {Value.Substring(asset.Address.Start, asset.Address.Length)}"));
    }

    [Theory]
    [InlineData(" [a](b.md) ", "0 b.md b.md")]
    [InlineData("*x* [a](./b.md?x=1#c \"t\") [d](e%20f.txt#g)", "0 ./b.md ./b.md", "0 e f.txt e%20f.txt")]
    [InlineData("![é&](a&b.png#x) 😀 [p](q.PDF)", "2 a&b.png a&amp;b.png", "1 q.PDF q.PDF")]
    [InlineData("![a](b.png?w=9)", "2 b.png b.png")]
    [InlineData("[![a](b.png)](c.md)", "0 c.md c.md", "2 b.png b.png", "3 b.png ")]
    [InlineData("[a](/b.md) [c](https://e.org/d.md) ![e](//f.org/g.png) [h](#i) <https://e.org/j.md> ![k](data:x) [l](m.html)", "0 m.html m.html")]
    [InlineData("Plain words")]
    public void What_depends_on_other_files_is_marked_in_the_HTML(string value, params string[] slots)
    {
        var read = InlineMarkup.Read(value);
        Assert.Equal(slots, read.Slots.Select(slot => $"{slot.Kind} {slot.Path} {read.Html.Substring(slot.Html.Start, slot.Html.Length)}"));
    }

    [Fact]
    public void What_has_no_marks_is_as_the_parser_has_it()
    {
        string[] words = ["pier", "Fenn-Ost", "9", "3.5", "it's", "what?", ",", ";", "100%", "-", "w.", "a.b", "x", "  ", "é", "9."];
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var text = "a" + string.Join(" ", Enumerable.Range(0, random.Next(6)).Select(_ => words[random.Next(words.Length)])).Trim();
            // What is in doubt is parsed: a word joiner is no mark, and no letter either.
            var (fast, parsed) = (InlineMarkup.Read(text), InlineMarkup.Read(text + "\u2060"));
            Assert.Equal((fast.Html + "\u2060", fast.Text), (parsed.Html, parsed.Text.TrimEnd('\u2060')));
        }
    }

    [Fact]
    public void Too_many_marks_are_not_parsed()
    {
        Assert.Null(InlineMarkup.Read(string.Concat(Enumerable.Repeat("*a* ", 1_000))).Fault);
        Assert.Equal("tooManyMarks", InlineMarkup.Read(string.Concat(Enumerable.Repeat("*a* ", 4_000))).Fault?.Message.Name);
    }

    [Fact]
    public void Depth_is_no_crash()
    {
        foreach (var nested in new[] { new string('[', 4_000), new string('*', 4_000) + "a" + new string('*', 4_000), string.Concat(Enumerable.Repeat("[a](", 1_000)), new string('>', 4_000) + "a", string.Concat(Enumerable.Repeat("*a **b ", 500)) })
            Assert.NotNull(InlineMarkup.Read(nested).Html);
    }
}
