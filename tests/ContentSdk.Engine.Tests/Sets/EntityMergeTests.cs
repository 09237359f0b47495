using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using Xunit;
using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

public class EntityMergeTests
{
    [Fact]
    public void A_surname_joins_the_one_full_name_and_keeps_its_member()
    {
        var set = SetResolver.Resolve([Article("a.txt", "One", Person("Fenn")), Article("b.txt", "Two", Person("Orla Fenn"))]);
        Assert.Equal(["Fenn", "OrlaFenn"], set.Index.Entities.Select(entity => entity.MemberName));
        Assert.Equal("OrlaFenn", set.CarrierOf("Fenn"));
        var carrier = set.Index.Entities.Single(entity => entity.MemberName == "OrlaFenn");
        Assert.Equal("Orla Fenn", carrier.Name);
        Assert.Equal(["Fenn"], carrier.Aliases);
        Assert.Equal([0, 1], carrier.Articles);
        Assert.Empty(set.Index.Entities.Single(entity => entity.MemberName == "Fenn").Articles);
        Assert.All(set.Slices, slice => Assert.Empty(slice.Problems));
    }

    [Fact]
    public void With_two_candidates_a_short_name_stays_its_own_and_says_so()
    {
        var set = SetResolver.Resolve(
            [
                Article("a.txt", "One", Person("Fenn")), Article("b.txt", "Two", Person("Orla Fenn")),
                Article("c.txt", "Three", Person("Tarek Fenn")),
            ]);
        Assert.Equal("Fenn", set.CarrierOf("Fenn"));
        var problem = Assert.Single(set.SliceOf("a.txt").Problems);
        Assert.Equal("CSDK6003", problem.RuleId);
        Assert.Equal(new EntityKey(EntityKind.Person, "Fenn"), problem.Entity);
        Assert.Equal(["Fenn", "Orla Fenn or Tarek Fenn"], problem.Arguments);
        Assert.Empty(set.SliceOf("b.txt").Problems);
    }

    [Fact]
    public void An_acronym_joins_the_organization_that_goes_by_it() =>
        Assert.Equal("HarbourWorkersUnion", SetResolver.Resolve(
            [Article("a.txt", "One", Organization("HWU")), Article("b.txt", "Two", Organization("Harbour Workers Union", "HWU"))])
            .CarrierOf("Hwu"));

    [Fact]
    public void A_first_name_alone_is_no_evidence() =>
        Assert.Equal(
            "Orla",
            SetResolver.Resolve([Article("a.txt", "One", Person("Orla")), Article("b.txt", "Two", Person("Orla Fenn"))]).CarrierOf("Orla"));

    [Fact]
    public void Kinds_never_mix() =>
        Assert.Equal("Fenn", SetResolver.Resolve(
            [Article("a.txt", "One", Entity(EntityKind.Place, "Fenn")), Article("b.txt", "Two", Person("Orla Fenn"))]).CarrierOf("Fenn"));

    [Fact]
    public void What_one_article_tells_apart_stays_apart() =>
        Assert.Equal("Fenn", SetResolver.Resolve([Article("a.txt", "One", Person("Fenn"), Person("Orla Fenn"))]).CarrierOf("Fenn"));

    [Fact]
    public void Full_names_join_through_an_alias()
    {
        var set = SetResolver.Resolve(
        [
            Article("a.txt", "One", Entity(EntityKind.Event, "Second Harbour War", "Harbour War II")),
            Article("b.txt", "Two", Entity(EntityKind.Event, "Harbour War II")),
        ]);
        Assert.Equal(set.CarrierOf("SecondHarbourWar"), set.CarrierOf("HarbourWarII"));
    }

    [Fact]
    public void Candidates_that_are_one_entity_count_once()
    {
        var set = SetResolver.Resolve(
        [
            Article("a.txt", "One", Organization("HWU")),
            Article("b.txt", "Two", Organization("Harbour Workers Union", "HWU")),
            Article("c.txt", "Three", Organization("Union of Harbour Workers", "HWU", "Harbour Workers Union")),
        ]);
        Assert.Equal("UnionOfHarbourWorkers", set.CarrierOf("Hwu"));
        Assert.Equal("UnionOfHarbourWorkers", set.CarrierOf("HarbourWorkersUnion"));
    }
}
