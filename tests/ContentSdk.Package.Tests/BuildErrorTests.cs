using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>What a person sees who broke a content file, or a project.</summary>
public class BuildErrorTests(PackageFeed feed)
{
    private const string UsesTheArticle = "System.Console.WriteLine(Deleted.Seeds.Articles.HarbourGate.Title);";

    [Fact]
    public void Deleting_the_file_makes_the_use_of_its_member_an_error_and_bringing_it_back_mends_it()
    {
        var host = new HostProject(feed, "Deleted")
            .Project()
            .Write("Program.cs", UsesTheArticle)
            .Write("seeds/harbour-gate.txt", News.Harbour());
        host.Build().SucceedsWithoutWarning();

        var failed = host.Delete("seeds/harbour-gate.txt").Build("--no-restore").Fails();
        Assert.Contains(
            failed.Problems,
            line => line.Contains("Program.cs(1,", StringComparison.Ordinal) && line.Contains("error CS0", StringComparison.Ordinal));

        host.Write("seeds/harbour-gate.txt", News.Harbour()).Build("--no-restore").SucceedsWithoutWarning();
        host.Write("seeds/harbour-gate.txt", "Another Title for Now\n\nMara Velkin said nothing today.\n").Build("--no-restore").Succeeds();
        Assert.Contains("Another Title for Now", host.Dotnet("run", "--no-build").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_file_is_an_error_at_its_line_and_column_that_nothing_silences()
    {
        var host = new HostProject(feed, "Malformed")
            .Project(
                "<NoWarn>CSDK1001;CSDK1002;CSDK1003;CSDK1004;CSDK1005;CSDK3001;CSDK3002</NoWarn><RunAnalyzers>false</RunAnalyzers><OutputType>Library</OutputType>")
            .Write(
                ".globalconfig",
                $"is_global = true\n{string.Concat(Enumerable.Range(1000, 3000).Select(id => $"dotnet_diagnostic.CSDK{id}.severity = none\n"))}")
            .Write(
                ".editorconfig",
                $"[*]\n{string.Concat(Enumerable.Range(1000, 3000).Select(id => $"contentsdk_severity.CSDK{id} = none\n"))}")
            .Write("seeds/an-empty-file.txt", "")
            .Write("seeds/a-binary-file.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D])
            .Write("seeds/a-windows-file.txt", [.. "Title of the Story\n\nThe caf"u8, 0xE9, .. " opens at nine.\n"u8])
            .Write("seeds/harbour-gate.txt", News.Harbour());

        var errors = host.Build().Fails().Problems;

        Assert.Contains(errors, line => IsErrorAt(line, "seeds/an-empty-file.txt(1,1)"));
        Assert.Contains(errors, line => IsErrorAt(line, "seeds/a-binary-file.txt(1,1)"));
        Assert.Contains(errors, line => IsErrorAt(line, "seeds/a-windows-file.txt(3,8)"));
        Assert.All(errors, line => Assert.Contains("/seeds/a", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CSDK9101", "ContentSdkCollectFiles", "CompilerApiVersion=roslyn4.8")]
    [InlineData("CSDK9102", "ContentSdkCollectFiles", "TargetFrameworkVersion=v6.0")]
    [InlineData("CSDK9002", "Compile", "LangVersion=11")]
    public void A_project_that_is_too_old_is_told_so_once_it_has_content(string id, string target, string property)
    {
        var host = new HostProject(feed, $"TooOld{id}").Project("").Write("Old.cs", "namespace Old { public class Old { } }");
        host.Dotnet("restore", "-m:1").Succeeds();
        host.Dotnet("msbuild", $"-t:{target}", $"-p:{property}").SucceedsWithoutWarning();

        host.Write("seeds/harbour-gate.txt", News.Harbour());
        Assert.Contains(
            host.Dotnet("msbuild", $"-t:{target}", $"-p:{property}").Fails().Problems,
            line => line.Contains($"error {id}: ", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", "rules", $"{id}.md")), $"{id} has no page");
    }

    [Fact]
    public void An_FSharp_project_is_warned_that_nothing_is_read()
    {
        var host = new HostProject(feed, "Functional").Write("seeds/harbour-gate.txt", News.Harbour())
            .Write("Program.fs", "printfn \"hello\"\n");
        host.Project(items: """<Compile Include="Program.fs" />""");
        File.Move(Path.Combine(host.Folder, "Functional.csproj"), Path.Combine(host.Folder, "Functional.fsproj"));

        Assert.Contains("warning CSDK9103: ", Assert.Single(host.Build().Succeeds().Problems), StringComparison.Ordinal);
    }

    private static bool IsErrorAt(string line, string place) =>
        line.Contains($"{place}: error CSDK", StringComparison.Ordinal);
}
