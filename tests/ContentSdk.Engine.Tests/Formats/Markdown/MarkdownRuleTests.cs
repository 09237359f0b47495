using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Each rule about markup: a file that breaks it, where, and a mended one.</summary>
public class MarkdownRuleTests
{
    private static readonly Dictionary<string, (string Broken, string[] Found, string Mended)> Cases = new()
    {
        ["second headline"] = ("# T\n\nText.\n\n# *An* other\n\nMore.", ["CSDK3003 5:4-5:13"], "# T\n\nText.\n\n## An other\n\nMore."),
        ["skipped level"] =
            ("# T\n\n#### Deep\n\nText.", ["CSDK3004 3:6-3:10"], "# T\n\n## Deep\n\nText.\n\n### Deeper\n\nText.\n\n## Up\n\nText."),
        ["skipped level below a declared headline"] =
            ("---\ntitle: T\n---\n\n### Deep\n\nText.", ["CSDK3004 5:5-5:9"], "---\ntitle: T\n---\n\n## Deep\n\nText."),
        ["empty heading"] = ("# T\n\n##\n\nText.", ["CSDK3005 3:1-3:3"], "# T\n\n## Some\n\nText."),
        ["empty section"] =
            ("# T\n\n## One\n\n## Two\n\nText.", ["CSDK3006 3:4-3:7"], "# T\n\n## One\n\n### One a\n\nText.\n\n## Two\n\n- item"),
        ["empty section at the end"] =
            (
                "# T\n\nText[^1].\n\n## One\n\n[^1]: Note.", ["CSDK3006 5:4-5:7"],
                "# T\n\nText[^1].\n\n## One\n\n```\ncode\n```\n\n[^1]: Note."),
        ["repeated heading"] =
            (
                "# T\n\n## One\n\nText.\n\n## one\n\nMore.", ["CSDK3007 7:4-7:7"],
                "# T\n\n## One\n\n### Prices\n\nText.\n\n## Two\n\n### Prices\n\nMore."),
        ["unsafe link"] =
            ("# T\n\nA [b](javascript:c).", ["CSDK3008 3:7-3:19"], "# T\n\nA [b](/c:d), [e](?f:g), [h](#t), <mailto:a@b.c>.\n\n## T\n\nX."),
        ["address of another site without a scheme"] = ("# T\n\nA [b](//c.d) and [e](</\\f.g>).", [
            "CSDK3008 3:7-3:12", "CSDK3008 3:22-3:29"], "# T\n\nA [b](/c//d) and [e](./f)."),
        ["table in a list"] =
            (
                "# T\n\n- | a | b |\n  |---|---|\n  | c |", ["CSDK3015 5:3-5:8"],
                "# T\n\n- | a | b |\n  |---|---|\n  | x` y | d |\n  | `e|f` | ``g`|`` |"),
        ["unsafe image"] = ("# T\n\n![b](data:image/png;base64,x)", ["CSDK3008 3:6-3:29"], "# T\n\n![b](b.png)"),
        ["unsafe reference"] = ("# T\n\nA [b][c].\n\n[c]: ftp://x.y", ["CSDK3008 3:3-3:9"], "# T\n\nA [b][c].\n\n[c]: http://x.y"),
        ["no address"] = ("# T\n\nA [b]() and ![c]().", ["CSDK3009 3:3-3:8", "CSDK3009 3:13-3:19"], "# T\n\nA [b](c)."),
        ["undefined reference"] = ("# T\n\nA [b][c] and d[^e].", [
            "CSDK3010 3:6-3:9", "CSDK3010 3:15-3:19"], "# T\n\nA \\[b\\][c], f[1] and [d] [e], d[^e].\n\n[^e]: f"),
        ["undefined reference within markup"] = ("# T\n\nA **[b][c]** d.", ["CSDK3010 3:8-3:11"], "# T\n\nA `[b][c]` d."),
        ["unused footnote"] = ("# T\n\nText.\n\n[^1]: Note.", ["CSDK3011 5:1-5:12"], "# T\n\nText[^1].\n\n[^1]: Note."),
        ["unused definition"] =
            ("# T\n\nA [b].\n\n[b]: /c\n[b]: /d", ["CSDK3011 6:1-6:8"], "# T\n\nA [b] and ![c][d].\n\n[b]: /c\n[d]: /e"),
        ["unknown anchor"] =
            (
                "# T\n\nA [b](#on).\n\n## One\n\nText.", ["CSDK3012 3:3-3:11"],
                "# T\n\nA [b](#one) and [c](#%C3%BCber), [d](#top).\n\n## One\n\nText.\n\n## Über\n\nText."),
        ["repeated anchor"] =
            ("# T\n\n<a id=\"b\"></a>A.\n\n<a id=\"b\"></a>C.", ["CSDK3041 5:1-5:11"], "# T\n\n<a id=\"b\"></a>A.\n\n<a id=\"c\"></a>C."),
        ["image without description"] = ("# T\n\n![ ](a.png)", ["CSDK3013 3:1-3:12"], "# T\n\n![a](a.png)"),
        ["link without text"] = ("# T\n\nA [](/b) c.", ["CSDK3014 3:3-3:9"], "# T\n\nA [![b](b.png)](/b) c."),
        ["uneven rows"] = ("# T\n\n| a | b |\n|---|---|\n| c | d | e |\n| f |\n| g | h |", [
            "CSDK3015 5:1-5:14", "CSDK3015 6:1-6:6"], "# T\n\n| a | b |\n|---|---|\n| c \\| d | `e|f` |\n|  | h |\n\na | b\n--|--\nc | d"),
        ["raw HTML"] = ("# T\n\nA <b>c</b>.\n\n<div>\nd\n</div>", [
            "CSDK3016 3:3-3:6", "CSDK3016 5:1-5:6"], "# T\n\nA **c** < d > e.\n\n<!-- a comment -->\n\nF <!-- g --> h."),
        ["text behind a comment"] = ("# T\n\n<!-- a\nb --> c d. \ne", [
            "CSDK3016 4:7-4:11", "CSDK1014 4:11-4:12"], "# T\n\n<!-- a\nb -->\nc d."),
        ["unclosed comment"] = ("# T\n\nA.\n\n<!-- b\n\nc", ["CSDK3024 5:1-5:5"], "# T\n\nA.\n\n<!-- b\n\n-->\nc"),
        ["tag of a word processor"] = ("# T\n\nThe loan ended<o:p></o:p>.", [
            "CSDK1013 3:15-3:20", "CSDK1013 3:20-3:26"], "# T\n\nThe loan \\<b\\> ended."),
        ["unclosed fence"] = ("# T\n\n~~~~ cs\ncode\n~~~", ["CSDK3017 3:1-3:8"], "# T\n\n~~~~ cs\ncode\n~~~~"),
        ["leftover emphasis"] = ("# T\n\nA **bold start and __more__, ~~old.", ["CSDK3018 3:3-3:5", "CSDK3018 3:30-3:32"], "# T\n\nA \\*\\*b, 2 ** 3, my__name__here, a * b, f*."),
        ["indented code"] = ("# T\n\nText:\n\n    “Said.”", ["CSDK3019 5:5-5:12"], "# T\n\nText:\n\n- a\n\n    b\n\nText:\n\n    npm install\n    npm run build\n\nText:\n\n    Print(\"a\");"),
        ["space within emphasis"] = ("# T\n\nA ** bold** start, a __late __ one and ~~ old~~.", ["CSDK3018 3:5-3:6", "CSDK3018 3:28-3:29", "CSDK3018 3:42-3:43"], "# T\n\nA **bold** start, 2 ** 3 ** 4, a ** b ** c."),
        ["space within single marks"] = ("# T\n\nIt is * very* late and _ not_ early.", ["CSDK3018 3:8-3:9", "CSDK3018 3:25-3:26"], "# T\n\nIt is *very* late, the price* is 2 * 3 * 4, a * b* c, and so on*."),
        ["loose emphasis"] = ("# T\n\nIt is ** very ** late.", ["CSDK3018 3:9-3:10"], "# T\n\nIt is **very** late."),
        ["misspelled reference"] = ("# T\n\nA [b][boats-1926] c.\n\n[boats-1925]: https://example.org", ["CSDK3010 3:6-3:18"], "# T\n\nA [b][boats-1926] c.\n\n[boats-1926]: https://example.org"),
        ["unclosed link"] = ("# T\n\nA [b](https://example.org/b and c (so).", ["CSDK3020 3:6-3:28"], "# T\n\nA [b](https://example.org/b) and c (so)."),
        ["broken link"] = ("# T\n\nA [b](c d e.pdf) f.", ["CSDK3020 3:3-3:7"], "# T\n\nA [b](<c d e.pdf>) and g \\[h](i)."),
        ["other headline"] = ("---\ntitle: T\n---\n\n# Other\n\nText.\n\n# Third\n\nMore.", [
            "CSDK3021 5:3-5:8", "CSDK3003 9:3-9:8"], "---\ntitle: Other\n---\n\n# OTHER\n\nText."),
        ["accidental heading"] =
            ("# T\n\nThe ferries leave later.\n---\n\nMore.", ["CSDK3022 3:1-3:25"], "# T\n\nWinter\n---\n\nMore.\n\nText.\n\n---\n\nEnd."),
        ["code between words"] =
            ("# T\n\nPress the the `a` `b` and ``c ``, (`)`).", ["CSDK4004 3:7-3:14"], "# T\n\nPress the `a` `b` and ``c ``, (`)`)."),
        ["headline in broken front matter"] =
            ("---\ntitle: A: b\n---\n\nText of it.", ["CSDK2001 2:9-2:10"], "---\ntitle: A b\n---\n\nText of it."),
        ["no headline"] = ("Text of a paragraph.", ["CSDK3001 1:1-1:1"], "# T\n\nText."),
        ["no body"] = ("# T\n", ["CSDK3002 1:3-1:4"], "# T\n\nText."),
        ["nothing below front matter"] = ("---\ntitle: T\n---\n", ["CSDK3002 2:8-2:9"], "---\ntitle: T\n---\n\nText."),
    };

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_file_is_told_at_its_place_and_a_mended_one_is_not(string name)
    {
        var (broken, found, mended) = Cases[name];
        Assert.Equal(found, MarkdownReading.Findings(broken));
        Assert.Empty(MarkdownReading.Findings(mended));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("<b>")]
    [InlineData("![")]
    [InlineData("_a*")]
    public void Text_that_is_nested_without_end_is_read_somehow(string mark)
    {
        var result = MarkdownReading.Read("# T\n\n" + string.Concat(Enumerable.Repeat(mark, 5_000)) + "end.");
        Assert.Contains(
            "end.", result.Article.Text + string.Concat(result.Article.Furniture.Select(left => left.Text)), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == HostRules.InternalError.Id);
    }

