using Xunit;

namespace ContentSdk.Engine.Tests.Structure;

public class StructureTests
{
    private const string First =
        "The town council of Vellmar voted on Tuesday to close the old harbour crane, which has not lifted a single crate since the spring of last year.";
    private const string Second =
        "“We have waited long enough,” said the mayor, Ilse Brandauer, who had promised a decision before the summer, and she added that the money was there.";
    private const string Third =
        "The crane was built in 1911 and survived two floods. It will be taken apart in the autumn, and its parts will go to the museum on the other bank of the river.";

    private static readonly string[] Body = [First, Second, Third];

    [Fact]
    public void The_first_line_is_the_headline()
    {
        var found = Structured.Of($"Council closes the harbour crane\n\n{First}\n\n{Second}\n\n{Third}");
        Assert.Equal("Council closes the harbour crane", found.Title);
        Assert.Equal(Body, found.Paragraphs);
        Assert.Null(found.Standfirst);
    }

    [Theory]
    [InlineData("Who pays for the crane?")]
    [InlineData("Council closes the crane.")]
    [InlineData("‘Long enough’")]
    [InlineData("Crane: the end of an era...")]
    [InlineData("Vinç kapanıyor")]
    public void A_headline_may_ask_quote_or_end_in_a_stop(string title) =>
        Assert.Equal(title, Structured.Of($"{title}\n\n{First}\n\n{Second}").Title);

    [Fact]
    public void A_file_that_begins_with_a_paragraph_has_no_headline()
    {
        var found = Structured.Of($"{First}\n\n{Second}\n\n{Third}");
        Assert.Null(found.Title);
        Assert.Equal(Body, found.Paragraphs);
    }

    [Theory]
    [InlineData("…")]
    [InlineData("...")]
    [InlineData(" [...]")]
    public void A_paragraph_that_is_cut_off_and_comes_again_is_the_teaser(string ellipsis)
    {
        var found = Structured.Of($"Council closes crane\n\n{First[..60]}{ellipsis}\n\n{First}\n\n{Second}\n\n{Third}\n\n{Third} Again.");
        Assert.Equal(First[..60] + ellipsis, found.Teaser);
        Assert.Equal(First, found.Standfirst);
        Assert.Equal(3, found.Paragraphs.Count);
    }

    [Fact]
    public void A_line_that_merely_ends_in_an_ellipsis_is_text() =>
        Assert.Equal(
            3,
            Structured.Of(
                $"Council closes crane\n\nAnd then nobody said anything for a long time…\n\n{First}\n\n{Second}").Paragraphs.Count);

    [Fact]
    public void Prose_between_headline_and_byline_is_the_standfirst()
    {
        var found = Structured.Of(
            $"Council closes crane\n\nAfter a century the landmark goes to the museum, and not everybody is happy.\n\nBy Jonas Ferrant\n\n12 March 2024\n\n{First}\n\n{Second}\n\n{Third}");
        Assert.StartsWith("After a century", found.Standfirst, StringComparison.Ordinal);
        Assert.Equal(Body, found.Paragraphs);
        Assert.Equal("By Jonas Ferrant\n\n12 March 2024", Assert.Single(found.Furniture));
    }

    [Theory]
    [InlineData(
        "Share\nTweet\nPrint",
        "Related articles\n\nOther Cranes of the Region\n\nFerry Timetable Changes Again\n\nPrivacy Policy\nTerms of Use\n© 2024 Vellmar Herald. All rights reserved.")]
    [InlineData("Teilen\nDrucken\nMerken", "Mehr zum Thema\n\nAndere Kräne der Region\n\nKommentare\n\nImpressum\nDatenschutz\nKontakt")]
    [InlineData("Paylaş\nYazdır\nKaydet", "YORUMLAR\n\nÇok okunanlar\nGizlilik politikası\nKünye\nİletişim\nTüm hakları saklıdır")]
    [InlineData("Partager\nImprimer\nEnregistrer", "Lire aussi\n\nCommentaires\n\nMentions légales\nPolitique de confidentialité\nContact")]
    [InlineData("Compartir\nImprimir\nGuardar", "Te puede interesar\n\nComentarios\n\nAviso legal\nPolítica de cookies\nContacto")]
    public void Furniture_before_and_behind_the_body_is_left_out(string before, string behind)
    {
        var found = Structured.Of($"Council closes crane\n\n{before}\n\n{First}\n\n{Second}\n\n{Third}\n\n{behind}");
        Assert.Equal("Council closes crane", found.Title);
        Assert.Equal(Body, found.Paragraphs);
        Assert.Equal([before, behind], found.Furniture);
    }

