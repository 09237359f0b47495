using Xunit;

namespace ContentSdk.Tests.Sets;

public class CombinedSetTests
{
    private const string Wikidata = "https://www.wikidata.org/wiki/Q7747";

    [Fact]
    public void A_common_link_makes_one_entity_with_all_that_its_parts_have()
    {
        var here = new Person("Vladimir Putin", "Putin") { SameAs = [Wikidata] };
        var there = new Person("Putin", "V. Putin") { SameAs = ["https://example.org/p", Wikidata] };
        var one = Quoting("One", here);
        var other = Quoting("Another", there);
        var set = ContentSet.Combine(SetOf(one), SetOf(other));

        var putin = Assert.Single(set.Entities);
        Assert.IsType<Person>(putin);
        Assert.Equal([here, there], putin.Parts);
        Assert.Equal(("Vladimir Putin", "VladimirPutin"), (putin.Name, putin.Key));
        Assert.Equal(["Putin", "V. Putin"], putin.Aliases);
        Assert.Equal([Wikidata, "https://example.org/p"], putin.SameAs);
        Assert.Equal([other, one], putin.Articles);
        Assert.Equal([other.Quotes[0], one.Quotes[0]], putin.Quotes);
        Assert.Equal([other.Mentions[0], one.Mentions[0]], putin.Mentions);
        Assert.Same(putin, set.FindEntity(here));
        Assert.Same(putin, set.FindEntity(one.Quotes[0].Speaker!));
        Assert.Same(putin, set.FindEntity(there));
        Assert.Same(putin, set.FindEntity(putin));
        Assert.Same(putin, set.FindEntity("V. Putin"));
        Assert.Null(set.FindEntity(new Person("Putin")));
    }

    [Fact]
    public void Every_set_keeps_its_objects()
    {
        var mara = new Person("Mara Lind");
        var article = Quoting("One", mara);
        var set = ContentSet.Combine(SetOf(article), SetOf(Quoting("Two", new Person("Mara Lind"))));
        Assert.Same(article, set.Find("one"));
        Assert.Same(article, set.Articles[0]);
        Assert.Same(mara, article.Quotes[0].Speaker);
        Assert.Same(mara, Assert.Single(mara.Parts));
        Assert.NotSame(mara, set.FindEntity(mara));
        Assert.Equal(2, set.Quotes.Count);
    }

    [Fact]
    public void A_catalog_id_joins_entities_of_one_kind_unless_it_is_turned_off()
    {
        Entity[] all =
        [
            new Person("A") { CatalogId = "lind" }, new Person("B") { CatalogId = "lind" }, new Place("C") { CatalogId = "lind" },
        ];
        Assert.Equal([2, 1], Combine(all, new()).Select(entity => entity.Parts.Count));
        Assert.Equal([1, 1, 1], Combine(all, new() { JoinByCatalogId = false }).Select(entity => entity.Parts.Count));
        Assert.Equal("lind", Combine(all, new())[0].CatalogId);
    }

    [Fact]
    public void Sets_that_have_a_set_in_common_have_its_entities_once()
    {
        var mara = new Person("Mara Lind");
        var (shared, other) = (SetOf(Quoting("One", mara)), SetOf(Quoting("Two", new Person("Ada Quill"))));
        var set = ContentSet.Combine(
            ContentSet.Combine(shared, other), ContentSet.Combine(SetOf(Quoting("Three", new Person("Tam Orto"))), shared));
        Assert.Equal(["Ada Quill", "Mara Lind", "Tam Orto"], set.Entities.Select(entity => entity.Name).Order(StringComparer.Ordinal));
        Assert.Same(mara, Assert.Single(set.FindEntity(mara)!.Parts));
        Assert.Single(((Person)set.FindEntity(mara)!).Quotes);
    }

    [Fact]
    public void Links_join_over_a_third_and_can_be_turned_off()
    {
        Entity[] all = [new Person("A") { SameAs = ["x"] }, new Person("B") { SameAs = ["y"] }, new Person("C") { SameAs = ["y", "x"] }];
        Assert.Equal(all, Assert.Single(Combine(all, new())).Parts);
        Assert.Equal(3, Combine(all, new() { JoinBySameAs = false }).Count);
    }

    [Fact]
    public void Rules_of_the_caller_join_by_a_key_or_by_pairs()
    {
        Entity[] all = [new Person("Mara Lind"), new Person("Mara Lind"), new Place("Velm"), new Place("Velm on Sea")];
        Assert.Equal([2, 1, 1], Combine(all, new() { Key = entity => entity.Name }).Select(entity => entity.Parts.Count));
        Assert.Equal([1, 1, 2], Combine(all, new() { Same = [(all[2], all[3])] }).Select(entity => entity.Parts.Count));
    }

