using Xunit;

namespace ContentSdk.Tests.Sets;

public class SetLookupTests
{
    private static readonly Person Mara = new("Mara Lind", "Lind");

    private static readonly Article Old = new ArticleBuilder("Old") { Published = new(2024, 5, 1), Section = "Town", Language = "en-GB" }
        .AddTag("Velm").AddTag("Velm").AddAuthor(Mara).Build();

    private static readonly Article Morning = new ArticleBuilder("Morning")
    {
        PublishedAt = new(2025, 3, 2, 6, 0, 0, TimeSpan.Zero),
        Section = "Town",
        Language = "en",
    }
        .AddTag("Velm").AddTag("bridges").AddAuthor("Ada").Build();

    private static readonly Article Day = new ArticleBuilder("A day") { Published = new(2025, 3, 2), Language = "zh-Hant-TW" }.Build();

    private static readonly Article Undated = new ArticleBuilder("Undated").AddTag("Velm").Build();

    private static readonly ContentSet Set = new ContentSetBuilder().Add(Old).Add(Undated).Add(Morning).Add(Day).Build();

    [Fact]
    public void Articles_are_newest_first_and_those_without_a_date_come_last() => Assert.Equal([Morning, Day, Old, Undated], Set.Latest);

    [Fact]
    public void A_tag_has_each_of_its_articles_once_and_newest_first()
    {
        Assert.Equal([Morning, Old, Undated], Set.ByTag("Velm"));
        Assert.Empty(Set.ByTag("velm"));
        Assert.Equal(["Velm", "bridges"], Set.Tags);
    }

    [Fact]
    public void A_section_an_author_and_a_year_have_their_articles()
    {
        Assert.Equal([Morning, Old], Set.BySection("Town"));
        Assert.Equal(["Town"], Set.Sections);
        Assert.Equal([Morning], Set.ByAuthor("Ada"));
        Assert.Equal([Old], Set.ByAuthor(Mara));
        Assert.Equal([Old], Set.ByAuthor("Mara Lind"));
        Assert.Equal(["Ada", "Mara Lind"], Set.Authors);
        Assert.Equal([Morning, Day], Set.ByYear(2025));
        Assert.Empty(Set.ByYear(2023));
        Assert.Equal([2025, 2024], Set.Years);
    }

    [Fact]
    public void A_language_includes_its_regions()
    {
        Assert.Equal([Morning, Old], Set.ByLanguage("en"));
        Assert.Equal([Old], Set.ByLanguage("EN-gb"));
        Assert.Equal([Day], Set.ByLanguage("zh"));
        Assert.Equal([Day], Set.ByLanguage("zh-hant"));
        Assert.Empty(Set.ByLanguage("z"));
        Assert.Equal([Undated], Set.ByLanguage("und"));
        Assert.Equal(["en", "en-GB", "und", "zh-Hant-TW"], Set.Languages);
    }

    [Fact]
    public void Lists_cannot_be_written_to()
    {
        Assert.Throws<NotSupportedException>(() => ((IList<Article>)Set.ByTag("Velm")).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<string>)Set.Tags).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<Entity>)Set.EntitiesOf(EntityKind.Person)).Clear());
        Assert.Throws<ArgumentNullException>(() => Set.ByTag(null!));
    }

    [Fact]
    public void A_name_is_preferred_to_an_alias_and_what_several_have_finds_nobody()
    {
        Person lind = new("Lind"), ada = new("Ada", "A."), adam = new("Adam", "A.");
        var set = new ContentSetBuilder().Add(Mara).Add(lind).Add(ada).Add(adam).Build();
        Assert.Same(lind, set.FindEntity("Lind"));
        Assert.Null(set.FindEntity("A."));
        Assert.Same(Mara, set.FindEntity("Mara Lind"));
        Assert.Same(ada, set.FindEntity(ada));
        Assert.Null(set.FindEntity(new Person("Ada")));
        Assert.Equal([ada, adam, lind, Mara], set.EntitiesOf(EntityKind.Person));
        Assert.Empty(set.EntitiesOf(EntityKind.Place));
    }

    [Fact]
    public void The_set_of_an_assembly_has_all_lists()
    {
        ContentSet set = Sample.Seeds.Articles.Set;
        var bridge = Assert.Single(set.ByTag("Velm"));
        Assert.Same(Sample.Seeds.Articles.TheBridgeOpens, bridge);
        Assert.Same(bridge, Assert.Single(set.ByYear(2026)));
        Assert.Same(bridge, set.Find("the-bridge-opens"));
        Assert.Same(Sample.Seeds.People.MaraLind, set.FindEntity(Sample.Seeds.People.MaraLind));
        Assert.Null(set.FindEntity(Other.Seeds.People.MaraLind));
        Assert.Equal(bridge.Quotes, set.Quotes);
    }

    [Fact]
    public void A_subclass_needs_articles_and_entities_only()
    {
        ContentSet own = new Own();
        Assert.Same(Old, own.Find("old"));
        Assert.Null(own.Find("other"));
        Assert.Same(Mara, own.FindEntity("Lind"));
        Assert.Equal([Old], own.ByTag("Velm"));
        Assert.Empty(own.Quotes);
    }

    [Fact]
    public void Threads_at_first_use_see_the_same_lists()
    {
        for (var round = 0; round < 50; round++)
        {
            ContentSet set = new Own();
            var seen = new IReadOnlyList<Article>[8];
            Parallel.For(0, seen.Length, i => seen[i] = set.Latest);
            Assert.All(seen, list => Assert.Same(set.Latest, list));
        }
    }

    private sealed class Own : ContentSet
    {
        public override IReadOnlyList<Article> Articles { get; } = [Old];

        public override IReadOnlyList<Entity> Entities { get; } = [Mara];
    }
}
