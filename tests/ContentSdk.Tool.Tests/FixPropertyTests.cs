using System.Text;
using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Tool.Fixes;
using CsCheck;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>Whatever a file holds: mending it comes to an end, and mends.</summary>
public class FixPropertyTests
{
    /// <summary>
    /// A fix may bring to light what it hid: marks that pair otherwise, a key behind a character. Each
    /// file comes to rest long before this.
    /// </summary>
    private const int MostRounds = 6;

    private static readonly string[] Pieces =
    [
        "---\n", "titel: ", "title: ", "'auhtors': ", "[", "]", "\n", "\r\n", "\r", " ", "  ", "\t", "\uFEFF", "\0", "\u0019", "“", "”",
        "\"", "‘", "’", "'", "«", "»", "„", "''",
        "â€™", "â€œ", "Ã©", "Ã¢", "Ãƒ", "Â", "The mayor of Lowmouth opened the works. ", "said Ada Pellworth, ", "word", "- name: ",
        "  knd: ", "```\n", "    ", "> ", "😀", "\uFFFD", "\u2028",
        "the the ", " ,", ",,", "it´s ", "&amp;", "&#8217;", "\u200B", "too   many ", "..", "tags: ", "(", ")", ". ", "- starts: ", "# ",
        "+++\n", "titel = ", "title = '", "'''", "published = 2025-03-31 ", "\"titel\": \"", "\"title\": \"", "{", "}", ",",
    ];

    private static readonly string[] Beginnings = ["", "", "---\n", "+++\n", "{"];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.OneOf(Beginnings), Gen.OneOf(Pieces).Array[0, 40], static (beginning, pieces) => beginning + string.Concat(pieces));

    [Theory]
    [InlineData("seeds/a.txt")]
    [InlineData("seeds/a.md")]
    [InlineData("seeds/entities.yaml")]
    public void Mending_comes_to_rest_and_changes_nothing_then(string path) => Texts.Sample(
        text =>
        {
            for (var round = 0; round < MostRounds; round++)
            {
                var findings = Findings(path, text);
                var chosen = TextEdits.Together(findings, text.Length);
                if (chosen.Count == 0)
                {
                    Assert.DoesNotContain(findings, finding => finding.Fix.Count > 0);
                    return;
                }
                var mended = TextEdits.Apply(text, TextEdits.InOrder(chosen));
                Assert.NotEqual(text, mended);
                text = mended;
            }
            Assert.Fail("Mending does not come to rest.");
        },
        iter: 2_000);

    // Not of Markdown: what is mended there may make markup of what was none, and the place another one.
    [Theory]
    [InlineData("seeds/a.txt")]
    [InlineData("seeds/entities.yaml")]
    public void A_fix_by_itself_takes_its_finding_away(string path) => Texts.Sample(
        text =>
        {
            foreach (var finding in Findings(path, text).Where(finding => finding.Fix.Count > 0))
            {
                var edits = TextEdits.InOrder([finding]);
                var shift = edits.TakeWhile(edit => edit.OriginalRange.End <= finding.OriginalRange.Start)
                    .Sum(edit => edit.NewText.Length - edit.OriginalRange.Length);
                Assert.DoesNotContain(
                    Findings(path, TextEdits.Apply(text, edits)),
                    left => left.RuleId == finding.RuleId && left.OriginalRange.Start == finding.OriginalRange.Start + shift
                        && left.Fix.Count > 0);
            }
        },
        iter: 2_000);

    [Fact]
    public void The_difference_of_any_fix_applied_gives_what_the_fix_gives() =>
        Gen.Select(
            Gen.OneOf("a", "b ", "\n", "\r\n", "c\n").Array[0, 30].Select(string.Concat), Gen.Int[0, 60].Array[6],
            Gen.OneOf("", "x", "\n", "y\nz").Array[3]).Sample(
            (text, places, news) =>
            {
                var findings = news.Select(
                    (fresh, i) => Edit(Math.Min(places[2 * i], places[(2 * i) + 1]), Math.Max(places[2 * i], places[(2 * i) + 1]), fresh));
                var chosen = TextEdits.Together(findings, text.Length);
                var fix = new FileFix("a.txt", chosen, text);
                var patch = new List<(char Mark, string Line)>();
                UnifiedDiff.Write(fix, "a.txt", (mark, line) => patch.Add((mark, line)));
                Assert.Equal(fix.After, Patched(text, patch.Skip(2)));
            },
            iter: 2_000);

    /// <summary>What <c>patch</c> does, without any tolerance.</summary>
    private static string Patched(string text, IEnumerable<(char Mark, string Line)> patch)
    {
        var result = new StringBuilder();
        var position = 0;
        foreach (var (mark, line) in patch)
        {
            var content = line.Replace("\n\\ No newline at end of file\n", "", StringComparison.Ordinal);
            if (mark == '@')
            {
                var numbers = line.Split(['-', ',', ' ', '+', '@'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(part => int.TryParse(part, out var number) ? number : -1)
                    .Where(number => number >= 0)
                    .ToArray();
                var lines = numbers[1] == 0 ? numbers[0] : numbers[0] - 1;
                var start = 0;
                for (var i = 0; i < lines; i++)
                    start = text.IndexOf('\n', start) + 1;
                result.Append(text, position, start - position);
                position = start;
                Assert.Equal(numbers[3] == 0 ? numbers[2] : numbers[2] - 1, result.ToString().Count(c => c == '\n'));
                continue;
            }
            if (mark != '+')
            {
                Assert.Equal(content, text.Substring(position, content.Length));
                position += content.Length;
            }
            if (mark != '-')
                result.Append(content);
        }
        return result.Append(text, position, text.Length - position).ToString();
    }

    private static Finding Edit(int start, int end, string text) =>
        new("CSDK1014", "a.txt", default, default, default, default, default) { Fix = new([new(new(start, end - start), text)]) };

    private static EquatableArray<Finding> Findings(string path, string text)
    {
        var document = new SourceDocument(path, text);
        return CatalogFile.IsCatalog(path)
            ? CatalogReader.Read(document).Findings
            : ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Findings;
    }
}
