using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>The properties of the package, and what reaches other projects.</summary>
public class SettingsTests(PackageFeed feed)
{
    private const string EmitSources = "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>";

    [Fact]
    public void Namespace_and_visibility_can_be_chosen_and_a_library_is_public_by_default()
    {
        new HostProject(feed, "Stories").Project($"{EmitSources}").Write("seeds/harbour-gate.txt", News.Harbour());
        new HostProject(feed, "Chosen")
            .Project(
                "<OutputType>Exe</OutputType><ContentSdkNamespace>My.Words</ContentSdkNamespace><ContentSdkVisibility>public</ContentSdkVisibility>")
            .Write("seeds/harbour-gate.txt", News.Harbour()).Write("Program.cs", "return;");
        var user = new HostProject(feed, "User").Project(
            EmitSources + "<OutputType>Exe</OutputType>",
            references: """<ProjectReference Include="../Stories/Stories.csproj" /><ProjectReference Include="../Chosen/Chosen.csproj" />""")
            .Write("seeds/harbour-gate.txt", News.Harbour())
            .Write(
                "Program.cs", "System.Console.WriteLine(Stories.Seeds.Articles.HarbourGate.Title + My.Words.Articles.HarbourGate.Slug);");

        user.Build().SucceedsWithoutWarning();

        Assert.Empty(user.GeneratedSources());
        Assert.NotEmpty(new HostProject(feed, "Stories").GeneratedSources());
    }

    [Fact]
    public void An_application_keeps_its_content_to_itself_unless_it_lets_its_tests_in()
    {
        var application = new HostProject(feed, "Closed")
            .Project()
            .Write("seeds/harbour-gate.txt", News.Harbour())
            .Write("Program.cs", "return;");
        var tests = new HostProject(feed, "Closed.Tests")
            .Project("", references: """<ProjectReference Include="../Closed/Closed.csproj" />""")
            .Write(
                "Test.cs",
                "namespace Tests; public static class Test { public static string Title => Closed.Seeds.Articles.HarbourGate.Title; }");

        Assert.Contains(tests.Build().Fails().Problems, line => line.Contains("error CS0122", StringComparison.Ordinal));

        application.Project(items: """<InternalsVisibleTo Include="Closed.Tests" />""");
        tests.Build().SucceedsWithoutWarning();
    }

    [Fact]
    public void Advice_can_stay_a_warning_where_warnings_are_errors()
    {
        const string Strict = "<OutputType>Library</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
        var host = new HostProject(feed, "Strict").Project(Strict)
            .Write(
                "seeds/odd-marks.txt",
                News.Harbour().Replace("today, and it stays open,”", "today, and it stays open,\"", StringComparison.Ordinal));
        Assert.Contains("(5,1): error CSDK4003: ", Assert.Single(host.Build().Fails().Problems), StringComparison.Ordinal);

        host.Project(Strict + "<ContentSdkWarningsAsErrors>false</ContentSdkWarningsAsErrors>");
        Assert.Contains(
            "(5,1): warning CSDK4003: ", Assert.Single(host.Build("-warnaserror").Succeeds().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_is_tuned_by_folder_in_the_file_and_for_the_project()
    {
        const string Library = "<OutputType>Library</OutputType>";
        var odd = News.Harbour().Replace("today, and it stays open,”", "today, and it stays open,\"", StringComparison.Ordinal);
        var host = new HostProject(feed, "Tuned").Project(Library)
            .Write("seeds/archive/1999/old-harbour-gate.txt", odd)
            .Write("seeds/new/harbour-gate.txt", odd)
            .Write("seeds/new/harbour-gate-again.txt", "---\nsuppress: [CSDK4003]\n---\n" + odd)
            .Write(
                "seeds/new/gate-of-the-harbour.md",
                "# The gate\n\n<!-- suppress: CSDK4003 -->\n“We open,\" said Mara Velkin.\n\n“We close,\" said Mara Velkin.\n")
            .Write(".editorconfig", "root = true\n[seeds/archive/**]\ncontentsdk_severity.CSDK4003 = none\n")
            .Write("seeds/new/.editorconfig", "[*.md]\ncontentsdk_severity.CSDK4003 = error\n");
        var problems = host.Build().Fails().Problems.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, problems.Count);
        Assert.Contains("seeds/new/gate-of-the-harbour.md(6,1): error CSDK4003: ", problems[0], StringComparison.Ordinal);
        Assert.Contains("seeds/new/harbour-gate.txt(5,1): warning CSDK4003: ", problems[1], StringComparison.Ordinal);

        // A project with C# beside its content, whose .editorconfig the SDK finds itself.
        Assert.Equal(problems, host.Write("Some.cs", "namespace Tuned;\n").Build().Fails().Problems.Order(StringComparer.Ordinal));

        host.Project(Library + "<NoWarn>$(NoWarn);CSDK4003</NoWarn>").Build().SucceedsWithoutWarning();
    }
}
