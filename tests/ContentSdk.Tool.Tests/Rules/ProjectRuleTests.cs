using ContentSdk.Tool.Project;
using ContentSdk.Tool.Rules;
using Xunit;

namespace ContentSdk.Tool.Tests.Rules;

/// <summary>The rules of a project run in a process of their own, which cannot harm the command.</summary>
public class ProjectRuleTests
{
    private static readonly string Here = typeof(SoundRules).Assembly.Location;

    private static RuleOutcome Run(string type, int seconds = 60, string? assembly = null) =>
        RuleProcess.Run(new(assembly ?? Here, $"ContentSdk.Tool.Tests.Rules.{type}", AppContext.BaseDirectory, "", seconds));

    [Fact]
    public void What_they_find_comes_back()
    {
        var outcome = Run(nameof(SoundRules));
        Assert.Null(outcome.Fault);
        Assert.Equal(
            [
                new("", 0, 0, "Broken", "The rule could not be constructed.", true),
                new("seeds/cake.md", 2, 10, "TimeForIngredients", "2 ingredients take\nmore than 1 minute.", false),
                new("seeds/gone.md", 9, 9, "TimeForIngredients", "No ingredients.", false),
                new("seeds/tea.md", 1, 1, "Failing", "The rule failed on 'tea'.", true),
            ],
            outcome.Findings);
    }

    [Theory]
    [InlineData(nameof(EndlessRules), "The rules in 'ContentSdk.Tool.Tests.dll' did not end within 2 seconds and were stopped. ", 2)]
    [InlineData(nameof(ExitingRules), "The rules in 'ContentSdk.Tool.Tests.dll' ended their process with exit code 0. Run them in a unit test to see why: ")]
    [InlineData(nameof(DeepRules), "The rules in 'ContentSdk.Tool.Tests.dll' could not be run: Stack overflow. ")]
    [InlineData(nameof(NoisyRules), "The rules in 'ContentSdk.Tool.Tests.dll' ended their process with exit code 3. ")]
    [InlineData(nameof(FailingFastRules), "The rules in 'ContentSdk.Tool.Tests.dll' could not be run: Process terminated. ")]
    [InlineData(nameof(ThrowingRules), "The rules in 'ContentSdk.Tool.Tests.dll' could not be run: InvalidOperationException: Cannot. ")]
    [InlineData("NoRules", "The rules in 'ContentSdk.Tool.Tests.dll' could not be run: TypeLoadException: ")]
    public void What_keeps_them_from_running_is_said(string type, string message, int seconds = 60)
    {
        var outcome = Run(type, seconds);
        Assert.Empty(outcome.Findings);
        Assert.StartsWith(message, outcome.Fault!.ToString(), StringComparison.Ordinal);
        Assert.Equal("CSDK7404", outcome.Fault.Message.RuleId);
    }

    [Fact]
    public void An_assembly_that_is_none_is_said()
    {
        using var folder = new ToolRun().With("App.dll", "No assembly.");
        Assert.StartsWith("The rules in 'App.dll' could not be run: BadImageFormatException: ", Run(nameof(SoundRules), assembly: folder.PathOf("App.dll")).Fault!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_at_the_places_of_their_files()
    {
        using var run = new ToolRun().With("seeds/cake.md", "---\nminutes: 1\n---\n\nBeat the eggs.\n").With("seeds/tea.md", "# Tea\n");
        var findings = Findings(run, isWhole: true, out var error);
        Assert.Equal(
            ["App.csproj(1,1): error CSDK7403: The project's rule Broken did not finish: The rule could not be constructed. Fix the rule, or the content that it cannot take.",
                "seeds/cake.md(2,10): error CSDK7402: The content breaks the project's rule TimeForIngredients: 2 ingredients take\uFFFDmore than 1 minute.",
                "App.csproj(1,1): error CSDK7402: The content breaks the project's rule TimeForIngredients: seeds/gone.md(9,9): No ingredients.",
                "seeds/tea.md(1,1): error CSDK7403: The project's rule Failing did not finish: The rule failed on 'tea'. Fix the rule, or the content that it cannot take."],
            findings);
        // A file that is gone, and two that are newer than the assembly.
        Assert.Contains("content is newer than the last build", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_some_files_only_their_own_findings_are_shown()
    {
        using var run = new ToolRun().With("seeds/cake.md", "---\nminutes: 1\n---\n\nBeat the eggs.\n").With("seeds/tea.md", "# Tea\n");
        Assert.Equal(
            ["App.csproj(1,1)", "seeds/cake.md(2,10)", "App.csproj(1,1)"],
            Findings(run, isWhole: false, out _, "seeds/cake.md").Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    // A file from elsewhere has a path of its own in the project, which is none that there is.
    [Theory]
    [InlineData(true, "shared/tea.md(1,1)")]
    [InlineData(false, "shared/tea.md(1,1)", "shared/tea.md")]
    [InlineData(false, "", "seeds/cake.md")]
    public void A_file_from_outside_the_project_is_found(bool isWhole, string expected, params string[] files)
    {
        using var run = new ToolRun().With("seeds/cake.md", "# Cake\n").With("shared/tea.md", "# Tea\n").With("obj/App.dll", File.ReadAllBytes(Here));
        run.With("obj/contentsdk/content.manifest", $"drafts\tinclude\nfile\t{run.PathOf("shared/tea.md")}\tseeds%2Ftea.md\nfile\t{run.PathOf("seeds/cake.md")}\tseeds/cake.md\n");
        var places = Findings(run, isWhole, out _, files.Length > 0 ? files : ["seeds/cake.md"]).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        Assert.Equal(expected.Length > 0 ? [expected] : [], places.Where(place => place.Contains("tea", StringComparison.Ordinal)));
    }

    private static List<string> Findings(ToolRun run, bool isWhole, out string error, params string[] files)
    {
        var properties = new Dictionary<string, string>
        {
            ["TargetPath"] = Here,
            ["NuGetPackageRoot"] = "",
            ["MSBuildProjectFullPath"] = run.PathOf("App.csproj"),
        };
        string[] paths = files.Length > 0 ? files : ["seeds/cake.md", "seeds/tea.md"];
        using var output = new StringWriter();
        // First, since it ends with the whole path where the checkout is in another folder of the root.
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, run.Folder) + Path.DirectorySeparatorChar;
        var findings = new ProjectRuleFindings(new(run.Folder, properties, File.Exists(run.PathOf("obj/App.dll")) ? run.PathOf("obj/App.dll") : Here), 60, isWhole).Run([.. paths.Select(run.PathOf)], output)
            .Select(found => found.Line[..found.Line.LastIndexOf(" (", StringComparison.Ordinal)]
                .Replace(relative, "", StringComparison.Ordinal).Replace(run.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/'))
            .ToList();
        error = output.ToString();
        return findings;
    }
}
