using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>A line that says that a text must not be published is reported where nothing else keeps it from being so.</summary>
public class RestrictionTests
{
    private const string Body = "\n\nBoats leave later\n\nThe boats leave at nine from now on.\n\nThe pier is new.\n\nIt rains.\n\nThey say so.\n";

    [Theory]
    [InlineData("DRAFT – do not publish – lawyers still reading")]
    [InlineData("NOT FOR PUBLICATION")]
    [InlineData("*** DRAFT 2 ***")]
    [InlineData("[Draft]")]
    [InlineData("WIP: boats")]
    [InlineData("Please do not publish.")]
    [InlineData("Nicht zur Veröffentlichung bestimmt!")]
    [InlineData("ENTWURF – Stand 3. Mai")]
    [InlineData("NE PAS DIFFUSER")]
    [InlineData("No publicar – pendiente de aprobación")]
    [InlineData("BOZZA – da non pubblicare")]
    [InlineData("NÃO PUBLICAR")]
    [InlineData("INTERNAL – boats")]
    [InlineData("NOT YET APPROVED BY LAWYERS")]
    [InlineData("Nog niet publiceren!")]
    [InlineData("TASLAK – yayımlamayın")]
    public void A_line_above_the_text_that_holds_it_back(string line)
    {
        Assert.Equal(["1:1"], Places("a.txt", line + Body));
        Assert.Equal(["1:3"], Places("a.md", "# " + line.Replace("*", "", StringComparison.Ordinal).Trim() + Body));
        Assert.Empty(Places("a.txt", $"---\ndraft: true\n---\n\n{line}{Body}"));
    }

    [Theory]
    [InlineData("EMBARGOED UNTIL 0001 GMT TUESDAY")]
    [InlineData("Strictly embargoed until 6 a.m.")]
    [InlineData("Embargo: 4 May, 06:00")]
    [InlineData("Sperrfrist: Montag, 6 Uhr")]
    [InlineData("Sous embargo jusqu’au 4 mai, 6 h")]
    [InlineData("Embargado hasta el lunes")]
    [InlineData("Sotto embargo fino a lunedì")]
    [InlineData("SOB EMBARGO ATÉ SEGUNDA")]
    [InlineData("Onder embargo tot maandag 6 uur")]
    [InlineData("Ambargo: 4 Mayıs, 06.00")]
    public void An_embargo_is_one_unless_front_matter_says_its_day(string line)
    {
        Assert.Equal(["1:1"], Places("a.txt", line + Body));
        Assert.Equal(["1:3"], Places("a.md", "# Boats leave later\n\nIt rains.\n\n" + line + "\n").Select(static place => place.Replace("5:1", "1:3", StringComparison.Ordinal)));
        Assert.Empty(Places("a.txt", $"---\nembargo: 2026-05-04\n---\n\n{line}{Body}"));
    }

    [Theory]
    [InlineData("Draft pick joins the harbour team")]
    [InlineData("NBA DRAFT: HARBOUR PICKS FIRST")]
    [InlineData("Embargo on boats until 2027 splits the island")]
    [InlineData("Sous embargo, l’île manque de tout")]
    [InlineData("Sperrfrist: Zwölf Wochen ohne Geld")]
    [InlineData("“Not for publication,” said the stamp on the file")]
    [InlineData("Under embargo until Monday, the report of the council says that the boats of the pier were late.")]
    [InlineData("NOT FOR RELEASE, PUBLICATION OR DISTRIBUTION IN ANY JURISDICTION WHERE IT IS UNLAWFUL")]
    [InlineData("Concept cars come to the island")]
    [InlineData("He said: do not publish what the council has told you about the boats of this island, ever.")]
    public void A_text_about_such_words_is_left_alone(string line)
    {
        Assert.Empty(Places("a.txt", line + Body));
        Assert.Empty(Places("a.md", "# " + line + Body));
    }

    [Fact]
    public void Within_the_text_and_in_lists_the_words_may_be_explained()
    {
        Assert.Empty(Places("a.txt", $"Boats{Body}\nDo not publish.\n{Body}{Body}"));
        Assert.Empty(Places("a.md", "# Words of the trade\n\n- WIP: work in progress\n- TK: to come\n"));
    }

    private static IEnumerable<string> Places(string path, string text) =>
        ContentReader.Read(new SourceDocument("seeds/" + path, text), ReadOptions.Default).Findings
            .Where(static finding => finding.RuleId == "CSDK3038").Select(static finding => $"{finding.Start.Line}:{finding.Start.Column}");
}
