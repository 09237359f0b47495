using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>
/// Text that Markdown reads as markup, and markup that it reads as text: each rule with a file that
/// breaks it, where, and files that do not.
/// </summary>
public class MisreadMarkdownTests
{
    private static readonly Dictionary<string, (string Broken, string[] Found, string[] Right)> Cases = new()
    {
        ["day at the beginning"] = ("3. Oktober ist der Tag, an dem der Hafen feiert.", ["CSDK3027 3:1-3:3"],
        [
            "3\\. Oktober ist der Tag.", "Am 3. Oktober feiert der Hafen.",
        ]),
        ["day within a paragraph"] = ("Die Fähren fahren seit dem\n1. Mai wieder nach Norden.", ["CSDK3027 4:1-4:3"],
        [
            "Die Fähren fahren seit dem\n1\\. Mai wieder nach Norden.",
        ]),
        ["year"] = ("2016. november óta áll a móló.", ["CSDK3027 3:1-3:6"], ["2016\\. november óta áll a móló."]),
        ["years"] = ("2016. A good year.\n\n2017. A better one.",
        [
            "CSDK3027 3:1-3:6", "CSDK3027 5:1-5:6"], ["1. The year 2016.\n2. The year 2017.",
        ]),
        ["list of days"] = ("3. Oktober: Fest.\n4. Oktober: Markt.\n",
        [
            "CSDK3027 3:1-3:3", "CSDK3027 4:1-4:3"], ["- 3\\. Oktober: Fest.\n- 4\\. Oktober: Markt.",
        ]),
        ["day in Czech"] = ("3. října slaví přístav.", ["CSDK3027 3:1-3:3"], ["3\\. října slaví přístav."]),
        ["in brackets"] = ("1) They say that it is late.", ["CSDK3027 3:1-3:3"], ["1\\) They say that it is late.", "1) Late.\n2) Later."]),
        ["in a quotation"] = ("> 14. August war ein Sonntag.", ["CSDK3027 3:3-3:6"], ["> 14\\. August war ein Sonntag."]),
        ["dash within a sentence"] = ("The boats of the harbour\n- which are old\n\nleave at ten.", ["CSDK3027 4:1-4:2"],
        [
            "The boats of the harbour\n\\- which are old", "We need:\n- a pier", "We need a pier.\n- And boats.",
            "We need\n- a pier\n- boats", "- a pier",
        ]),
        ["plus within a sentence"] =
            (
                "The way to the pier took five\n+ three minutes in the snow.", ["CSDK3027 4:1-4:2"],
                ["The way took five\n\\+ three minutes."]),
        ["steps"] = ("4. Pay.", ["CSDK3027 3:1-3:3"],
        [
            "1. Go.\n2. Pay.", "1. Go.\n\nThere you are.\n\n2. Pay.\n\nThat is all.", "40. Pay.\n41. Go.",
        ]),
        ["product"] = ("The pier has 2*3*4 metres.", ["CSDK3028 3:15-3:18"],
        [
            "The pier has 2\\*3\\*4 metres.", "It has 2 * 3 * 4 metres.",
            "H*2*O, un*believ*able, *5* piers, **5** piers and 5 *old* ones.",
        ]),
        ["product with a letter"] = ("The pier has 2*x*y metres.", ["CSDK3028 3:15-3:18"], ["The pier has 2×x×y metres."]),
        ["heading without a space"] = ("It rains.\n\n##Opening hours\n\nAt nine.", ["CSDK3030 5:1-5:3"], ["## Opening hours\n\nAt nine.", "\\##Opening hours", "#opening is a tag.", "####### Seven", "#1 and ##1", "`##Opening hours`", "```\n##Opening hours\n```"]),
        ["heading with a no-break space"] = ("It rains.\n\n##\u00A0Opening hours\n\n#\u00A0Late", ["CSDK3030 5:1-5:3", "CSDK3030 7:1-7:2"], ["## Opening\u00A0hours\n\nAt nine.", "\u200B## Opening hours\n\nAt nine."]),
        ["heading within a paragraph"] = ("It rains.\n###Opening hours\nAt nine.", ["CSDK3030 4:1-4:4"], ["It rains.\n### Opening hours\nAt nine."]),
        ["space inside a link"] = ("Ask the [office] (https://example.org/a).", ["CSDK3031 3:9-3:41"], ["[1] (https://example.org/a)", "[office] (in the hall), \\[office\\] (https://example.org)", "`[office] (https://example.org/a)`", "[office](https://example.org/a) (https://example.org/b)"]),
        ["swapped brackets"] = ("Ask the (office)[https://example.org/a].", ["CSDK3032 3:9-3:40"], ["An array(x)[0], (see) [this](https://example.org/a), (this)[^1].\n\n[^1]: It."]),
        ["link of a chat tool"] = ("See [it](https://example.org/a?b=c&utm_source=chatgpt.com).", ["CSDK3033 3:5-3:59"], ["See [it](https://example.org/a?utm_source=newsletter) and [it](https://example.org/b?utm_source=geminis)."]),
        ["link of a chat tool, other forms"] = ("[a](https://x.example/?UTM_SOURCE=openai) [b](https://x.example/?a=1&ref=perplexity.ai#c)", ["CSDK3033 3:1-3:42", "CSDK3033 3:43-3:90"], ["[a](https://x.example/?q=openai), [b](https://x.example/utm_source=openai), [c](https://x.example/?utm_source=google&utm_medium=cpc)"]),
        ["mail address"] = ("Ask [Ines](ines.roth@pier.example) or [Bo](bo@pier.example?subject=Boats).", ["CSDK3034 3:12-3:34", "CSDK3034 3:44-3:73"], ["[a](mailto:bo@pier.example) [b](/team/@bo) [c](https://pier.example/@bo) <bo@pier.example> [d](@bo) [e](bo@pier)"]),
        ["host without a scheme"] = ("[a](www.pier.example/boats) [b](pier.org/boats) [c](https//pier.example)", ["CSDK3034 3:5-3:27", "CSDK3034 3:33-3:47", "CSDK3034 3:53-3:72"], ["[a](boats.html) [b](../boats) [c](boats/pier.org) [d](guide.md) [e](tel:123) [g](index.de) [h](guide.fr.md) [f](notes.net.txt)"]),
        ["local server"] = ("[a](http://localhost:3000/x) ![b](http://192.168.0.7/b.png) [c](https://staging.pier.example/) [d](http://pier.test)", ["CSDK3035 3:1-3:29", "CSDK3035 3:30-3:60", "CSDK3035 3:61-3:95", "CSDK3035 3:96-3:117"], ["Open http://localhost:3000 or [localhost:3000](http://localhost:3000).", "[a](https://localhost.example) [b](https://10.example.org) [c](https://staging-arts.org) [d](https://test.example.org) [e](http://8.8.8.8)"]),
        ["table without hyphens"] = ("| Boat | Men |\n| Anna | 4 |\n| Bo | 5 |", ["CSDK3036 3:1-3:15"], ["| Boat | Men |\n| --- | --- |\n| Anna | 4 |", "| alone |", "Home | Boats | Men", "It | was\nso | here", "\\| Boat | Men |\n\\| Anna | 4 |", "```\n| a | b |\n| c | d |\n```"]),
        ["table without a frame"] = ("Boat | Men\nAnna | 4\nBo | 5", ["CSDK3036 3:1-3:11"], ["Boat | Men\n--- | ---\nAnna | 4", "Boat | Men\nAnna | 4"]),
        ["table with dashes"] = ("| Boat | Men |\n| — | — |\n| Anna | 4 |", ["CSDK3036 4:1-4:10"], []),
        ["table in a quotation, below text"] = ("> The boats:\n> | Boat | Men |\n> | --- | --- |\n> | Anna | 4 |", ["CSDK3036 4:3-4:17"], ["> The boats:\n>\n> | Boat | Men |\n> | --- | --- |\n> | Anna | 4 |"]),
        ["number left out"] = ("1. Go.\n2. Pay.\n4. Leave.\n5. Rest.", ["CSDK3037 5:1-5:3"], ["1. Go.\n2. Pay.\n3. Leave.", "1. Go.\n1. Pay.\n1. Leave.", "0. Go.\n1. Pay.", "3. Go.\n4. Pay.", "1. Go.\n2. Pay.\n2\\. Leave."]),
        ["number repeated"] = ("1) Go.\n2) Pay.\n2) Leave.", ["CSDK3037 5:1-5:3"], ["1) Go.\n2) Pay.", "3) Go.\n4) Pay."]),
        ["escaped twice"] = ("\\*\\*Late:\\*\\* the boats.", ["CSDK3040 3:2-3:14"], ["**Late:** the boats.", "It costs 5\\*\\*."]),
        ["countdown"] = ("> 10. Go.\n> 9. Pay.\n> 8. Leave.", ["CSDK3037 4:3-4:5"], []),
    };

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_misread_text_is_reported_at_its_place_and_a_right_one_is_not(string name)
    {
        var (broken, found, right) = Cases[name];
        Assert.Equal(found, Found(broken));
        Assert.All(right, text => Assert.Empty(Found(text)));
    }

