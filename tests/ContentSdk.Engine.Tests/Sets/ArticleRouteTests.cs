using ContentSdk.Engine.Model;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using Xunit;

using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>The routes of the articles of a set, and those that two want.</summary>
public class ArticleRouteTests
{
    [Fact]
    public void Each_article_has_its_own()
    {
        var set = Resolve(
            "/{section?}/{slug}/, Boats=/boats/{slug}/",
            Article("seeds/ferry-times.md", "") with { Section = "Harbour" },
            Article("seeds/market-day.md", ""),
            Article("seeds/boats/orla-fenn.md", "") with { Collection = "Boats" },
            Article("seeds/piers/old-pier.md", "") with { Collection = "Piers" });
        Assert.Equal(
            ["/harbour/ferry-times/", "/market-day/", "/boats/orla-fenn/", null], set.Index.Articles.Select(static article => article.Route));
        Assert.All(set.Slices, static slice => Assert.Empty(slice.Problems));
    }

    [Fact]
    public void Two_with_one_are_told_at_both_whatever_the_case_of_letters()
    {
        var set = Resolve(
            "/{year}/, Boats=/2025/",
            Article("seeds/ferry-times.md", "") with { Published = "2025-01-01" },
            Article("seeds/market-day.md", "") with { Published = "2025-02-01", IsDraft = true },
            Article("seeds/boats/orla-fenn.md", "") with { Collection = "Boats" },
            Article("seeds/old-pier.md", "") with { Published = "2024-02-01" });
        Assert.Equal(
            [
                ("seeds/boats/orla-fenn.md", "/2025/", "seeds/ferry-times.md"), ("seeds/ferry-times.md", "/2025/", "seeds/boats/orla-fenn.md"),
                ("seeds/market-day.md", "/2025/", "seeds/boats/orla-fenn.md"),
            ],
            Problems(set, RouteRules.DuplicateRoute));
    }

    [Fact]
    public void What_is_left_out_has_none_and_takes_none()
    {
        var set = SetResolver.Resolve(
            [Article("seeds/ferry-times.md", "") with { IsDraft = true }, Article("seeds/market-day.md", "") with { Published = "2025-02-01" }],
            SetOptions.Default with { WithDrafts = false, Routes = RouteTable.Read("/{year}/") });
        Assert.All(set.Slices, static slice => Assert.Empty(slice.Problems));
    }

    [Fact]
    public void A_slash_at_the_end_makes_no_other_page() => Assert.Equal(
        2,
        Problems(
            Resolve("/{slug}, Boats=/{slug}/", Article("seeds/old-pier.md", ""), Article("seeds/boats/old-pier.md", "") with { Collection = "Boats" }),
            RouteRules.DuplicateRoute).Count());

    [Fact]
    public void A_value_that_the_route_needs_is_asked_for()
    {
        var set = Resolve("/{section}/{year}/{slug}/", Article("seeds/ferry-times.md", ""), Article("seeds/market-day.md", "") with { Section = "Town" });
        Assert.Equal(
            [("seeds/ferry-times.md", "section", "section"), ("seeds/market-day.md", "published", "year")], Problems(set, RouteRules.MissingValue));
        Assert.Equal(
            "The route of the article needs 'published'. Add 'published: …', or write {year?} in ContentSdkRoutes to leave that part out.",
            string.Format(System.Globalization.CultureInfo.InvariantCulture, RouteRules.MissingValue.MessageFormat, "published", "year"));
    }

    private static SetResolution Resolve(string routes, params ArticleIndexRecord[] articles) =>
        SetResolver.Resolve(articles, SetOptions.Default with { Routes = RouteTable.Read(routes) });

    private static IEnumerable<(string, string, string)> Problems(SetResolution set, Rule rule) =>
        set.Slices.SelectMany(slice => slice.Problems.Where(problem => problem.RuleId == rule.Id)
            .Select(problem => (slice.LogicalPath, problem.Arguments[0], problem.Arguments[1])));
}
