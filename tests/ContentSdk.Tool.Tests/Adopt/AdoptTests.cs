using Xunit;

namespace ContentSdk.Tool.Tests.Adopt;

public class AdoptTests
{
    private const string Project =
        "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n"
        + "    <RootNamespace>Harbour.News</RootNamespace>\n  </PropertyGroup>\n</Project>\n";

    public static TheoryData<string> Systems =>
        ["Jekyll", "Hugo", "Astro", "Eleventy", "Zola", "Docusaurus", "Ghost", "WordPress", "Plain"];

    [Theory]
    [MemberData(nameof(Systems))]
    public void The_content_of_a_system_is_told_and_a_type_proposed(string system)
    {
        using var run = SiteOf(system).With("Site.csproj", Project);
        run.Run("adopt", run.PathOf("content"), "--dry-run", "--today", "2026-01-01");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Golden.Match(system, run.Output.ReplaceLineEndings("\n").Replace(run.PathOf("content"), "content", StringComparison.Ordinal));
        Assert.False(File.Exists(run.PathOf("SiteFields.cs")));
        Assert.Equal(Project, File.ReadAllText(run.PathOf("Site.csproj")));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void What_is_written_makes_no_error_of_a_key(string system)
    {
        using var run = SiteOf(system).With("Site.csproj", Project);
        run.Run("adopt", run.PathOf("content"), "--dry-run", "--today", "2026-01-01");
        // Of a declared key the binder says nothing: its type has all of its values.
        Assert.DoesNotContain(run.Lines, line => line.Contains("CSDK700", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_and_the_properties_are_written_once()
    {
        using var run = Sites.Astro().With("Site.csproj", Project);
        run.Run("adopt", run.PathOf("content"), "--project", run.PathOf("Site.csproj"), "--type", "PostFields",
            "--namespace", "Harbour.Types");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("namespace Harbour.Types;\n", File.ReadAllText(run.PathOf("PostFields.cs")), StringComparison.Ordinal);
        var project = File.ReadAllText(run.PathOf("Site.csproj"));
        const string Added = """
              <PropertyGroup>
                <ContentSdkFolders>content</ContentSdkFolders>
                <ContentSdkFieldAliases>description=teaser, heroImage=image, pubDate=published, updatedDate=updated</ContentSdkFieldAliases>
              </PropertyGroup>
            </Project>
            """;
        Assert.Equal(Project.Replace("</Project>", Added.ReplaceLineEndings("\n"), StringComparison.Ordinal), project);

        run.Run("adopt", run.PathOf("content"), "--project", run.PathOf("Site.csproj"), "--type", "PostFields");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("PostFields.cs' already exists.", run.Error, StringComparison.Ordinal);
        run.Run("adopt", run.PathOf("content"), "--project", run.PathOf("Site.csproj"), "--type", "OtherFields");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("Site.csproj' already has the property ContentSdkFolders.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(run.PathOf("OtherFields.cs")));
        Assert.Equal(project, File.ReadAllText(run.PathOf("Site.csproj")));
    }

    [Fact]
    public void Without_a_project_option_the_project_file_stays()
    {
        using var run = Sites.Astro().With("Site.csproj", Project);
        run.Run("adopt", run.PathOf("content"));
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.True(File.Exists(run.PathOf("SiteFields.cs")));
        Assert.Contains("    <ContentSdkFolders>content</ContentSdkFolders>", run.Lines);
        Assert.Equal(Project, File.ReadAllText(run.PathOf("Site.csproj")));
    }

    [Theory]
    [InlineData("adopt")]
    [InlineData("adopt", "no-such-folder")]
    [InlineData("adopt", ".", "--type", "class!")]
    [InlineData("adopt", ".", "--today", "tomorrow")]
    [InlineData("adopt", ".", "--project", "no-such.csproj")]
    public void What_cannot_be_carried_out_returns_2(params string[] arguments)
    {
        using var run = new ToolRun();
        run.Run(arguments);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("contentsdk: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_docs_show_what_comes_out()
    {
        var page = File.ReadAllText(Golden.PathInRepository("docs/adopt.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf("    ---\n", StringComparison.Ordinal);
        var lines = page[start..page.IndexOf("\nthe first command", StringComparison.Ordinal)].TrimEnd().Split('\n');
        var file = string.Join('\n', lines.Select(static line => line.Length > 4 ? line[4..] : ""));
        using var run = new ToolRun();
        run.With("content/2024-01-02-ferry-times.md", file + "\n").With("MySite.csproj", Project);
        run.Run("adopt", run.PathOf("content"), "--dry-run", "--today", "2026-01-01");
        var output = run.Output.ReplaceLineEndings("\n").Replace(run.PathOf("content"), "content", StringComparison.Ordinal);
        foreach (var block in (string[])["```text\n", "```csharp\n", "```xml\n"])
            Assert.Contains(BlockOf(page, block), output, StringComparison.Ordinal);
    }

    private static string BlockOf(string page, string opens)
    {
        var start = page.IndexOf(opens, StringComparison.Ordinal) + opens.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static ToolRun SiteOf(string system) => system switch
    {
        "Jekyll" => Sites.Jekyll(),
        "Hugo" => Sites.Hugo(),
        "Astro" => Sites.Astro(),
        "Eleventy" => Sites.Eleventy(),
        "Zola" => Sites.Zola(),
        "Docusaurus" => Sites.Docusaurus(),
        "Ghost" => Sites.Ghost(),
        "WordPress" => Sites.WordPress(),
        _ => Sites.Plain(),
    };
}
