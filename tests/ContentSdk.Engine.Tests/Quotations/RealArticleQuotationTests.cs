using System.Runtime.CompilerServices;
using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>The marked spans of the article in <c>seeds/</c> as a careful reader sees them.</summary>
public class RealArticleQuotationTests
{
    private const string Expected = """
        11:81 unbreakable and profound: Partial(Xi; underscored)
        11:152 The strong camaraderie: Direct(Xi; saying)
        15:109 We must learn: Direct(he; declared)
        17:61 just: Term
        23:29 extremely negative: Partial(The statement; denounced)
        25:182 highest level in: Partial(He; emphasized)
        25:229 self-reliant: Partial(He; described)?
        25:248 independent of domestic: Partial(He; described)
        27:176 comprehensive strategic partnership.: Term
        39:25 Nothing is more: Direct(Brzezinski; warned)
        39:191 reverse Kissinger: Term
        49:57 fairer: Term
        57:82 Right now there: Direct(Xi Jinping; words)
        """;

    [Fact]
    public void Kind_speaker_and_cue_of_each_marked_span()
    {
        var text = Reading.Analyze(File.ReadAllText(PathOfArticle()));
        var lines = AttributionReading.Read(text).Select(quote =>
        {
            var begin = text.Document.PositionOf(quote.Outer.Start);
            var words = text.Document.Slice(quote.Parts[0]).ToString().Split(' ').Take(3);
            return $"{begin.Line}:{begin.Column} {string.Join(" ", words)}: {AttributionReading.Show(text.Document, quote)}";
        });
        Assert.Equal(Expected.ReplaceLineEndings("\n"), string.Join("\n", lines));
    }

    [Fact]
    public void One_pair_of_marks_does_not_match()
    {
        var findings = new List<Finding>();
        Reading.Spans(File.ReadAllText(PathOfArticle()), findings);
        var finding = Assert.Single(findings);
        Assert.Equal(("CSDK4003", 27, 176), (finding.RuleId, finding.Start.Line, finding.Start.Column));
    }

    private static string PathOfArticle([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "seeds", "000_1eb75951871fa1a4.txt");
}
