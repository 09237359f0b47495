using Xunit;

namespace ContentSdk.Engine.Tests.Structure;

/// <summary>Adverts, links and buttons that a site puts between the paragraphs of an article.</summary>
public class InsertTests
{
    private static readonly string[] Body =
    [
        "The ferries of Lowmouth left their berths on Monday for the first time since the storm, the harbour office said.",
        "The storm had closed the harbour for eleven days, and the town had to bring bread and milk by helicopter from the mainland.",
        "“Nobody asked us how we lived,” said Hanna Brandt, who runs the bakery at the corner of the market square.",
        "The council will meet on Tuesday to talk about a second pier, which the mayor has promised for years and years.",
        "Until then the boats will run twice a day, and nobody pays for the crossing before the end of the month.",
    ];

    private static readonly string[] German =
    [
        "Die Fähren von Lohmünde haben am Montag zum ersten Mal seit dem Sturm wieder abgelegt, wie das Hafenamt mitteilte.",
        "Der Sturm hatte den Hafen für elf Tage geschlossen, und die Stadt musste Brot und Milch mit dem Hubschrauber holen.",
        "„Niemand hat uns gefragt, wie wir leben“, sagte Hanna Brandt, die an der Ecke des Marktes eine Bäckerei hat.",
        "Der Rat will am Dienstag über einen zweiten Pier reden, den der Bürgermeister seit Jahren immer wieder verspricht.",
    ];

    private static readonly string[] French =
    [
        "Les bateaux de Lomouth sont repartis lundi pour la première fois depuis la tempête, a dit le bureau du port.",
        "La tempête avait fermé le port pendant onze jours, et la ville a dû faire venir le pain et le lait par les airs.",
        "« Personne ne nous a demandé comment nous vivions », a dit Hanna Brandt, qui tient la boulangerie de la place.",
        "Le conseil se réunit mardi pour parler d'une deuxième jetée, que le maire promet depuis des années et des années.",
    ];

    [Theory]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Advertisement\n\nStory continues below")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Read more: Ferry Timetable Changes Again")]
    [InlineData("See also: What The Storm Did")]
    [InlineData("Ad\n\nSkip ad\n\nRead more: Ferry Timetable Changes Again")]
    [InlineData("Share this article")]
    [InlineData("Back to top")]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("Sign up for our newsletter")]
    public void Paragraphs_between_inserts_are_text(string insert)
    {
        for (var paragraphs = 2; paragraphs <= Body.Length; paragraphs++)
            Holds("Lowmouth Harbour Reopens After Storm", Body[..paragraphs], insert, "");
    }

    [Theory]
    [InlineData("Anzeige")]
    [InlineData("WERBUNG")]
    [InlineData("Lesen Sie auch: Neuer Fahrplan der Fähren")]
    public void So_they_are_in_German(string insert) => Holds("Der Hafen von Lohmünde öffnet wieder", German, insert, "");

    [Theory]
    [InlineData("Publicité")]
    [InlineData("Lire aussi : Nouveaux horaires des bateaux")]
    public void So_they_are_in_French(string insert) => Holds("Le port de Lomouth rouvre après la tempête", French, insert, "");

    [Theory]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Read more: Ferry Timetable Changes Again")]
    public void So_they_are_on_a_page_with_menus(string insert) => Holds(
        "Lowmouth Harbour Reopens After Storm", Body, insert,
        "Most popular\nRelated articles\nPrivacy Policy\nTerms of Use\nContact us\nAbout us\nAdvertise\nCookies\nSubscribe\nNewsletters\nFacebook\nTwitter\nRSS\nSitemap\nFeedback");

    [Fact]
    public void Adverts_may_stand_in_threes()
    {
        var found = Structured.Of(
            "Lowmouth Harbour Reopens After Storm\n\n" + string.Join("\n\nADVERTISEMENT\n\nADVERTISEMENT\n\nSponsored\n\n", Body));
        Assert.Equal(Body, found.Paragraphs);
    }

    [Fact]
    public void A_short_answer_between_two_adverts_is_text()
    {
        string[] body = [Body[0], "“Nobody asked us,” she said.", Body[1], "“And nobody will.”", Body[2], "Will it last?", Body[3]];
        Holds("Lowmouth Harbour Reopens After Storm", body, "ADVERTISEMENT", "");
    }

    [Fact]
    public void Teasers_behind_the_article_are_not()
    {
        var found = Structured.Of(
            $"Lowmouth Harbour Reopens After Storm\n\n{string.Join("\n\n", Body)}\n\nADVERTISEMENT\n\nMost popular\n\nFerry Timetable Changes Again\n\nCouncil Votes On Crane\n\n"
            + "Advertisement\n\nPrivacy Policy\nTerms of Use\nContact us");
        Assert.Equal(Body, found.Paragraphs);
    }

    private static void Holds(string title, string[] body, string insert, string behind)
    {
        var found = Structured.Of($"{title}\n\n{string.Join($"\n\n{insert}\n\n", body)}\n\n{insert}\n\n{behind}".Trim());
        Assert.Equal(title, found.Title);
        Assert.Equal(body, found.Standfirst is { } standfirst ? [standfirst, .. found.Paragraphs] : found.Paragraphs);
    }
}