    [Theory]
    [InlineData("[", 200)]
    [InlineData("![", 300)]
    [InlineData("*", 700)]
    [InlineData("> ", 100)]
    [InlineData("a ", 10)]
    public void Ranges_are_places_in_the_running_text_however_the_file_was_read(string mark, int times)
    {
        var file = new Engine.Text.SourceDocument(
            "seeds/a.md",
            "# T\n\n`code` and " + string.Concat(Enumerable.Repeat(mark, times)) + "Nala Fenn went.\n\nMore of it, in the end.\n");
        var article = ContentReader.Read(file, ReadOptions.Default, TestContext.Current.CancellationToken).Article;
        var text = ContentReader.RunningText(file).Shown;
        Assert.NotEmpty(article.Body);
        Assert.All(
            article.Body,
            piece => Assert.Equal(
                text[piece.Source.Start..piece.Source.End], article.Text[piece.TextStart..(piece.TextStart + piece.Source.Length)]));
    }

    [Fact]
    public void What_is_nested_too_deeply_is_one_error_and_the_article_keeps_its_name() =>
        Assert.Contains(
            MarkdownReading.Read("---\nid: Deep\n---\n" + new string('>', 5_000) + "end.") is { Article.Identifier: "Deep" } read
                ? read.Findings.Select(finding => finding.RuleId)
                : [],
            id => id == "CSDK3023");

    [Fact]
    public void Every_rule_about_markup_has_a_case()
    {
        var named = string.Concat(Cases.Values.SelectMany(row => row.Found)) + "CSDK3026 CSDK3023 CSDK3025";
        Assert.All(MarkdownRules.All, rule => Assert.Contains(rule.Id, named, StringComparison.Ordinal));
    }
}
