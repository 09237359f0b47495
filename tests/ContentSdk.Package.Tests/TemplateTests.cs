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
        var folder = Make("contentsdk-news", "The Daily.Herald", Packages);
        Command.Run(folder, "dotnet", ["build"]).SucceedsWithoutWarning();
        var export = Command.Run(folder, "dotnet", ["run", "--no-build", "--", "export", "out"]).Succeeds();
        Assert.Contains("Faults: 0.", export.Output, StringComparison.Ordinal);
        foreach (var file in new[] { "index.html", "night-ferry-returns/index.html", "people/mara-lind/index.html", "tags/harbor/index.html", "feed.xml", "site.css" })
            Assert.True(File.Exists(Path.Combine(folder, "out", file)), file);
        var page = File.ReadAllText(Path.Combine(folder, "out", "bridge-opens", "index.html"));
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/night-ferry-returns/\">night ferry</a>", page, StringComparison.Ordinal);
        Assert.True(LinesOfCode(folder) <= 60, "The glue has grown.");
        Assert.Contains("<a class=\"site-title\" href=\"/\">The Daily.Herald</a>", page, StringComparison.Ordinal);
        Images_are_shown_and_those_of_drafts_are_not(folder);
    }

    // As a user adds the first one.
    private static void Images_are_shown_and_those_of_drafts_are_not(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "seeds", "media"));
        foreach (var name in new[] { "pier.png", "secret.png" })
            File.WriteAllBytes(Path.Combine(folder, "seeds", "media", name), Png);
        File.WriteAllText(
            Path.Combine(folder, "seeds", "pier-opens.md"),
            "---\npublished: 2026-03-03\nimage: media/pier.png\n---\n# The pier opens\n\nThe pier of Velm is open again after a year.\n\n![The pier](media/pier.png)\n");
        File.WriteAllText(
            Path.Combine(folder, "seeds", "secret-plan.md"),
            "---\ndraft: true\n---\n# The secret plan\n\nNobody should see this plan before it is ready.\n\n![The plan](media/secret.png)\n");
        // The Debug build, in which drafts are content.
        var export = Command.Run(folder, "dotnet", ["run", "--", "export", "out"]).Succeeds();
        Assert.Contains("Faults: 0.", export.Output, StringComparison.Ordinal);
        Assert.Equal(["media/pier.png"], Below("out", "media"));
        Assert.Contains("<img src=\"/media/pier.png\"", File.ReadAllText(Path.Combine(folder, "out", "pier-opens", "index.html")), StringComparison.Ordinal);
        Assert.Empty(Below("out", "_framework"));
        Assert.True(File.Exists(Path.Combine(folder, "out", "404.html")));

        Command.Run(folder, "dotnet", ["publish", "-c", "Release", "-o", "../published"]).SucceedsWithoutWarning();
        Assert.Equal(["media/pier.png"], Below("../published/wwwroot", "media"));
        Assert.False(Directory.Exists(Path.Combine(folder, "../published/out")), "The export was published.");

        // A second export knows the first; a folder of the user's own stays as it is.
        Command.Run(folder, "dotnet", ["run", "--no-build", "--", "export", "out"]).Succeeds();
        var refused = Command.Run(folder, "dotnet", ["run", "--no-build", "--", "export", "seeds"]);
        Assert.Equal(2, refused.ExitCode);
        Assert.DoesNotContain("   at ", refused.Output, StringComparison.Ordinal);

        IEnumerable<string> Below(string root, string name) => Directory.Exists(Path.Combine(folder, root, name))
            ? Directory.EnumerateFiles(Path.Combine(folder, root, name)).Select(file => name + "/" + Path.GetFileName(file))
            : [];
    }

    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact(Explicit = true)]
    public void The_app_of_quotations_builds_without_a_warning_and_shows_who_says_what()
    {
        var folder = Make("contentsdk-quotes", "Quote.Wall", ["ContentSdk.Templates"]);
        Command.Run(folder, "dotnet", ["build"]).SucceedsWithoutWarning();
        var all = Command.Run(folder, "dotnet", ["run", "--no-build"]).Succeeds().Output;
        Assert.Contains("“A harbor needs both” (The bridge opens on Sunday)", all, StringComparison.Ordinal);
        Assert.Contains("Mara Lind is named in 2 of 2 articles.", all, StringComparison.Ordinal);
        var one = Command.Run(folder, "dotnet", ["run", "--no-build", "--", "Mara Lind"]).Succeeds().Output;
        Assert.Contains("“I never doubted that it would stand”", one, StringComparison.Ordinal);
        Assert.DoesNotContain("Ines Pellworth", one, StringComparison.Ordinal);
        Assert.Equal(1, Command.Run(folder, "dotnet", ["run", "--no-build", "--", "Nobody"]).ExitCode);
    }

    // Each test has templates of its own: the machine's are left alone.
    private string Make(string template, string name, string[] packages)
    {
        foreach (var packed in packages)
            Command.Run(feed.Clone, "dotnet", ["pack", $"src/{packed}", "-o", "../packages"]).SucceedsWithoutWarning();
        var hive = Path.Combine(feed.Workspace, "templates-" + name);
        var package = Path.Combine(feed.Packages, $"ContentSdk.Templates.{feed.Version}.nupkg");
        Command.Run(feed.Workspace, "dotnet", ["new", "install", package, "--debug:custom-hive", hive]).Succeeds();
        Command.Run(feed.Workspace, "dotnet", ["new", template, "-n", name, "--debug:custom-hive", hive]).Succeeds();
        return Path.Combine(feed.Workspace, name);
    }

    // C# besides markup: the program, and what is between braces in components.
    private static int LinesOfCode(string folder) =>
        File.ReadAllLines(Path.Combine(folder, "Program.cs")).Count(line => line.Trim().Length > 0)
        + Directory.EnumerateFiles(Path.Combine(folder, "Pages")).Sum(
            file => File.ReadAllLines(file).SkipWhile(line => line != "@code {").Count(line => line.Trim().Length > 0));
}
