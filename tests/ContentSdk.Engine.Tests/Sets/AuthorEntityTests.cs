using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Tests.Catalog;
using Xunit;
using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

public class AuthorEntityTests
{
    private static readonly EntityCatalog Declared = Catalogs.Of(
        "- { name: Ilse Quay, kind: person, aliases: [I. Quay] }\n- { name: Harbour Gazette, kind: organization }\n- { name: Velm, kind: place }\n- { name: Marrowby, kind: place }\n");

    [Fact]
    public void Authors_are_the_entities_that_go_by_exactly_their_name()
    {
        var set = Resolve(EntityCatalog.Empty, ["Orla Fenn", "Gus Bell", "Bell", "Velm", "Harbour Gazette"],
            Person("Orla Fenn", "Fenn"), Person("Gus Bell", "Bell"), Organization("Harbour Gazette"), Entity(EntityKind.Place, "Velm"));
        Assert.Equal(["OrlaFenn", "GusBell", "HarbourGazette"], set.SliceOf("a.txt").AuthorEntities.Select(key => key.MemberName));
        Assert.Empty(set.SliceOf("a.txt").Problems);
    }

    [Fact]
    public void A_name_that_two_entities_have_is_nobodys() =>
        Assert.Empty(
            Resolve(EntityCatalog.Empty, ["Fenn"], Person("Orla Fenn", "Fenn"), Person("Tarek Fenn", "Fenn"))
                .SliceOf("a.txt").AuthorEntities);

    [Fact]
    public void Members_of_one_entity_are_one_author() =>
        Assert.Single(SetResolver.Resolve(
            [
                Article("a.txt", "One") with { Authors = new(["Fenn", "Orla Fenn"]) }, Article("b.txt", "Two", Person("Orla Fenn")),
                Article("c.txt", "Three", Person("Fenn"))]).SliceOf("a.txt").AuthorEntities);

    [Fact]
    public void A_declared_entity_is_an_author_though_no_text_names_it()
    {
        var set = Resolve(Declared, ["I. Quay"], Person("Quay"));
        Assert.Equal([new(EntityKind.Person, "IlseQuay")], set.SliceOf("a.txt").AuthorEntities);
        Assert.Equal(
            ["IlseQuay ", "Quay 1"], set.Index.Entities.Select(entity => $"{entity.MemberName} {string.Join(',', entity.Articles)}"));
        // The author of one article is not who another one means by a surname.
        Assert.Equal("Quay", set.CarrierOf("Quay"));
        Assert.DoesNotContain(set.Index.Entities, entity => entity.Name == "Harbour Gazette");
    }

    [Theory]
    [InlineData("Ilse Quai", "Ilse Quay")]
    [InlineData("ilse quay", "Ilse Quay")]
    [InlineData("Harbor Gazette", "Harbour Gazette")]
    [InlineData("I. Quey", "I. Quay")]
    public void An_author_who_is_nearly_declared_is_told(string author, string declared)
    {
        var problem = Assert.Single(Resolve(Declared, ["Gus Bell", author]).SliceOf("a.txt").Problems);
        Assert.Equal(("CSDK6011", 1, $"{author}|{declared}"), (problem.RuleId, problem.Author, string.Join('|', problem.Arguments)));
    }

    [Theory]
    [InlineData("Ilse Quay")]
    [InlineData("Ilse Quarries")]
    [InlineData("Marrowbi")]
    [InlineData("Velm")]
    public void An_author_who_is_declared_or_somebody_else_is_not_told(string author) =>
        Assert.Empty(Resolve(Declared, [author]).SliceOf("a.txt").Problems);

    [Fact]
    public void An_author_whom_a_text_names_is_somebody_else() =>
        Assert.Empty(Resolve(Declared, ["Ilse Quai"], Person("Ilse Quai")).SliceOf("a.txt").Problems);

    private static SetResolution Resolve(EntityCatalog declared, string[] authors, params EntitySpec[] entities) =>
        SetResolver.Resolve([Article("a.txt", "One") with { Authors = new(authors) }, Article("b.txt", "Two", entities)], new(declared));
}
