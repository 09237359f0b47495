using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>What <c>dotnet new contentsdk-news</c> makes is built and run, as a new user does it.</summary>
public class TemplateTests(PackageFeed feed)
{
    private static readonly string[] Packages = ["ContentSdk.Web", "ContentSdk.AspNetCore", "ContentSdk.Templates"];

    [Fact(Explicit = true)]
    public void The_news_site_builds_without_a_warning_and_has_no_dead_link()
    {
        foreach (var package in Packages)
            Command.Run(feed.Clone, "dotnet", ["pack", $"src/{package}", "-o", "../packages"]).SucceedsWithoutWarning();
        var hive = Path.Combine(feed.Workspace, "templates");
        var template = Path.Combine(feed.Packages, $"ContentSdk.Templates.{feed.Version}.nupkg");
        Command.Run(feed.Workspace, "dotnet", ["new", "install", template, "--debug:custom-hive", hive]).Succeeds();
        Command.Run(feed.Workspace, "dotnet", ["new", "contentsdk-news", "-n", "Daily.Herald", "--debug:custom-hive", hive]).Succeeds();

        var folder = Path.Combine(feed.Workspace, "Daily.Herald");
        Command.Run(folder, "dotnet", ["build"]).SucceedsWithoutWarning();
        var export = Command.Run(folder, "dotnet", ["run", "--no-build", "--", "export", "out"]).Succeeds();
        Assert.Contains("Faults: 0.", export.Output, StringComparison.Ordinal);
        foreach (var file in new[] { "index.html", "night-ferry-returns/index.html", "people/mara-lind/index.html", "tags/harbor/index.html", "feed.xml", "site.css" })
            Assert.True(File.Exists(Path.Combine(folder, "out", file)), file);
        var page = File.ReadAllText(Path.Combine(folder, "out", "bridge-opens", "index.html"));
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/night-ferry-returns/\">night ferry</a>", page, StringComparison.Ordinal);
        Assert.True(LinesOfCode(folder) <= 60, "The glue has grown.");
    }

    // C# besides markup: the program, and what is between braces in components.
    private static int LinesOfCode(string folder) =>
        File.ReadAllLines(Path.Combine(folder, "Program.cs")).Count(line => line.Trim().Length > 0)
        + Directory.EnumerateFiles(Path.Combine(folder, "Pages")).Sum(
            file => File.ReadAllLines(file).SkipWhile(line => line != "@code {").Count(line => line.Trim().Length > 0));
}
