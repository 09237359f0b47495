using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Sets;
using Xunit;
using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

public class EntitySlugTests
{
    private static readonly EntitySpec Club = Organization("Velm"), Town = Entity(EntityKind.Place, "Velm");

    [Theory]
    [InlineData("Orla Fenn", "orla-fenn")]
    [InlineData("NATO", "nato")]
    [InlineData("U.S. Bank", "us-bank")]
    [InlineData("Łódź", "lodz")]
    [InlineData("O’Hara’s", "oharas")]
    [InlineData("2022 Harbour Plan", "2022-harbour-plan")]
    public void It_is_the_words_of_the_name(string name, string slug) => Assert.Equal(slug, EntitySlug.Of("Person", name));

    [Fact]
    public void A_name_that_cannot_be_written_in_ascii_has_a_hash()
    {
        Assert.Matches("^person-[0-9a-f]{8}$", EntitySlug.Of("Person", "習近平"));
        Assert.NotEqual(EntitySlug.Of("Person", "習近平"), EntitySlug.Of("Person", "李強"));
        Assert.Matches("^(a-){10}[0-9a-f]{8}$", EntitySlug.Of("Person", string.Join(' ', Enumerable.Repeat("a", 5000))));
    }

    [Fact]
    public void The_entity_with_the_earliest_article_keeps_the_slug()
    {
        var set = SetResolver.Resolve(
            [
                Article("a.txt", "One", Club) with { Published = "2025-02-01" },
                Article("b.txt", "Two", Town) with { Published = "2025-01-01" },
            ]);
        Assert.Equal("Organization velm-2|Place velm", SlugsOf(set));
    }

    [Fact]
    public void A_new_article_takes_no_slug_from_anybody()
    {
        var town = Article("a.txt", "One", Town) with { Published = "2025-01-01" };
        Assert.Equal("Place velm", SlugsOf(SetResolver.Resolve([town])));
        Assert.Equal(
            "Organization velm-2|Place velm",
            SlugsOf(SetResolver.Resolve([town, Article("b.txt", "Two", Club) with { Published = "2025-01-02" }])));
        // Without days, the kinds and keys decide.
        Assert.Equal(
            "Organization velm|Place velm-2",
            SlugsOf(SetResolver.Resolve([town with { Published = null }, Article("b.txt", "Two", Club)])));
    }

    [Fact]
    public void One_that_is_declared_comes_first()
    {
        var declared = Town with { Declared = new CatalogEntry(EntityKind.Place, "Velm", Town.MemberName, default, default, default, null) };
        Assert.Equal(
            "Organization velm-2|Place velm",
            SlugsOf(SetResolver.Resolve(
                [Article("a.txt", "One", Club) with { Published = "2025-01-01" }, Article("b.txt", "2", declared)])));
    }

    [Fact]
    public void No_number_makes_the_slug_of_another()
    {
        Assert.Equal(["a", "a-3", "a-2", "a-4"], EntitySlug.Distinct(["a", "a", "a-2", "a"]));
        Assert.Equal(100, EntitySlug.Distinct([.. Enumerable.Repeat("a", 100)]).Distinct().Count());
    }

    [Fact]
    public void Members_that_stand_for_one_entity_have_one_slug()
    {
        var set = SetResolver.Resolve([Article("a.txt", "One", Person("Fenn")), Article("b.txt", "Two", Person("Orla Fenn"))]);
        Assert.Equal("Person orla-fenn", SlugsOf(set));
    }

    private static string SlugsOf(SetResolution set) => string.Join(
        '|', set.Index.Entities.Where(entity => entity.Slug.Length > 0).Select(entity => $"{entity.Kind} {entity.Slug}"));
}
