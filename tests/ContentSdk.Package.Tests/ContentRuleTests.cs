using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>Rules in the code of a project: the app runs them, and the command in a process of its own.</summary>
public class ContentRuleTests(PackageFeed feed)
{
    private const string Code = """
        using ContentSdk;
        using RuleKitchen.Seeds;

        foreach (var finding in ContentRules.Check())
            Console.WriteLine(finding);

        [ContentCollection("recipes")]
        internal sealed record Recipe(string Title, int Minutes, IReadOnlyList<string> Ingredients);

        [ContentRule]
        internal sealed class TimeForIngredients : IContentRule<Recipe>
        {
            public IEnumerable<ContentProblem> Check(Recipe recipe)
            {
                if (recipe.Minutes < recipe.Ingredients.Count)
                    yield return new(nameof(recipe.Minutes), $"{recipe.Ingredients.Count} ingredients take more than {recipe.Minutes} minutes.");
            }
        }
        """;

    [Fact]
    public void The_app_and_the_command_say_the_same()
    {
        var host = new HostProject(feed, "RuleKitchen").Project().Write("Program.cs", Code).CopyArticle()
            .Write("seeds/recipes/cake.yaml", "title: Cake\ningredients: [eggs, flour]\nminutes: 1\n")
            .Write("seeds/recipes/tea.yaml", "title: Tea\nminutes: 5\ningredients: [leaves]\n");
        host.Build().Succeeds();

        const string Said = "2 ingredients take more than 1 minutes.";
        Assert.Equal($"seeds/recipes/cake.yaml(3,10): TimeForIngredients: {Said}", host.Dotnet("run", "--no-build").Succeeds().Output.Trim());
        var cake = Path.Combine("seeds", "recipes", "cake.yaml");
        var check = Tool(host).Fails();
        Assert.Contains($"{cake}(3,10): error CSDK7402: The content breaks the project's rule TimeForIngredients: {Said}", check.Problems);
        Assert.DoesNotContain("newer than the last build", check.Output, StringComparison.Ordinal);
        Tool(host, "--no-rules").Succeeds();

        host.Write("seeds/recipes/cake.yaml", "title: Cake\ningredients: [eggs, flour]\nminutes: 2\n");
        Assert.Contains("its rules saw the content of that build", Tool(host).Fails().Output, StringComparison.Ordinal);
        host.Build("--no-restore").Succeeds();
        Tool(host).Succeeds();

        // One framework of several.
        host.Write("RuleKitchen.csproj", File.ReadAllText(Path.Combine(host.Folder, "RuleKitchen.csproj"))
            .Replace("<TargetFramework>", "<TargetFrameworks>", StringComparison.Ordinal).Replace("</TargetFramework>", "</TargetFrameworks>", StringComparison.Ordinal));
        host.Build().Succeeds();
        Tool(host).Succeeds();
    }

    private static CommandResult Tool(HostProject host, params string[] arguments) => Command.Run(
        host.Folder,
        "dotnet",
        [
            Path.Combine(
                Repository.Root, "src", "ContentSdk.Tool", "bin",
                Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ContentSdk.Package.Tests", "bin"), AppContext.BaseDirectory), "ContentSdk.Tool.dll"),
            "check", "--project", ".", .. arguments,
        ],
        host.Environment);
}
