using ContentSdk.Tool.Project;
using Xunit;

namespace ContentSdk.Tool.Tests.Rules;

/// <summary>A project is evaluated, and nothing of it is run.</summary>
public class ProjectFileTests
{
    [Fact]
    public void No_response_file_runs_a_target()
    {
        using var run = new ToolRun()
            .With("App.csproj", """
                <Project>
                  <PropertyGroup><ContentSdkFolders>seeds</ContentSdkFolders></PropertyGroup>
                  <Target Name="Mark"><WriteLinesToFile File="$(MSBuildProjectDirectory)/ran.txt" Lines="Ran." /></Target>
                </Project>
                """)
            .With("Directory.Build.rsp", "-t:Mark\n");
        Assert.Equal("seeds", ProjectFile.Read(run.Folder).Properties["ContentSdkFolders"]);
        Assert.False(File.Exists(run.PathOf("ran.txt")));
    }
}
