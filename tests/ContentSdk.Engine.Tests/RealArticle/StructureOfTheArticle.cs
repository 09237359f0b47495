using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.RealArticle;

/// <summary>Title, teaser, standfirst, body and furniture of the article.</summary>
public class StructureOfTheArticle
{
    private const int FirstFurnitureLine = 60;

    [Fact]
    public void Each_part_stands_where_a_careful_reader_sees_it()
    {
        var (document, result) = TheArticle.Read();
        var article = result.Article;
        Assert.Equal("Xi and Putin’s Multipolar Moment: A Turning Point in Global Politics?", article.Title);
        Assert.EndsWith("glob...", article.Teaser, StringComparison.Ordinal);
        Assert.True(article.HasStandfirst);
        Assert.Equal(new LinePosition(5, 1), article.Body[0].Position);
        Assert.Equal(27, article.Body.Count);
        Assert.Equal(Enumerable.Range(0, 26).Select(i => 7 + 2 * i), article.Body.Skip(1).Select(p => p.Position.Line));
        Assert.Equal(FirstFurnitureLine, article.Furniture.Min(f => f.FirstLine));
        Assert.Equal(document.LineCount, article.Furniture.Max(f => f.LastLine));
        Assert.Equal("XiAndPutinsMultipolarMoment", article.Identifier);
        Assert.Equal("xi-and-putins-multipolar-moment", article.Slug);
    }

    public static TheoryData<string> OtherFurniture => new()
    {
        "KOMMENTARE\n\nALLE BEITRÄGE LADEN. KEIN BEITRAG GEFUNDEN. ALLE ANZEIGEN. WEITERLESEN ANTWORTEN ABBRECHEN LÖSCHEN Von STARTSEITE SEITEN "
            + "BEITRÄGE Schlagwörter ARCHIV SUCHE MONTAG DIENSTAG MITTWOCH Vor 1 Minute Vor 1 Stunde FOLGEN Dieser Beitrag ist nur für Abonnenten.",
        "COMMENTAIRES\n\nPARTAGER SUR LES RÉSEAUX SOCIAUX\n\nARTICLES SIMILAIRES VOIR TOUT ACCUEIL RUBRIQUES ARCHIVES RECHERCHE ABONNEZ-VOUS À NOTRE "
            + "INFOLETTRE Répondre Annuler Supprimer LUNDI MARDI MERCREDI IL Y A 1 MINUTE IL Y A 1 HEURE Tous droits réservés Mentions légales",
    };

    [Theory, MemberData(nameof(OtherFurniture))]
    public void Furniture_of_another_language_leaves_the_same_body(string furniture)
    {
        var lines = TheArticle.Text.Split('\n');
        var other = string.Join('\n', lines.Take(FirstFurnitureLine - 1)) + "\n" + furniture;
        Assert.Equal(TheArticle.Read().Result.Article.Text, TheArticle.Read(other).Result.Article.Text);
    }

    [Fact]
    public void Other_line_breaks_give_the_same_article()
    {
        var expected = TheArticle.Read().Result.Article;
        var windows = TheArticle.Read(TheArticle.Text.ReplaceLineEndings("\r\n")).Result.Article;
        Assert.Equal(expected, windows);
    }

    [Theory]
    [InlineData("So it ends.")]
    [InlineData("THE GAME HAS CHANGED, AND NOBODY WILL ADMIT IT")]
    [InlineData("- a market of equals\n- a court that is heard\n- a sea that is open")]
    [InlineData("The river takes the stone along,\nthe stone forgets the hill,\nand what was loud becomes a song\nthe valley hums to still.")]
    public void An_article_with_another_ending_loses_nothing(string ending)
    {
        var body = string.Join('\n', TheArticle.Text.Split('\n').Take(57));
        var article = TheArticle.Read(body + "\n\n" + ending + "\n").Result.Article;
        foreach (var line in ending.Split('\n'))
            Assert.Contains(line, article.Text, StringComparison.Ordinal);
        Assert.Empty(article.Furniture);
    }
}
