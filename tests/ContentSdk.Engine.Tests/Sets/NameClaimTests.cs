using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using Xunit;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>Which entity goes by a name: its name comes before an alias of another, and what several have means none.</summary>
public class NameClaimTests
{
    private static readonly IndexedEntity[] Entities =
    [
        Entity("Ada Pellworth", "Pellworth", "The Keeper"), Entity("Gus Bell", "The Keeper", "Velm"), Entity("Velm"), Entity("Velm Harbour", "Harbour"),
    ];

    [Theory]
    [InlineData("Ada Pellworth", 0)]
    [InlineData("Pellworth", 0)]
    [InlineData("Velm", 2)]
    [InlineData("Harbour", 3)]
    [InlineData("The Keeper", null)]
    public void A_name_is_that_of_one_entity_or_of_none(string name, int? entity)
    {
        Assert.True(new NameClaims(Entities).Has(name, out var claim));
        Assert.Equal(entity, claim?.Entity);
    }

    [Fact]
    public void No_other_name_is_known() => Assert.False(new NameClaims(Entities).Has("ada pellworth", out _));

    [Fact]
    public void Numbers_count_all_names() => Assert.Equal(
        ["Ada Pellworth 0", "Pellworth 1", "Gus Bell 3", "Velm 6", "Velm Harbour 7", "Harbour 8"],
        new NameClaims(Entities).Sole.Select(static name => $"{name.Name} {name.Claim.Number}"));

    [Fact]
    public void A_field_that_names_one_of_several_is_told_so()
    {
        var problems = new List<SetProblem>();
        var article = new ArticleIndexRecord("seeds/a.md", "A", "a", "A", default) { Named = new([new(EntityKind.Person, "The Keeper"), new(null, "Velm"), new(EntityKind.Place, "Gus Bell")]) };
        new EntitiesOfFields(Entities.Select((entity, i) => entity with { Canonical = i }).ToList(), SetOptions.Default).Check(article, problems.Add);
        Assert.Equal(["severalEntities 0", "otherEntity 2"], problems.Select(static problem => $"{problem.Message} {problem.Field}"));
    }

    private static IndexedEntity Entity(string name, params string[] aliases) => new(EntityKind.Person, name.Replace(" ", "", StringComparison.Ordinal), 0, name, new(aliases), default, true, default);
}
