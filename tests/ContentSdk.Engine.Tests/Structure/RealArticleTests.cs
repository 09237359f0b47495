using Xunit;

namespace ContentSdk.Engine.Tests.Structure;

public class RealArticleTests
{
    private static readonly string Article = Repository.Read("seeds/000_1eb75951871fa1a4.txt");

    [Fact]
    public void Title_teaser_standfirst_paragraphs_and_furniture_stand_where_a_careful_reader_sees_them()
    {
        var found = Structured.Of(Article);
        var lines = Article.Split('\n');
        Assert.Equal(lines[0], found.Title);
        Assert.Equal(lines[2], found.Teaser);
        Assert.Equal(lines[4], found.Standfirst);
        Assert.Equal(Enumerable.Range(0, 26).Select(i => lines[6 + (2 * i)]), found.Paragraphs);
        Assert.StartsWith(lines[59], Assert.Single(found.Furniture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KOMMENTARE\n\nALLE BEITRÄGE LADEN. KEIN BEITRAG GEFUNDEN. ALLES ZEIGEN WEITERLESEN Antworten Antwort abbrechen Löschen Von STARTSEITE SEITEN BEITRÄGE Alle anzeigen FÜR DICH EMPFOHLEN ARCHIV SUCHE Kein Beitrag passt zu deiner Suche Zurück zur Startseite Montag Dienstag Mittwoch Januar Februar gerade eben vor einer Minute vor einer Stunde Gestern Folgen DIESER BEITRAG IST NUR FÜR ABONNENTEN Alle Codes kopieren")]
    [InlineData("COMENTARIOS\n\nCARGAR TODAS LAS ENTRADAS. NO SE HA ENCONTRADO NADA. VER TODO Leer más Responder Cancelar Borrar Por INICIO PÁGINAS ENTRADAS Ver todas TE RECOMENDAMOS ETIQUETA ARCHIVO BUSCAR No hay ninguna entrada que coincida con la búsqueda Volver al inicio Lunes Martes Miércoles Enero Febrero ahora mismo hace un minuto hace una hora Ayer Seguidores Seguir ESTE CONTENIDO ES PREMIUM Copiar todo el código")]
    [InlineData("COMMENTAIRES\n\nTout charger Rien trouvé VOIR TOUT Lire la suite Répondre Annuler la réponse Supprimer Par ACCUEIL PAGES ARTICLES\nRecommandé pour vous\nÉTIQUETTE ARCHIVES\nRECHERCHE\nTOUS LES ARTICLES\nLundi Mardi Mercredi\nSuivre")]
    public void With_other_furniture_in_another_language_the_body_is_the_same(string furniture)
    {
        var body = Article.Split('\n')[..57];
        var found = Structured.Of(string.Join('\n', body) + "\n\n\n" + furniture + "\n");
        var original = Structured.Of(Article);
        Assert.Equal(original.Paragraphs, found.Paragraphs);
        Assert.Equal((original.Title, original.Teaser, original.Standfirst), (found.Title, found.Teaser, found.Standfirst));
        Assert.Equal(furniture, Assert.Single(found.Furniture));
    }

    [Theory]
    [InlineData("The end.")]
    [InlineData("Nothing more")]
    [InlineData("TO BE CONTINUED IN THE NEXT ISSUE")]
    [InlineData("WHAT REMAINS\n\nThe question whether anybody will read this.")]
    [InlineData("- the first point\n- the second point\n- the third and last point")]
    [InlineData("What to bring:\n\n1. a coat\n2. a lamp\n3. bread")]
    [InlineData("O little boat upon the lake,\nThe wind is cold, the wind is wide,\nAnd nobody is yet awake\nTo see you home with the tide.")]
    [InlineData("O little boat\nupon the lake\nnobody wakes\nthe tide")]
    public void An_article_loses_nothing_whatever_it_ends_in(string ending)
    {
        var lines = Article.Split('\n');
        var found = Structured.Of(string.Join('\n', lines[..57]) + "\n\n" + ending + "\n");
        Assert.Empty(found.Furniture);
        Assert.EndsWith(ending.Replace("\n", "", StringComparison.Ordinal), string.Concat(found.Paragraphs).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var furnished = Structured.Of(string.Join('\n', lines[..57]) + "\n\n" + ending + "\n\n\n" + string.Join('\n', lines[59..]));
        Assert.Equal(found.Paragraphs, furnished.Paragraphs);
    }
}