    [Fact]
    public void Furniture_inside_the_body_is_left_out()
    {
        var found = Structured.Of(
            $"Council closes crane\n\n{First}\n\nAdvertisement\n\n{Second}\n\nRead more: Ferry timetable changes again\n\n{Third}");
        Assert.Equal(Body, found.Paragraphs);
        Assert.Equal(["Advertisement", "Read more: Ferry timetable changes again"], found.Furniture);
    }

    [Fact]
    public void What_readers_wrote_is_no_part_of_the_article()
    {
        const string Comment =
            "I remember when it still worked, my father drove it for twenty years and he never dropped a crate in his life.";
        var found = Structured.Of(
            $"Council closes crane\n\nShare\n\n{First}\n\n{Second}\n\n{Third}\n\n3 comments\n\nhafenmaus\n2 days ago\n{Comment}\nReply\nkranich7\n3 days ago\n{Comment} Me too!\nReply\nLog in to comment");
        Assert.Equal(Body, found.Paragraphs);
    }

    [Fact]
    public void Headings_lists_and_short_answers_inside_the_body_stay()
    {
        string[] paragraphs =
        [
            First, "WHAT COMES NEXT", Second, "Three ships remain:", "- the Adela", "- the Marten", "- the Old Friend", "“No.”", Third,
        ];
        Assert.Equal(paragraphs, Structured.Of("Council closes crane\n\n" + string.Join("\n\n", paragraphs)).Paragraphs);
    }

    [Fact]
    public void A_page_with_menus_before_the_headline_gives_the_headline()
    {
        const string Menu =
            "Skip to content\nMenu\nHome\nNews\nSport\nOpinion\nWeather\nTravel\nSubscribe\nSign in\nSearch\nContact us\nAbout us\nNewsletters";
        var found = Structured.Of(
            $"Council closes crane for good | Vellmar Herald\n{Menu}\n\nCouncil closes crane for good\n\nBy Jonas Ferrant\n\n{First}\n\n{Second}\n\n{Third}\n\nPrivacy Policy\nCookies\nContact us");
        Assert.Equal("Council closes crane for good", found.Title);
        Assert.Equal(Body, found.Paragraphs);
    }

    private const string PageEnd =
        "Most popular\nRelated articles\nPrivacy Policy\nTerms of Use\nContact us\nAbout us\nAdvertise\nCookies\nSubscribe\nNewsletters\nFacebook\nTwitter\nRSS\nSitemap\nFeedback";

    [Fact]
    public void On_a_page_dump_too_a_list_behind_a_colon_stays()
    {
        string[] paragraphs =
        [
            First, Second, "The ferry then calls at these piers:", "Sandrine Pier", "Old Customs House", "Kellinghusen Bridge",
            "Marten Island", Third,
        ];
        Assert.Equal(paragraphs, Structured.Of($"Council closes crane\n\n{string.Join("\n\n", paragraphs)}\n\n{PageEnd}").Paragraphs);
    }

    [Fact]
    public void On_a_page_dump_too_sources_in_brackets_and_who_is_quoted_stay()
    {
        string[] paragraphs = [First, "[ Vellmar Herald ]", Second, "— Ilse Brandauer (@brandauer) March 12, 2024", Third];
        Assert.Equal(paragraphs, Structured.Of($"Council closes crane\n\n{string.Join("\n\n", paragraphs)}\n\n{PageEnd}").Paragraphs);
    }

    [Fact]
    public void Captions_with_a_credit_teasers_that_are_cut_off_and_notes_on_authors_are_left_out_of_a_page_dump()
    {
        var found = Structured.Of(
            $"Council closes crane\n\n{First}\n\nThe crane of Vellmar as it stood last week before the vote (Jonas Ferrant/Coast Press)\n\n{Second}\n\n{Third}\n\n"
            + "Jonas Ferrant is a staff reporter for the Vellmar Herald. He has covered the harbour and the town council for twelve years.\n\n"
            + $"Ferries run again\nThe ferries to the islands run again, but nobody can say for how long, since the pumps of the second boat are…\n{PageEnd}");
        Assert.Equal(Body, found.Paragraphs);
    }

    [Fact]
    public void On_a_page_dump_the_name_of_the_site_is_no_part_of_the_headline()
    {
        var found = Structured.Of($"Council closes crane for good | Vellmar Herald\n\n{First}\n\n{Second}\n\n{Third}\n\n{PageEnd}");
        Assert.Equal("Council closes crane for good", found.Title);
        Assert.Equal(["| Vellmar Herald", PageEnd], found.Furniture);
    }

    [Fact]
    public void An_article_about_comments_goes_on_behind_a_line_that_reads_so()
    {
        string[] paragraphs = [First, Second, "Comments", Third, First + " Again.", Second + " Again.", Third + " Again."];
        Assert.Equal(
            [.. paragraphs.Where(p => p != "Comments")],
            Structured.Of("Council closes crane\n\n" + string.Join("\n\n", paragraphs)).Paragraphs);
    }
}
