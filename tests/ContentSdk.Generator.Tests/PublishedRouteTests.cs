using System.Globalization;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>A route that was published is missed when it is gone.</summary>
public class PublishedRouteTests
{
    private static readonly TestFile Ferries = new("seeds/ferry.md", "---\nsection: News\n---\n# Boat times\n\nA boat every hour.\n");
    private static readonly TestFile Market = new("seeds/market-day.md", "# Market day\n\nThe market opens.\n");
    private static readonly TestFile Plan = new("seeds/secret-plan.md", "---\ndraft: true\n---\n# Secret plan\n\nA plan.\n");

    private static TestFile Baseline(string lines) => new("ContentSdk.Routes.txt", "# Published routes.\n" + lines)
    {
        Options = { ["build_metadata.AdditionalFiles.ContentSdkIndex"] = "true" },
    };

    private static IEnumerable<string> Findings(string lines, string routes, string drafts = "include") => new ContentDriver(
        [Ferries, Market, Plan, Baseline(lines)],
        properties: new() { ["ContentSdkRoutes"] = routes, ["ContentSdkDrafts"] = drafts }).Run().Diagnostics
        .Where(static diagnostic => diagnostic.Id == "CSDK6105")
        .Select(static diagnostic =>
        {
            var span = diagnostic.Location.GetLineSpan();
            return $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): "
                + diagnostic.GetMessage(CultureInfo.InvariantCulture);
        });

    [Theory]
    [InlineData("/market-day/\tseeds/market-day.md\n", "")]
    [InlineData("/boat-times/\tseeds/gone.md\r\n", "")]
    [InlineData("", "")]
    [InlineData("/ferry-times/\tseeds/ferry.md\n", "",
        "ferry.md(4,3): The route '/ferry-times/' was published, but the article is now at '/boat-times/', so links to it are dead. Write 'slug: ferry-times' to keep the route, or accept the change with 'contentsdk routes --project . --update'.")]
    [InlineData("/harbour/boat-times/\tseeds/ferry.md\n", "/{section?}/{slug}/",
        "ferry.md(4,3): The route '/harbour/boat-times/' was published, but the article is now at '/news/boat-times/', so links to it are dead. Change what the route is made of back, or accept the change with 'contentsdk routes --project . --update'.")]
    [InlineData("/gone/\tseeds/gone.md\n", "",
        "ContentSdk.Routes.txt(2,1): The route '/gone/' was published, but 'seeds/gone.md' is gone, so links to it are dead. Bring the file back, give its slug to the article that takes its place, or accept the change with 'contentsdk routes --project . --update'.")]
    public void One_that_is_gone_is_an_error(string lines, string routes, params string[] expected) => Assert.Equal(expected, Findings(lines, routes));

    [Theory]
    [InlineData("include")]
    [InlineData("exclude")]
    public void One_of_a_draft_is_gone_in_every_configuration(string drafts) => Assert.StartsWith(
        "secret-plan.md(4,3): The route '/secret-plan/' was published, but the article no longer is",
        Assert.Single(Findings("/secret-plan/\tseeds/secret-plan.md\n", "", drafts)), StringComparison.Ordinal);

    [Fact]
    public void An_edit_of_the_file_reads_no_content()
    {
        var driver = new ContentDriver([Ferries, Market, Baseline("/market-day/\tseeds/market-day.md\n")], trackSteps: true);
        driver.Run();
        driver.Replace(Baseline("/market-day/\tseeds/market-day.md\n/boat-times/\tseeds/ferry.md\n"));
        var run = driver.Run();
        Assert.Null(run.Exception);
        Assert.Equal(0, Changed(run, TrackingNames.Read));
        Assert.Equal(0, Changed(run, TrackingNames.Resolve));
    }
}
