using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>The README, typed in by somebody who has just cloned the repository.</summary>
public class ReadmeTests(PackageFeed feed)
{
    [Fact]
    public void The_sample_runs_in_a_fresh_clone_and_shows_the_articles_one_warning()
    {
        var result = Shell(feed.Clone, Readme.Block("README.md", "sh", "dotnet run --project samples/QuoteBook"));

        Assert.Contains("(27,176): warning CSDK4003: ", Assert.Single(result.Problems), StringComparison.Ordinal);
        foreach (var shown in new[]
        {
            "We must learn from history", "Xi Jinping (“he”)", "Brzezinski", "Partial", "Term", "Shanghai",
            "Found by its slug: Xi and Putin", "xi-and-putins-multipolar-moment: ",
            "The Puffin of 2024 has 210 seats and calls at Lowmouth and Island",
        })
            Assert.Contains(shown, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_five_minutes_end_with_a_typed_quotation_and_with_the_error_that_the_README_shows()
    {
        // The feed has run the first line already, in the clone.
        var setUp = Readme.Block("README.md", "sh", PackageFeed.PackCommand).Split('\n').Skip(1);
        Shell(feed.Clone, string.Join('\n', setUp));

        var project = Path.Combine(feed.Workspace, "QuoteBook");
        File.WriteAllText(Path.Combine(project, "Program.cs"), Readme.Blocks("README.md", "csharp").Single());
        var output = Shell(project, Readme.Block("README.md", "sh", "dotnet run")).Output;
        Assert.All(
            Readme.Blocks("README.md", "console").Single().Split('\n'), line => Assert.Contains(line, output, StringComparison.Ordinal));

        var error = Readme.Blocks("README.md", "text").Single();
        var errors = Command.Run(
            project, "sh", ["-ec", Readme.Blocks("README.md", "sh").Single(block => block.StartsWith("printf", StringComparison.Ordinal))])
            .Fails().WholeProblems;
        // All but the folder and the project, which are another's here.
        var shown = error[error.IndexOf("seeds/", StringComparison.Ordinal)..error.LastIndexOf(" [", StringComparison.Ordinal)];
        Assert.Contains(errors, line => line.Contains(shown, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_README_names_is_there()
    {
        var links = File.ReadAllText(Path.Combine(Repository.Root, "README.md"))
            .Split("](")
            .Skip(1)
            .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), $"{link} is not there"));
        var script = File.ReadAllLines(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.Contains(script, line => line.StartsWith("dotnet test", StringComparison.Ordinal));
        Assert.Contains(
            script,
            line => line.EndsWith(
                "dotnet run --no-build --project tests/ContentSdk.Package.Tests -- -explicit only", StringComparison.Ordinal));
    }

    private static CommandResult Shell(string directory, string commands) => Command.Run(directory, "sh", ["-ec", commands]).Succeeds();
}
