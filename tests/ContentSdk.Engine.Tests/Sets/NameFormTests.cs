using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using Xunit;
using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>Which forms of a name find their entity in another article, and which do not.</summary>
public class NameFormTests
{
    [Theory]
    [InlineData("Rafael Orto Quill", "Orto Quill")]
    [InlineData("Rafael Orto Quill", "Rafael Orto")]
    [InlineData("Rafael Orto Quill", "R. Orto Quill")]
    [InlineData("Rafael Orto Quill", "Rafael Quill")]
    [InlineData("Rafael Orto Quill", "R. Quill")]
    [InlineData("Orla M. Quill", "Orla Quill")]
    [InlineData("Ana Rosa Orto Quill", "Rosa Orto Quill")]
    [InlineData("Quan Min Jor", "Jor M. Quan")]
    [InlineData("Quan Min Jor", "Jor Quan")]
    [InlineData("Bram Tolliver", "BRAM TOLLIVER")]
    public void A_form_of_a_persons_full_name_joins_it(string full, string other) => Assert.True(AreOne(Person(full), Person(other)));

    [Theory]
    [InlineData("Orla M. Quill", "Orla J. Quill")]
    [InlineData("Rafael H. W. Quill", "Rafael W. Quill")]
    [InlineData("Orla Quill", "Quill Orla")]
    [InlineData("Orla Quill", "Oona Quill")]
    [InlineData("Rafael Orto Quill", "Rafael")]
    [InlineData("Quan Min Jor", "Jor Sel Quan")]
    public void What_does_not_fit_a_persons_full_name_stays_apart(string one, string other) =>
        Assert.False(AreOne(Person(one), Person(other)));

    [Theory]
    [InlineData("The Lowmouth Gazette", "Lowmouth Gazette")]
    [InlineData("Bexley Trade Forum", "BTF")]
    [InlineData("Union of Harbour Workers", "UHW")]
    [InlineData("Ministry of Fisheries", "Fisheries Ministry")]
    public void A_form_of_an_organisations_name_joins_it(string full, string other) =>
        Assert.True(AreOne(Organization(full), Organization(other)));

    [Theory]
    [InlineData("Bexley Forum", "BF")]
    [InlineData("Bexley Trade Forum", "Btf")]
    [InlineData("Bexley Trade Forum", "Trade Forum")]
    [InlineData("University of Lowmouth", "Lowmouth University")]
    public void What_is_no_sure_form_of_an_organisations_name_stays_apart(string full, string other) =>
        Assert.False(AreOne(Organization(full), Organization(other)));

    [Fact]
    public void An_acronym_that_stands_for_two_stays_its_own_and_says_so()
    {
        var set = SetResolver.Resolve(
        [
            Article("a.txt", "One", Organization("BTF")),
            Article("b.txt", "Two", Organization("Bexley Trade Forum")),
            Article("c.txt", "Three", Organization("Board of Tolliver Farmers")),
        ]);
        Assert.Equal("Btf", set.CarrierOf("Btf"));
        Assert.Equal(["BTF", "Bexley Trade Forum or Board of Tolliver Farmers"], Assert.Single(set.SliceOf("a.txt").Problems).Arguments);
    }

    [Fact]
    public void An_acronym_that_an_article_introduces_comes_before_one_that_is_spelled_out_by_chance()
    {
        var set = SetResolver.Resolve(
        [
            Article("a.txt", "One", Organization("BTF")),
            Article("b.txt", "Two", Organization("Bexley Trade Forum", "BTF")),
            Article("c.txt", "Three", Organization("Board of Tolliver Farmers")),
        ]);
        Assert.Equal("BexleyTradeForum", set.CarrierOf("Btf"));
        Assert.Empty(set.SliceOf("a.txt").Problems);
    }

    [Fact]
    public void Two_full_names_that_a_shorter_one_fits_leave_it_its_own()
    {
        var set = SetResolver.Resolve(
        [
            Article("a.txt", "One", Person("Orla Quill")),
            Article("b.txt", "Two", Person("Orla M. Quill")),
            Article("c.txt", "Three", Person("Orla J. Quill")),
        ]);
        Assert.Equal(3, set.Index.Entities.Select(entity => entity.Canonical).Distinct().Count());
        Assert.Equal("CSDK6003", Assert.Single(set.SliceOf("a.txt").Problems).RuleId);
    }

    [Fact]
    public void Members_of_an_article_stay_when_others_are_added()
    {
        ArticleIndexRecord[] articles =
        [
            Article("a.txt", "One", Person("Quill"), Organization("BTF")),
            Article("b.txt", "Two", Person("Orla Quill"), Organization("Bexley Trade Forum")),
            Article("c.txt", "Three", Person("Orla M. Quill"), Organization("The Bexley Trade Forum", "BTF")),
            Article("d.txt", "Four", Person("Tarek Quill"), Entity(EntityKind.Place, "Quill")),
        ];
        var before = new HashSet<(EntityKind, string)>();
        for (var count = 1; count <= articles.Length; count++)
        {
            var members = SetResolver.Resolve(articles.Take(count)).Index.Entities.Select(entity => (entity.Kind, entity.MemberName))
                .ToHashSet();
            Assert.Superset(before, members);
            before = members;
        }
        Assert.Equal(8, before.Count);
    }

    private static bool AreOne(EntitySpec one, EntitySpec other)
    {
        var entities = SetResolver.Resolve([Article("a.txt", "One", one), Article("b.txt", "Two", other)]).Index.Entities;
        return entities.Select(entity => entity.Canonical).Distinct().Count() == 1;
    }
}
