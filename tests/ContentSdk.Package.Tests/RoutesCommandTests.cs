using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>The command writes the routes of a project to a file, to which builds then hold it.</summary>
public class RoutesCommandTests(PackageFeed feed)
{
    [Fact]
    public void A_route_that_was_published_is_missed_by_build_and_check()
    {
        var host = new HostProject(feed, "RouteKeeper")
            .Project("<OutputType>Exe</OutputType><ContentSdkRoutes>/{section?}/{slug}/,Recipes=/cook/{slug}/</ContentSdkRoutes>")
            .Write("seeds/ferry.md", "# Ferry times\n\nA boat every hour.\n")
            .Write("seeds/market-day.md", "---\nsection: News\n---\n# Market day\n\nThe market opens.\n")
            .Write("seeds/secret-plan.md", "---\ndraft: true\n---\n# Secret plan\n\nA plan.\n")
            .Write("seeds/recipes/tea.md", "# Tea\n\nBoil.\n")
            .Write("Program.cs", "[ContentSdk.ContentCollection(\"recipes\")] public sealed class Recipe { public ContentSdk.Article? Body { get; init; } } internal static class P { private static void Main() { } }");
        host.Build().SucceedsWithoutWarning();

        CommandResult Tool(params string[] arguments) => Command.Run(host.Folder, "dotnet", [Repository.Tool, .. arguments], host.Environment);
        Assert.Equal(
            "/cook/tea/\tseeds/recipes/tea.md\n/ferry-times/\tseeds/ferry.md\n/news/market-day/\tseeds/market-day.md",
            Tool("routes", "--project", ".").Succeeds().Output.Trim().Replace("\r\n", "\n", StringComparison.Ordinal));
        Tool("routes", "--project", ".", "--update").Succeeds();
        Assert.Equal(4, File.ReadAllLines(Path.Combine(host.Folder, "ContentSdk.Routes.txt")).Length);
        host.Build().SucceedsWithoutWarning();

        host.Write("seeds/ferry.md", "# Boat times\n\nA boat every hour.\n").Delete("seeds/market-day.md");
        string[] expected =
        [
            "ContentSdk.Routes.txt(4,1): error CSDK6105: The route '/news/market-day/' was published, but 'seeds/market-day.md' is gone, so links to it are dead. Bring the file back, give its slug to the article that takes its place, or accept the change with 'contentsdk routes --project . --update'.",
            "seeds/ferry.md(1,3): error CSDK6105: The route '/ferry-times/' was published, but the article is now at '/boat-times/', so links to it are dead. Write 'slug: ferry-times' to keep the route, or accept the change with 'contentsdk routes --project . --update'.",
        ];
        Assert.Equal(expected, host.Build().Fails().Problems.Select(line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)].Replace(host.Folder + "/", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Tool("check", "--project", ".").Output.Split('\n').Where(static line => line.Contains("CSDK6105", StringComparison.Ordinal))
            .Select(line => line[..line.LastIndexOf(" (", StringComparison.Ordinal)].Replace(host.Folder + "/", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
