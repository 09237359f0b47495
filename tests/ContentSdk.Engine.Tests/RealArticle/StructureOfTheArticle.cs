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

        var lines = TheArticle.Text.Split('\n');
        Assert.Equal(lines[2], article.Teaser);
        Assert.Equal(
            [lines[4], .. Enumerable.Range(0, 26).Select(i => lines[6 + (2 * i)])],
            article.Body.Select(piece => document.Slice(piece.Source).ToString()));
        Assert.StartsWith(lines[FirstFurnitureLine - 1], Assert.Single(article.Furniture).Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> OtherFurniture => new()
    {
        "KOMMENTARE\n\nALLE BEITRÄGE LADEN. KEIN BEITRAG GEFUNDEN. ALLE ANZEIGEN. WEITERLESEN ANTWORTEN ABBRECHEN LÖSCHEN Von STARTSEITE SEITEN "
            + "BEITRÄGE Schlagwörter ARCHIV SUCHE MONTAG DIENSTAG MITTWOCH Vor 1 Minute Vor 1 Stunde FOLGEN Dieser Beitrag ist nur für Abonnenten.",
        "COMMENTAIRES\n\nPARTAGER SUR LES RÉSEAUX SOCIAUX\n\nARTICLES SIMILAIRES VOIR TOUT ACCUEIL RUBRIQUES ARCHIVES RECHERCHE ABONNEZ-VOUS À NOTRE "
            + "INFOLETTRE Répondre Annuler Supprimer LUNDI MARDI MERCREDI IL Y A 1 MINUTE IL Y A 1 HEURE Tous droits réservés Mentions légales",
        "KOMMENTARE\n\nALLE BEITRÄGE LADEN. KEIN BEITRAG GEFUNDEN. ALLES ZEIGEN WEITERLESEN Antworten Antwort abbrechen Löschen Von STARTSEITE SEITEN BEITRÄGE Alle anzeigen FÜR DICH EMPFOHLEN ARCHIV SUCHE Kein Beitrag passt zu deiner Suche Zurück zur Startseite Montag Dienstag Mittwoch Januar Februar gerade eben vor einer Minute vor einer Stunde Gestern Folgen DIESER BEITRAG IST NUR FÜR ABONNENTEN Alle Codes kopieren",
        "COMENTARIOS\n\nCARGAR TODAS LAS ENTRADAS. NO SE HA ENCONTRADO NADA. VER TODO Leer más Responder Cancelar Borrar Por INICIO PÁGINAS ENTRADAS Ver todas TE RECOMENDAMOS ETIQUETA ARCHIVO BUSCAR No hay ninguna entrada que coincida con la búsqueda Volver al inicio Lunes Martes Miércoles Enero Febrero ahora mismo hace un minuto hace una hora Ayer Seguidores Seguir ESTE CONTENIDO ES PREMIUM Copiar todo el código",
        "COMMENTAIRES\n\nTout charger Rien trouvé VOIR TOUT Lire la suite Répondre Annuler la réponse Supprimer Par ACCUEIL PAGES ARTICLES\nRecommandé pour vous\nÉTIQUETTE ARCHIVES\nRECHERCHE\nTOUS LES ARTICLES\nLundi Mardi Mercredi\nSuivre",
    };

    [Theory, MemberData(nameof(OtherFurniture))]
    public void Furniture_of_another_language_leaves_the_same_body(string furniture)
    {
        var lines = TheArticle.Text.Split('\n');
        var other = TheArticle.Read(string.Join('\n', lines.Take(FirstFurnitureLine - 3)) + "\n\n\n" + furniture + "\n").Result.Article;
        var expected = TheArticle.Read().Result.Article;
        Assert.Equal(
            (expected.Title, expected.Teaser, expected.HasStandfirst, expected.Text),
            (other.Title, other.Teaser, other.HasStandfirst, other.Text));
        Assert.Equal(furniture, Assert.Single(other.Furniture).Text);
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
    [InlineData("Nothing more")]
    [InlineData("WHAT REMAINS\n\nThe question whether anybody will read this.")]
    [InlineData("What to bring:\n\n1. a coat\n2. a lamp\n3. bread")]
    [InlineData("O little boat\nupon the lake\nnobody wakes\nthe tide")]
    [InlineData("THE GAME HAS CHANGED, AND NOBODY WILL ADMIT IT")]
    [InlineData("- a market of equals\n- a court that is heard\n- a sea that is open")]
    [InlineData(
        "The river takes the stone along,\nthe stone forgets the hill,\nand what was loud becomes a song\nthe valley hums to still.")]
    public void An_article_with_another_ending_loses_nothing(string ending)
    {
        var lines = TheArticle.Text.Split('\n');
        var body = string.Join('\n', lines.Take(57)) + "\n\n" + ending + "\n";
        var article = TheArticle.Read(body).Result.Article;
        Assert.EndsWith(
            ending.Replace("\n", "", StringComparison.Ordinal), article.Text.Replace("\n", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Empty(article.Furniture);

        var furnished = TheArticle.Read(body + "\n\n" + string.Join('\n', lines.Skip(FirstFurnitureLine - 1))).Result.Article;
        Assert.Equal(article.Text, furnished.Text);
    }
}