    [Fact]
    public void Pairs_that_cannot_be_joined_are_refused_at_once()
    {
        Entity mara = new Person("Mara Lind"), velm = new Place("Velm");
        Assert.Contains(
            "same kind",
            Assert.Throws<ArgumentException>(
                () => ContentSet.Combine([SetWith(mara), SetWith(velm)], new() { Same = [(mara, velm)] })).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "'Ada' is not in any",
            Assert.Throws<ArgumentException>(
                () => ContentSet.Combine([SetWith(mara)], new() { Same = [(mara, new Person("Ada"))] })).Message, StringComparison.Ordinal);
        var set = SetOf();
        Assert.Throws<ArgumentException>(() => ContentSet.Combine(set, set));
        Assert.Throws<ArgumentException>(() => ContentSet.Combine(set, null!));
    }

    [Fact]
    public void Keys_stay_unique_where_entities_are_not_joined() =>
        Assert.Equal(
            ["Putin", "Putin_2", "Putin_3", "Putin_4"],
            Combine([new Person("Putin"), new Person("Putin"), new Person("x") { Key = "Putin_2" }, new Person("Putin")], new())
                .Select(entity => entity.Key));

    [Fact]
    public void A_slug_of_two_sets_is_reported_and_finds_the_article_of_the_first()
    {
        var first = new ArticleBuilder("The same") { Path = "a.md" }.Build();
        var second = new ArticleBuilder("The same") { Path = "b.md" }.Build();
        var set = ContentSet.Combine(SetOf(first), SetOf(second, new ArticleBuilder("Alone").Build()));
        var clash = Assert.Single(set.SlugClashes);
        Assert.Equal([first, second], clash.Articles);
        Assert.Equal("the-same: a.md(1,1), b.md(1,1)", clash.ToString());
        Assert.Same(first, set.Find("the-same"));
        Assert.Equal(3, set.Articles.Count);
    }

    [Fact]
    public void An_author_is_found_by_every_part()
    {
        Person here = new("Ada") { SameAs = ["x"] }, there = new("Ada Berg") { SameAs = ["x"] };
        Article one = new ArticleBuilder("One").AddAuthor(here).Build(), two = new ArticleBuilder("Two").AddAuthor(there).Build();
        var set = ContentSet.Combine(SetOf(one), SetOf(two));
        Assert.Equal([one, two], set.ByAuthor(here));
        Assert.Equal([one, two], set.ByAuthor(there));
        Assert.Equal([one, two], set.ByAuthor(set.FindEntity(here)!));
    }

    [Fact]
    public void Combined_sets_combine()
    {
        var parts = Enumerable.Range(0, 3).Select(i => new Person($"P{i}") { SameAs = ["x"] }).ToArray();
        var inner = ContentSet.Combine(SetWith(parts[0]), SetWith(parts[1]));
        var outer = ContentSet.Combine(inner, SetWith(parts[2]));
        Assert.Equal(parts, Assert.Single(outer.Entities).Parts);
        Assert.All([.. parts, inner.Entities[0]], part => Assert.Same(outer.Entities[0], outer.FindEntity(part)));
    }

    [Fact]
    public void Two_assemblies_combine()
    {
        var set = ContentSet.Combine(Sample.Seeds.Articles.Set, Other.Seeds.Articles.Set);
        Assert.Equal(2, set.Articles.Count);
        Assert.Single(set.SlugClashes);
        var velm = set.FindEntity(Sample.Seeds.Places.Velm)!;
        Assert.Equal([Sample.Seeds.Places.Velm, Other.Seeds.Places.Velm], velm.Parts);
        Assert.Equal(2, velm.Articles.Count);
        Assert.Equal("MaraLind_2", set.FindEntity(Other.Seeds.People.MaraLind)!.Key);
    }

    [Fact]
    public void Hundred_thousand_entities_are_joined_in_linear_time()
    {
        var asked = 0;
        var all = Enumerable.Range(0, 100_000).Select(i => new Person("P") { Key = $"P{i}", SameAs = [$"{i / 2}", "all"] }).ToArray();
        var merged = Combine(all, new() { Key = _ => $"{asked++}" });
        Assert.Equal(100_000, Assert.Single(merged).Parts.Count);
        Assert.Equal(100_000, asked);
    }

    private static ContentSet SetOf(params Article[] articles) =>
        articles.Aggregate(new ContentSetBuilder(), (set, article) => set.Add(article)).Build();

    private static ContentSet SetWith(Entity entity) => new ContentSetBuilder().Add(entity).Build();

    private static IReadOnlyList<Entity> Combine(IEnumerable<Entity> entities, CombineOptions options) =>
        ContentSet.Combine(entities.Select(SetWith), options).Entities;

    private static Article Quoting(string title, Person speaker) => new ArticleBuilder(title)
        .AddParagraph($"“We go,” said {speaker.Name}.").AddQuote("We go,", speaker).AddMention(speaker.Name, speaker).Build();
}
