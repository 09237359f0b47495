using System.Text;
using System.Text.Json;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What docs/tool.md shows is what comes out.</summary>
public class DocumentationTests
{
    private static readonly Lazy<string> Page = new(
        () => File.ReadAllText(Path.Combine(Root(), "docs", "tool.md")).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("## `contentsdk check PATHS…`", "")]
    [InlineData("### `--format json`", "--format json")]
    [InlineData("### `--fix`", "--fix")]
    [InlineData("- `--fix --dry-run` writes nothing.", "--fix --dry-run")]
    public void The_output_is_the_block_below_the_heading(string heading, string options)
    {
        using var run = Example();
        Assert.Equal(BlockBelow(heading), Shown(run, options));
    }

    [Fact]
    public void The_sarif_output_holds_the_finding_that_is_shown()
    {
        using var run = Example();
        var lines = Shown(run, "--format sarif").Split('\n').Select(line => line.Trim());
        Assert.Contains(
            string.Join('\n', BlockBelow("### `--format sarif`").TrimEnd().Split('\n').Select(line => line.Trim())),
            string.Join('\n', lines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_binding_of_the_editors_page_is_JSON_with_all_schemas()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "editor.md")).ReplaceLineEndings("\n");
        var schemas = JsonDocument.Parse(Block(page, page.IndexOf("## Visual Studio Code", StringComparison.Ordinal))).RootElement
            .GetProperty("yaml.schemas");
        Assert.Equal(
            [".vscode/entities.schema.json", ".vscode/tags.schema.json", ".vscode/front-matter.schema.json"],
            schemas.EnumerateObject().Select(schema => schema.Name));
    }

    private static ToolRun Example()
    {
        var start = Page.Value.IndexOf("    Harbour Town", StringComparison.Ordinal);
        var text = Page.Value[start..Page.Value.IndexOf("it prints:", StringComparison.Ordinal)].TrimEnd().Split('\n')
            .Select(line => line.Length > 4 ? line[4..] : "");
        return new ToolRun().With("seeds/old-pier.txt", string.Join('\n', text) + "\n");
    }

    /// <summary>The output as it would be in the folder above <c>seeds</c>.</summary>
    private static string Shown(ToolRun run, string options)
    {
        run.Run(["check", run.PathOf("seeds"), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, run.Folder).Replace('\\', '/');
        return new StringBuilder(run.Output.ReplaceLineEndings("\n"))
            .Replace(relative + "/", "")
            .Replace(run.Folder + Path.DirectorySeparatorChar, "")
            .ToString();
    }

    private static string BlockBelow(string heading) => Block(Page.Value, Page.Value.IndexOf(heading, StringComparison.Ordinal));

    private static string Block(string page, int from)
    {
        Assert.True(from >= 0);
        var start = page.IndexOf('\n', page.IndexOf("```", from, StringComparison.Ordinal)) + 1;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ContentSdk.sln")))
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("These tests run from a build inside the repository.");
        return folder;
    }
}
