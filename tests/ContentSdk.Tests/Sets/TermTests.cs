using Xunit;

namespace ContentSdk.Tests.Sets;

/// <summary>Tags, sections, authors and series of sets that are built by hand or combined.</summary>
public class TermTests
{
    private static readonly Article Pier = Article("Pier", 3, "Ferries", "Old Harbour"), Gate = Article("Gate", 1, "ferries"),
        Winter = Article("Winter", 2, "Ferries", "C#"), Dateless = Article("Dateless", null, "Ferries"),
        Draft = new ArticleBuilder("Draft") { Published = new(2026, 1, 2), IsDraft = true }.AddTag("Ferries").Build();

    private static readonly ContentSet Set = Of(Pier, Gate, Winter, Dateless, Draft);

    [Fact]
    public void Spellings_of_a_term_are_one_with_its_articles_newest_first()
    {
        var ferries = Set.FindTerm(TaxonomyKind.Tag, "ferries")!;
        Assert.Same(ferries, Set.FindTerm(TaxonomyKind.Tag, "Ferries"));
        Assert.Equal(("Ferries", "ferries", "Ferries", null), (ferries.Name, ferries.Slug, ferries.Title, ferries.Description));
        Assert.Equal(["ferries"], ferries.OtherNames);
        Assert.Equal([Pier, Draft, Winter, Gate, Dateless], ferries.Articles);
        Assert.Equal(["c-sharp", "ferries", "old-harbour"], Set.TermsOf(TaxonomyKind.Tag).Select(tag => tag.Slug));
        Assert.Equal(["Ferries", "Old Harbour"], Set.TermsOf(Pier, TaxonomyKind.Tag).Select(tag => tag.Name));
        Assert.Null(Set.FindTerm(TaxonomyKind.Section, "ferries"));
        Assert.Empty(Set.TermsOf(TaxonomyKind.Series));
    }

    [Fact]
    public void No_two_terms_of_a_kind_have_one_slug()
    {
        var slug = Of(Article("Fuji", 1, "日本")).TermsOf(TaxonomyKind.Tag)[0].Slug;
        var set = Of(Article("Fuji", 1, "日本"), Article("Word", 2, slug.Replace('-', ' ')));
        Assert.Equal([slug, slug + "-2"], set.TermsOf(TaxonomyKind.Tag).Select(term => term.Slug));
        Assert.Same(set.TermsOf(TaxonomyKind.Tag)[1], set.FindTerm(TaxonomyKind.Tag, slug + "-2"));
    }

    [Fact]
    public void An_article_is_found_by_its_route()
    {
        Assert.Equal(Set.Articles.Select(article => article.Route), Set.Routes);
        Assert.Same(Pier, Set.FindByRoute(Pier.Route!));
        Assert.Null(Set.FindByRoute("/none/"));
        Assert.Null(Set.FindByRoute(Pier.Route!.ToUpperInvariant()));
        var compiled = Other.Seeds.Articles.Set;
        Assert.Equal(["/the-bridge-opens/"], compiled.Routes);
        Assert.Same(Other.Seeds.Articles.TheBridgeOpens, compiled.FindByRoute("/the-bridge-opens/"));
        Assert.Null(compiled.FindByRoute("/the-bridge-opens"));
    }

    [Fact]
    public void Neighbors_are_the_next_published_articles()
    {
        var ferries = Set.FindTerm(TaxonomyKind.Tag, "Ferries")!;
        Assert.Equal((Winter, null), (Pier.Previous, Pier.Next));
        Assert.Equal((Gate, Pier), (Winter.Previous, Winter.Next));
        Assert.Equal((null, Winter), (Gate.Previous, Gate.Next));
        Assert.Equal((Winter, Pier), (Draft.Previous, Draft.Next));
        Assert.Equal((null, null), (Dateless.Previous, Dateless.Next));
        Assert.Equal((Gate, Pier), (ferries.Previous(Winter), ferries.Next(Winter)));
        Assert.Null(Set.FindTerm(TaxonomyKind.Tag, "C#")!.Next(Gate));
    }

    [Fact]
    public void Walking_back_from_the_latest_visits_all_that_have_a_date()
    {
        var set = Of([.. Enumerable.Range(0, 50).Select(i => Article($"Number {i}", 1 + (i * 7 % 9)))]);
        var walked = new List<Article>();
        for (var article = set.Latest[0]; article is not null; article = set.Previous(article))
            walked.Add(article);
        Assert.Equal(set.Latest, walked);
    }

    [Fact]
    public void A_series_is_in_the_order_of_its_parts()
    {
        Article third = Part("Third", 3, 1), first = Part("First", 1, 2), last = Part("Last", null, 9), before = Part("Before", null, null);
        var series = Assert.Single(Of(third, first, last, before).TermsOf(TaxonomyKind.Series));
        Assert.Equal([first, third, last, before], series.Articles);
        Assert.Equal((first, last), (series.Previous(third), series.Next(third)));
        Assert.Equal(("Ferry diary", 3), (third.Series, third.Part));
    }

    [Fact]
    public void Similar_articles_are_those_that_the_builder_was_given()
    {
        var article = new ArticleBuilder("Similar").AddSimilar(Pier, 40).Build();
        Assert.Equal([new SimilarArticle(Pier, 40)], article.Similar);
        Assert.Empty(Pier.Similar);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleBuilder("Similar").AddSimilar(Pier, 101));
    }

    [Fact]
    public void A_combined_set_has_the_articles_of_both()
    {
        var other = Article("Other", 5, "FERRIES");
        var combined = ContentSet.Combine(Set, Of(other));
        var ferries = combined.FindTerm(TaxonomyKind.Tag, "FERRIES")!;
        Assert.Equal(("Ferries", other, Pier), (ferries.Name, ferries.Articles[0], ferries.Previous(other)));
        Assert.Equal((other, null), (combined.Next(Pier), Pier.Next));
        Assert.Equal(["FERRIES", "ferries"], ferries.OtherNames);
        Assert.Same(ferries, Assert.Single(combined.TermsOf(other, TaxonomyKind.Tag)));
    }

    [Theory]
    [InlineData("渡轮")]
    [InlineData("渡轮 2")]
    [InlineData("#")]
    [InlineData(" ")]
    [InlineData("\uD800")]
    public void Any_text_is_a_term_with_a_slug(string tag)
    {
        var term = Assert.Single(Of(new ArticleBuilder("A").AddTag(tag).Build()).TermsOf(TaxonomyKind.Tag));
        Assert.Matches("^[a-z0-9-]+$", term.Slug);
        Assert.Single(term.Articles);
    }

    private static ContentSet Of(params Article[] articles) =>
        articles.Aggregate(new ContentSetBuilder(), (builder, article) => builder.Add(article)).Build();

    private static Article Article(string title, int? day, params string[] tags) => tags.Aggregate(
        new ArticleBuilder(title) { Published = day is { } known ? new(2026, 1, known) : null }, (builder, tag) => builder.AddTag(tag)).Build();

    private static Article Part(string title, int? part, int? day) => new ArticleBuilder(title)
    {
        Series = "Ferry diary",
        Part = part,
        Published = day is { } known ? new(2026, 1, known) : null,
    }.Build();
}
