using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Rules.RunningText;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules.RunningText;

public class TextRulePropertyTests
{
    private static readonly string[] Pieces =
    [
        "the", "The", " ", "  ", ".", ",", ";", ":", "(", ")", "[", "]", "“", "”", "\"", "`", "´", "\u200B", "\u200D", "\uE000", "&amp;",
        "&#", ";", "<b>", "<!--", "-->",
        "<", "31", "April", "Monday", "2024", "TODO", "TBC", "lorem", "ipsum", "\n", "\n\n", "had", "p\u0430y", "\u0391", "\uD83D", "-",
        "...", "insert", "fire.The", "s", "\u00A0",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(
        static pieces => string.Concat(pieces.Select(static piece => Pieces[piece])));

    [Theory]
    [InlineData("en", false)]
    [InlineData("fr", true)]
    [InlineData("tr", false)]
    [InlineData("und", false)]
    public void Any_text_is_checked_with_ranges_inside_it_and_fixes_inside_a_line(string language, bool hasHeadline) => Texts.Sample(
        text =>
        {
            if (text.All(static c => c is ' ' or '\n' or '\u00A0' or '\u200B' or '\u200D'))
                text += "a";
            foreach (var finding in TextRuleReading.Findings(text, language, hasHeadline))
            {
                Assert.True(finding.Range.Start >= 0 && finding.Range.Length > 0 && finding.Range.End <= text.Length);
                Assert.All(finding.Fix, edit =>
                {
                    Assert.True(edit.OriginalRange.Start >= 0 && edit.OriginalRange.End <= text.Length);
                    Assert.DoesNotContain('\n', text.Substring(edit.OriginalRange.Start, edit.OriginalRange.Length));
                });
            }
        },
        iter: 5_000);

    [Fact]
    public void One_rule_reports_so_many_places_and_no_more()
    {
        foreach (var piece in new[]
        {
            "the the , ", "a &amp; b\u200Bc \uE000 x,, ", "( ", ") ", "“” ", "31 April 2024, ", "Monday, 2 April 2024, ",
            "TODO it`s p\u0430y fire.The a  b ", "[insert x] ",
        })
        {
            var found = TextRuleReading.Findings(string.Concat(Enumerable.Repeat(piece, 300))).GroupBy(static finding => finding.RuleId)
                .ToList();
            Assert.All(found, static group => Assert.True(group.Count() <= Places.Most, group.Key));
            Assert.Contains(found, static group => group.Count() == Places.Most);
        }
    }

    [Fact]
    public void Thousands_of_names_alike_take_no_time() => Work.GrowsWithTheSize(
        static count =>
        {
            var random = new Random(7);
            return string.Concat(
                Enumerable.Range(0, count)
                    .Select(_ => $"Mr Brennwic{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}ston left. "));
        },
        static text => TextRuleReading.FindingsOfWhole(text),
        12_000);

    [Theory]
    [InlineData("(")]
    [InlineData("a.B")]
    [InlineData("a,b")]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("&amp;")]
    [InlineData("the ")]
    [InlineData("\u200B")]
    [InlineData("31 ")]
    [InlineData("Monday, ")]
    [InlineData("[insert ")]
    [InlineData("\"")]
    [InlineData(". ")]
    [InlineData("x\n")]
    [InlineData("The boat left the old harbour at night and nobody saw it go.\n")]
    public void Time_grows_with_the_length(string piece) => Work.GrowsWithTheSize(
        size => string.Concat(Enumerable.Repeat(piece, size / piece.Length)), static text => TextRuleReading.Findings(text), 400_000);
}
