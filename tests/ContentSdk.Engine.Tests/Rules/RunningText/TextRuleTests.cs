using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Rules.RunningText;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules.RunningText;

public class TextRuleTests
{
    private static readonly RuleRow[] Table =
    [
        .. CharacterRows.All, .. PunctuationRows.All, .. WordRows.All, .. DateRows.All, .. BlockRows.All, .. ArticleRows.All,
    ];

    public static TheoryData<RuleRow> Rows => [.. Table];

    [Theory, MemberData(nameof(Rows))]
    public void A_rule_finds_what_is_wrong_where_it_stands_and_nothing_else(RuleRow row) =>
        Assert.Equal(row.Expected, TextRuleReading.Places(row.Id, row.Text, row.Language, row.HasHeadline));

    [Theory, MemberData(nameof(Rows))]
    public void What_a_rule_mends_is_right_then(RuleRow row)
    {
        var mended = TextRuleReading.Mended(row.Id, row.Text, row.Language, row.HasHeadline);
        Assert.True(row.Mended is null || row.Mended == mended, mended);
        if (mended != row.Text && row.Mended is not null)
            Assert.Equal("", TextRuleReading.Places(row.Id, mended, row.Language, row.HasHeadline));
    }

    [Fact]
    public void Every_rule_has_a_text_that_breaks_it_and_one_that_does_not() =>
        Assert.All(TextRules.All, static rule =>
        {
            Assert.Contains(Table, row => row.Id == rule.Id && row.Expected.Length > 0);
            Assert.Contains(Table, row => row.Id == rule.Id && row.Expected.Length == 0);
        });

    [Fact]
    public void A_file_that_was_decoded_wrongly_or_is_no_text_is_not_held_to_them()
    {
        const string Text = "Harbour opens again\n\nThe the boat , it`s said,, left.\n";
        Assert.NotEmpty(Ids(new("seeds/a.txt", Text)));
        Assert.Empty(Ids(new("seeds/a.txt", Text, EncodingFault.NotUtf8)));
        Assert.Empty(Ids(new("seeds/a.txt", Text + "\0")));

        static IEnumerable<string> Ids(SourceDocument document) => ContentReader.Read(document, ReadOptions.Default).Findings
            .Select(static finding => finding.RuleId).Intersect(TextRules.All.Select(static rule => rule.Id));
    }

    [Theory]
    [InlineData("Use `a` `b`, `one  two`, `a , b` and `teh`; then `the` `the` boat left.", "")]
    [InlineData("Tea &amp; cake &lt;br&gt; for *the* boat.", "")]
    [InlineData("The boat *left*\n the *harbour*, and [it](https://example.org) came.", "")]
    [InlineData("He **saw** the *the* boat , and teh *net*.", "CSDK4004 3:12 CSDK4005 3:26+ CSDK4026 3:33+")]
    public void In_Markdown_code_and_markup_are_no_text_and_no_edit_reaches_over_them(string text, string expected)
    {
        var document = new SourceDocument("seeds/a.md", $"# Harbour opens again\n\n{text}\n");
        var findings = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Findings;
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                findings.Select(
                    static found => $"{found.RuleId} {found.Start.Line}:{found.Start.Column}{(found.Fix.Count > 0 ? "+" : "")}")));
    }

    [Fact]
    public void Every_rule_has_a_page_that_shows_it_broken_and_mended() =>
        Assert.All(TextRules.All, static rule =>
        {
            var page = Repository.Read(rule.HelpPath);
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n\n{rule.Severity}. ", page, StringComparison.Ordinal);
            Assert.Contains("Wrong:", page, StringComparison.Ordinal);
            Assert.Contains("Right:", page, StringComparison.Ordinal);
            Assert.Contains($"dotnet_diagnostic.{rule.Id}.severity = none", page, StringComparison.Ordinal);
            Assert.Contains(rule, RuleCatalog.All);
        });
}
