using ContentSdk.Engine.Sets;
using Xunit;

namespace ContentSdk.Engine.Tests.Catalog;

public class CatalogMergeTests
{
    private const string First = "Harbour news today\n\nOrla Fenn opened the gate, and everybody came to see it.\n";
    private const string Second = "Market news today\n\nO’rla Fhinn sold all her fish before noon on Monday.\n";
    private const string Third = "Street news today\n\nMs Fenn walked home in the rain on Tuesday.\n";

    [Fact]
    public void Only_an_id_that_was_written_tells_other_projects_who_it_is()
    {
        const string Catalog = "- { name: Orla Fenn, kind: person }\n- { name: Velm, kind: place, id: VelmOnSea }\n";
        var record = SetResolver.RecordOf(Catalogs.Article("Harbour news today\n\nOrla Fenn came back to Velm.\n", Catalog));
        var entities = SetResolver.Resolve([record]).Index.Entities;
        Assert.Equal(["OrlaFenn ", "VelmOnSea VelmOnSea"], entities.Select(entity => $"{entity.MemberName} {entity.CatalogId}"));
    }

    [Fact]
    public void Two_spellings_over_two_articles_are_one_member()
    {
        var index = Resolve(
            "- name: Orla Fenn\n  kind: person\n  aliases: [O’rla Fhinn]\n  sameAs: [https://example.org/fenn]\n", First, Second);
        var entity = Assert.Single(index.Entities);
        Assert.Equal(("OrlaFenn", "Orla Fenn", 2), (entity.MemberName, entity.Name, entity.Articles.Count));
        Assert.Equal(["O’rla Fhinn"], entity.Aliases);
        Assert.Equal(["https://example.org/fenn"], entity.SameAs);
        Assert.Equal(2, Resolve("", First, Second).Entities.Count);
    }

    [Fact]
    public void A_short_name_in_another_article_joins_the_declared_entity_unless_it_may_not()
    {
        var joined = Resolve("- name: Orla Fenn\n  kind: person\n", First, Third).Entities;
        Assert.Equal(2, joined.Count);
        Assert.Equal(joined[0].Canonical, joined[1].Canonical);
        var apart = Resolve("- name: Orla Fenn\n  kind: person\n  not: [Fenn]\n", First, Third).Entities;
        Assert.NotEqual(apart[0].Canonical, apart[1].Canonical);
    }

    [Fact]
    public void Two_declared_entities_stay_two_even_where_one_bears_the_others_surname()
    {
        var entities = Resolve("- name: Orla Fenn\n  kind: person\n- name: Fenn\n  kind: person\n", First, Third).Entities;
        Assert.Equal(["Fenn", "Orla Fenn"], entities.Select(entity => entity.Name));
    }

    [Fact]
    public void The_declared_name_is_the_entitys_and_an_id_is_its_member()
    {
        var entity = Assert.Single(
            Resolve("- name: Orla\n  kind: person\n  id: TheCaptain\n  aliases: [Orla Fenn, O’rla Fhinn]\n", First, Second).Entities);
        Assert.Equal(("TheCaptain", "Orla"), (entity.MemberName, entity.Name));
    }

    [Theory]
    [InlineData("- { name: Orla Fenn, kind: person, id: PetraMoss }\n", "Petra Moss")]
    [InlineData("- { name: Orla Fenn, kind: person, id: PetraMoss, not: [Petra Moss] }\n", "Petra Moss")]
    [InlineData("- { name: Orla Fenn, kind: person, id: PetraMoss, aliases: [Petra Moss] }\n", null)]
    [InlineData("- { name: Orla Fenn, kind: person, id: TheCaptain }\n", null)]
    public void An_id_that_is_the_member_of_somebody_else_is_told_where_that_one_is_named(string catalog, string? name)
    {
        const string Fourth = "Bakery news today\n\nMs Petra Moss said the bread was good. Petra Moss smiled.\n";
        var slices = ResolveAll(catalog, First, Fourth).Slices;
        Assert.Empty(slices[0].Problems);
        if (name is null)
        {
            Assert.Empty(slices[1].Problems);
            return;
        }
        var problem = Assert.Single(slices[1].Problems);
        Assert.Equal(("CSDK6007", "PetraMoss"), (problem.RuleId, problem.Entity?.MemberName));
        Assert.Equal([name, "PetraMoss", "Orla Fenn"], problem.Arguments);
    }

    private static ContentIndex Resolve(string catalog, params string[] texts) => ResolveAll(catalog, texts).Index;

    private static SetResolution ResolveAll(string catalog, params string[] texts) => SetResolver.Resolve(texts.Select((text, i) =>
        SetResolver.RecordOf(Catalogs.Article(text, catalog, path: $"seeds/news-number-{i}.txt"))));
}
