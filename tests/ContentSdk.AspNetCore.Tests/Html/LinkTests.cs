using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Html;

public class LinkTests
{
    [Fact]
    public void Links_of_a_request_begin_with_its_base_path()
    {
        using var services = Pages.Services(Samples.Set, options => options.Site = Samples.Site("https://courier.example/news/"));
        var context = new DefaultHttpContext { RequestServices = services };
        Assert.Equal("/tea/", Samples.Tea.GetPath(context));
        Assert.Equal("/people/mara-lind/", Samples.Mara.GetPath(context));
        context.Request.PathBase = "/a b";
        Assert.Equal("/a%20b/tea/", Samples.Tea.GetPath(context));
        Assert.Equal("/a%20b/people/mara-lind/", Samples.Mara.GetPath(context));
        Assert.Null(new Person("Nobody").GetPath(context));
        Assert.Throws<ArgumentNullException>(() => Samples.Tea.GetPath(null!));
    }

    [Fact]
    public void Links_of_pages_that_are_kept_begin_with_the_path_of_the_site()
    {
        var site = Pages.SiteOf(Samples.Set, options => options.Site = Samples.Site("https://courier.example/news"));
        Assert.Equal("/news/tea/", site.GetPath(Samples.Tea));
        Assert.Equal("/news/people/mara-lind/", site.GetPath(Samples.Mara));
        Assert.Equal("/news/tags/food/", site.GetTagPath("food"));
        Assert.Equal("/news/feed.xml", site.GetPath("/feed.xml"));
    }

    [Fact]
    public void Speakers_are_those_with_a_page_and_something_sure_to_say()
    {
        Person often = new("Zoe Often"), once = new("Ben Once"), also = new("Ann Also"), unsure = new("Una Sure"), silent = new("Sid Silent");
        var article = new ArticleBuilder("T")
            .AddParagraph("“One.” “Two.” “Three.” “Four.” “Five.” “Six.” Zoe Often, Ben Once, Ann Also, Una Sure, Sid Silent, the Board.")
            .AddQuote("One.", once).AddQuote("Two.", often).AddQuote("Three.", often).AddQuote("Four.", also)
            .AddQuote("Five.", unsure, isUncertain: true).AddQuote("Six.", new Organization("Board"))
            .AddMention("Sid Silent", silent).Build();
        var draft = new ArticleBuilder("D") { IsDraft = true }.AddParagraph("“Seven.” Sid Silent").AddQuote("Seven.", silent).Build();
        var site = Pages.SiteOf(new ContentSetBuilder().Add(article).Add(draft).Build());
        Assert.Equal(["Zoe Often", "Ann Also", "Ben Once"], site.Speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void Entities_and_tags_with_one_slug_get_a_number()
    {
        var article = new ArticleBuilder("T").AddTag("C#").AddTag("c").AddTag("C++").AddTag("C 2").AddTag("日本")
            .AddParagraph("Zoë Zoe").AddMention("Zoë", new Person("Zoë")).AddMention("Zoe", new Person("Zoe")).Build();
        var set = new ContentSetBuilder().Add(article).Build();
        var site = Pages.SiteOf(set);
        var paths = article.Tags.Select(site.GetTagPath).Concat(set.Entities.Select(site.GetPath)).ToArray();
        Assert.All(paths, Assert.NotNull);
        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        // Spellings of one tag have one page.
        Assert.Equal(site.GetTagPath("C 2"), site.GetTagPath("c-2"));
        Assert.Equal([article], site.GetArticles("c-2"));
    }

    [Fact]
    public void A_part_of_a_combined_entity_leads_to_the_page_of_the_whole()
    {
        var first = new Person("Mara Lind") { CatalogId = "mara" };
        var second = new Person("M. Lind") { CatalogId = "mara" };
        var site = Pages.SiteOf(ContentSet.Combine(SetOf("One", first), SetOf("Two", second)));
        Assert.Equal("/people/mara-lind/", site.GetPath(first));
        Assert.Equal("/people/mara-lind/", site.GetPath(second));
        Assert.Equal(2, site.GetArticles(second).Count);

        static ContentSet SetOf(string title, Person person) => new ContentSetBuilder()
            .Add(new ArticleBuilder(title).AddParagraph(person.Name).AddMention(person.Name, person).Build()).Build();
    }
}
