using ContentSdk.Engine.Naming;
using Xunit;

namespace ContentSdk.Engine.Tests.Naming;

public class ArticleNamesTests
{
    [Fact]
    public void A_name_of_the_longest_words_is_one_that_the_compiler_takes()
    {
        var (identifier, slug) = ArticleNames.For("a.txt", string.Join(' ', Enumerable.Repeat(new string('w', 60), 14)));
        Assert.InRange(identifier.Length, 200, 320);
        Assert.InRange(slug.Length, 200, 320);
    }

    [Theory]
    [InlineData("seeds/my-first-post.txt", "A headline", "MyFirstPost", "my-first-post")]
    [InlineData("seeds/MyFirstPost.txt", "A headline", "MyFirstPost", "my-first-post")]
    [InlineData("seeds/news/harbour_opens.v2.TXT", "A headline", "HarbourOpensV2", "harbour-opens-v2")]
    [InlineData("seeds/2024-year-in-review.txt", "A headline", "_2024YearInReview", "2024-year-in-review")]
    public void A_file_name_of_two_real_words_or_more_names_the_article(string path, string title, string identifier, string slug) =>
        Assert.Equal((identifier, slug), ArticleNames.For(path, title));

    [Theory]
    [InlineData("seeds/ferry-times/index.md", "FerryTimes", "ferry-times")]
    [InlineData("seeds/news/Ferry_Times/INDEX.markdown", "FerryTimes", "ferry-times")]
    [InlineData("seeds/news/ferry-times/_index.md", "FerryTimes", "ferry-times")]
    [InlineData("seeds/news/index.md", "AHeadline", "a-headline")]
    [InlineData("seeds/index.md", "AHeadline", "a-headline")]
    [InlineData("index.md", "AHeadline", "a-headline")]
    [InlineData("ferry-times/index.md", "AHeadline", "a-headline")]
    [InlineData("seeds/ferry-times/index-of-all.md", "IndexOfAll", "index-of-all")]
    public void An_index_is_named_by_its_folder_below_the_content_folder(string path, string identifier, string slug) =>
        Assert.Equal((identifier, slug), ArticleNames.For(path, "A headline"));

    [Theory]
    [InlineData("seeds/article.txt")]
    [InlineData("seeds/000_1eb75951871fa1a4.txt")]
    [InlineData("seeds/C# tips.txt")]
    [InlineData("seeds/2024-05-01.txt")]
    [InlineData("seeds/übung.txt")]
    [InlineData("a/b/.txt")]
    public void Any_other_file_is_named_by_its_title(string path) =>
        Assert.Equal(("HarbourOpensAtLast", "harbour-opens-at-last"), ArticleNames.For(path, "Harbour opens at last"));

    [Theory]
    [InlineData("Orla and Fenn’s Shared Garden: A Turning Point?", "OrlaAndFennsSharedGarden", "orla-and-fenns-shared-garden")]
    [InlineData("Orla and Fenn's Shared Garden — What Now", "OrlaAndFennsSharedGarden", "orla-and-fenns-shared-garden")]
    [InlineData("The harbour opens - what now?", "TheHarbourOpens", "the-harbour-opens")]
    [InlineData("Harbour: what now?", "HarbourWhatNow", "harbour-what-now")]
    [InlineData("Harbour talks: what the town wants: a list", "HarbourTalksWhatTheTownWants", "harbour-talks-what-the-town-wants")]
    [InlineData("A well-known face", "AWellKnownFace", "a-well-known-face")]
    [InlineData("Open at 10:30 on Mondays", "OpenAt10_30OnMondays", "open-at-10-30-on-mondays")]
    [InlineData("NATO and the EU meet", "NatoAndTheEuMeet", "nato-and-the-eu-meet")]
    [InlineData("HARBOUR OPENS TODAY", "HarbourOpensToday", "harbour-opens-today")]
    [InlineData("Équipe à l’œuvre à Łódź", "EquipeALoeuvreALodz", "equipe-a-loeuvre-a-lodz")]
    [InlineData("Щука в реке", "ShchukaVReke", "shchuka-v-reke")]
    [InlineData("Το λιμάνι ανοίγει", "ToLimaniAnoigei", "to-limani-anoigei")]
    public void The_main_clause_of_the_title_counts_when_it_has_three_words(string title, string identifier, string slug) =>
        Assert.Equal((identifier, slug), ArticleNames.For("seeds/article.txt", title));

    [Fact]
    public void The_article_at_hand() =>
        Assert.Equal(
            ("XiAndPutinsMultipolarMoment", "xi-and-putins-multipolar-moment"),
            ArticleNames.For("seeds/000_1eb75951871fa1a4.txt", "Xi and Putin’s Multipolar Moment: A Turning Point in Global Politics?"));

    [Fact]
    public void Without_title_the_file_name_serves_whatever_it_is() =>
        Assert.Equal(("Article", "article"), ArticleNames.For("seeds/article.txt", ""));

    [Fact]
    public void Two_titles_in_a_script_that_ASCII_cannot_show_have_different_names()
    {
        var first = ArticleNames.For("seeds/article.txt", "港口今天开放");
        var second = ArticleNames.For("seeds/article.txt", "港口今天关闭");
        Assert.StartsWith("Article_", first.Identifier, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Composed_and_decomposed_letters_give_one_name() =>
        Assert.Equal(ArticleNames.For("a.txt", "Caf\u00E9 du port fermé"), ArticleNames.For("a.txt", "Cafe\u0301 du port ferme\u0301"));
}