    [Fact]
    public void Every_rule_has_a_case()
    {
        var named = string.Concat(Cases.Values.SelectMany(row => row.Found)) + "CSDK3029";
        Assert.All(MisreadMarkdownRules.All, rule => Assert.Contains(rule.Id, named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "3. Oktober ist der Tag.",
        "'3.' at the beginning of this line makes it a list item and is not part of the text. If you do not want a list, write '3\\.'.")]
    [InlineData(
        "The pier has 2*3*4 metres.",
        "The asterisks in '2*3*4' are read as emphasis and are not shown. Write '×' or '\\*' between the numbers.")]
    [InlineData(
        "##Opening hours",
        "This line is read as text, not as a heading, because no ordinary space follows '##'. Write '## Opening hours'.")]
    [InlineData(
        "Ask the [office] (https://example.org/a).",
        "There is a space between the text of this link and its address, so readers see the brackets. Write '[office](https://example.org/a)'.")]
    [InlineData(
        "Ask the (office)[https://example.org/a].",
        "The brackets of this link are swapped, so readers see them. Write '[office](https://example.org/a)'.")]
    public void Messages_show_what_is_written(string text, string message) =>
        Assert.Equal(message, MarkdownReading.Message(Assert.Single(MarkdownReading.Read("# Title\n\n" + text).Findings)));

    [Fact]
    public void A_headline_without_a_space_is_one_where_a_headline_is_missing()
    {
        var found = MarkdownReading.Findings("#Ferry times\n\nIt rains.");
        Assert.Contains("CSDK3030 1:1-1:2", found);
        Assert.DoesNotContain("CSDK3030", string.Concat(MarkdownReading.Findings("#ferry\n\nIt rains.")), StringComparison.Ordinal);
    }

    private static string[] Found(string text) =>
        [.. MarkdownReading.Findings("# Title\n\n" + text)
            .Where(finding => MisreadMarkdownRules.All.Any(rule => finding.StartsWith(rule.Id, StringComparison.Ordinal)))];
}
