using Xunit;

namespace ContentSdk.Tool.Tests.Rules;

/// <summary>Content that stops the first build is checked without one.</summary>
public class UnbuiltProjectTests
{
    private const string Article = "---\npublished: 2025-02-30\nkicker: Harbor\n---\n# The ferry sails\n\nThe ferry sails at nine in the morning.\n";

    [Fact]
    public void A_project_without_types_of_its_own_is_checked_as_after_a_build()
    {
        using var run = Check("namespace App;\n");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["(2,12): error CSDK2003", "(3,1): warning CSDK7001"], Places(run));
        Assert.DoesNotContain("build", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ContentFields")]
    [InlineData("ContentSdk.ContentCollectionAttribute(\"events\")")]
    [InlineData("ContentData(\"a.csv\")")]
    [InlineData("ContentRule")]
    public void Types_that_no_build_has_found_leave_keys_unchecked_with_a_note(string attribute)
    {
        using var run = Check($"[{attribute}] public class One;\n");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["(2,12): error CSDK2003"], Places(run));
        Assert.Contains("has no build with its code as it is now", run.Error, StringComparison.Ordinal);
    }

    private static ToolRun Check(string code)
    {
        var run = new ToolRun().With("seeds/ferry.md", Article).With("One.cs", code).With("App.csproj", """
            <Project>
              <PropertyGroup>
                <ContentSdkFolders>seeds</ContentSdkFolders>
                <IntermediateOutputPath>obj/</IntermediateOutputPath>
                <TargetName>App</TargetName>
                <TargetExt>.dll</TargetExt>
              </PropertyGroup>
              <ItemGroup><Compile Include="*.cs" /></ItemGroup>
            </Project>
            """);
        return run.Run("check", "--project", run.Folder);
    }

    private static string[] Places(ToolRun run) =>
        [.. run.Lines.Where(line => line.Contains("ferry.md", StringComparison.Ordinal))
            .Select(line => string.Join(": ", line[line.IndexOf('(', StringComparison.Ordinal)..].Split(": ")[..2]))];
}
