using ContentSdk.Engine.Routes;
using Xunit;

namespace ContentSdk.Engine.Tests.Routes;

/// <summary>Templates of routes: what they give, and what is wrong with them.</summary>
public class RouteTableTests
{
    private static readonly RouteFacts Article = new("ferry-times", "Harbour & Æther", "pt-BR", "2025-03-09");

    [Theory]
    [InlineData("", "/ferry-times/")]
    [InlineData("/{slug}/", "/ferry-times/")]
    [InlineData("/{slug}", "/ferry-times")]
    [InlineData("/news/{section}/{slug}/", "/news/harbour-aether/ferry-times/")]
    [InlineData("/{year}/{month}/{day}/{slug}.html", "/2025/03/09/ferry-times.html")]
    [InlineData("/{language}/{year}-{slug}", "/pt-br/2025-ferry-times")]
    [InlineData(" /a/{slug} ;", "/a/ferry-times")]
    [InlineData("/", "/")]
    public void A_template_gives_the_route_of_an_article(string text, string expected)
    {
        Assert.Empty(RouteTable.Problems(text));
        Assert.Equal(expected, RouteTable.Read(text).For(null)!.Of(Article, out _));
    }

    [Theory]
    [InlineData("/{section?}/{slug}/", "/ferry-times/")]
    [InlineData("/news/in-{section?}/{year?}/{slug}", "/news/ferry-times")]
    [InlineData("/{section?}/", "/")]
    [InlineData("/{section?}", "/")]
    [InlineData("/{section}/{slug}/", null)]
    [InlineData("/{language}/{slug}/", null)]
    public void A_segment_is_left_out_where_its_optional_value_is_missing(string text, string? expected) =>
        Assert.Equal(expected, RouteTable.Read(text).For(null)!.Of(new("ferry-times"), out _));

    [Fact]
    public void Collections_have_routes_of_their_own_or_none()
    {
        var routes = RouteTable.Read("/news/{slug}/, Recipes=/cook/{slug}/");
        Assert.Equal("/cook/ferry-times/", routes.For("Recipes")!.Of(Article, out _));
        Assert.Null(routes.For("Boats"));
        Assert.Equal(routes, RouteTable.Read("/news/{slug}/;Recipes = /cook/{slug}/"));
    }

    [Theory]
    [InlineData("Recipes=/a/{slug}/, Boats=/b/{slug}/", "", "Boats Recipes")]
    [InlineData("Recipies=/a/{slug}/", "Did you mean 'Recipes'?", "Boats Recipes")]
    [InlineData("Pages=/a/{slug}/", "Use one of these: Boats, Recipes.", "Boats Recipes")]
    [InlineData("Pages=/a/{slug}/", "the project has none", "")]
    public void It_names_collections_that_there_are(string text, string expected, string known)
    {
        var problems = RouteTable.Read(text).UnknownCollections(known.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(expected.Length > 0, problems.Any());
        Assert.All(problems, problem => Assert.Contains(expected, problem.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("news/{slug}", "is not a route")]
    [InlineData("Recipes=", "is not a route")]
    [InlineData("/a//{slug}", "has the segment ''")]
    [InlineData("//evil.example/{slug}", "has the segment ''")]
    [InlineData("/../{slug}", "has the segment '..'")]
    [InlineData("/a b/{slug}", "contains ' '")]
    [InlineData("/caf\u00e9/{slug}", "contains '\u00e9'")]
    [InlineData("/a?b={slug}", "contains '?'")]
    [InlineData("/{slgu}/", "Did you mean 'slug'?")]
    [InlineData("/{author}/", "Use one of these: slug, section")]
    [InlineData("/{slug", "has a brace without a value")]
    [InlineData("/{}/", "has a brace without a value")]
    [InlineData("/slug}/", "contains '}'")]
    [InlineData("/{section?}-{slug}.html", "The segment '{section?}-{slug}.html' of the route")]
    [InlineData("/{slug}/, /{year}/{slug}/", "is a second route for articles")]
    [InlineData("R=/a/{slug}/, R=/b/{slug}/", "is a second route for R")]
    public void What_is_wrong_with_one_is_said(string text, string expected) =>
        Assert.Contains(expected, Assert.Single(RouteTable.Problems(text)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData(" https://example.org/news/ ", "https://example.org/news")]
    [InlineData("http://localhost:5000", "http://localhost:5000")]
    [InlineData("example.org", null)]
    [InlineData("ftp://example.org", null)]
    [InlineData("https://example.org/?a", null)]
    [InlineData("https://user@example.org/", null)]
    [InlineData("https://example.org/#a", null)]
    [InlineData("javascript:alert(1)", null)]
    public void A_site_begins_at_an_address(string text, string? expected)
    {
        Assert.Equal(expected, BaseAddress.Read(text));
        Assert.Equal(expected is null, BaseAddress.Problem(text) is not null);
    }
}
