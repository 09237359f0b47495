using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>What goes wrong with the step costs time, and nothing else.</summary>
public class StepFaultTests(PackageFeed feed)
{
    [Fact]
    public void A_step_that_cannot_start_is_one_warning_and_the_app_has_its_content()
    {
        var host = Host("Unstarted");
        Assert.Equal("Gate One", Title(host));

        host.Write("seeds/harbour-gate.txt", News.Harbour("Two"));
        var problem = Assert.Single(
            host.Build("-p:ContentSdkStepProgram=" + Path.Combine(host.Folder, "none.dll"), "-p:_ContentSdkStepTools=" + host.Folder)
                .Succeeds().Problems);
        Assert.Contains("Unstarted.csproj : warning CSDK9104: ", problem, StringComparison.Ordinal);
        Assert.Equal("Gate Two", Title(host, "--no-build"));
        Assert.Equal("Gate Two", Title(host));
    }

    [Fact]
    public void A_step_that_is_killed_leaves_nothing_that_a_later_build_takes_for_true()
    {
        var host = Host("Killed");
        Title(host);
        var index = Path.Combine(host.Folder, "obj/Debug/net10.0/contentsdk");

        // It got so far: half a shard, another head, a temporary file; and the cache broke off.
        foreach (var path in Directory.GetFiles(index, "*.index").Append(Path.Combine(index, "content.state"))
            .Concat(Directory.GetFiles(Path.Combine(host.Folder, "obj/contentsdk"))))
            File.WriteAllBytes(path, File.ReadAllBytes(path)[..^40]);
        File.WriteAllText(Path.Combine(index, "content.head.1.tmp"), "half");
        File.WriteAllText(Path.Combine(index, "content.resource"), "0123456789abcdef");
        host.Write("seeds/harbour-gate.txt", News.Harbour("Two"));
        Assert.Equal("Gate Two", Title(host));
    }

    [Fact]
    public void What_is_saved_between_step_and_compiler_is_what_is_compiled()
    {
        var host = Host("Between", """
            <Target Name="Save" AfterTargets="ContentSdkAddIndex" Condition="'$(Save)' != ''">
              <WriteLinesToFile File="seeds/harbour-gate.txt" Lines="The Harbour of Velm Opens Gate Three%0a%0aNobody had expected that, and the ships went by." Overwrite="true" />
            </Target>
            """);
        Assert.Equal("Gate One", Title(host));
        Assert.Equal("Gate Three", Title(host, "-p:Save=true"));
        Assert.Equal("Gate Three", Title(host));
    }

    [Fact]
    public void A_pipe_in_the_content_folder_is_an_error_and_no_build_waits_for_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        var host = Host("Piped");
        Assert.Equal("Gate One", Title(host));
        var pipe = Path.Combine(host.Folder, "seeds", "pipe.md");
        Command.Run(host.Folder, "mkfifo", [pipe]).Succeeds();
        for (var i = 0; i < 2; i++)
            Assert.Contains($"{pipe} : error CSDK9106: ", Assert.Single(host.Build().Fails().Problems), StringComparison.Ordinal);
        File.Delete(pipe);
        Assert.Equal("Gate One", Title(host));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_done_without()
    {
        var host = Host("Unwritable").Write("obj/contentsdk", "a file where the folder would be");
        host.Build().SucceedsWithoutWarning();
        Assert.Equal("Gate One", Title(host));
    }

    [Fact]
    public async Task Two_builds_at_once_leave_one_right_app()
    {
        var host = Host("Both");
        Title(host);
        host.Write("seeds/harbour-gate.txt", News.Harbour("Two"));
        var builds = await Task.WhenAll(
            Task.Run(() => host.Dotnet("msbuild", "-t:ContentSdkBuildIndex"), TestContext.Current.CancellationToken),
            Task.Run(() => host.Build(), TestContext.Current.CancellationToken));
        Assert.All(builds, build => build.Succeeds());
        Assert.Equal("Gate Two", Title(host, "--no-build"));
    }

    [Fact]
    public void Files_that_are_hidden_are_no_content_and_names_that_the_compiler_cannot_take_are_reported()
    {
        var host = Host("Names")
            .Write("seeds/.harbour-gate.txt", "x")
            .Write("seeds/~$harbour-gate.txt", "x")
            .Write("seeds/sub/._harbour-gate.md", "x")
            .Write("seeds/node_modules/a/README.md", "x");
        Assert.Equal(["seeds/harbour-gate.txt"], host.LogicalPaths());

        host.Write("seeds/Harbour Reopens | Lowmouth Herald.md", "# Harbour\n");
        var problem = Assert.Single(host.Build().Fails().Problems);
        Assert.Contains("Harbour Reopens | Lowmouth Herald.md : error CSDK9105: ", problem, StringComparison.Ordinal);
    }

    private HostProject Host(string name, string target = "")
    {
        var host = new HostProject(feed, name).Project("<OutputType>Exe</OutputType><ContentSdkCarrier>resource</ContentSdkCarrier>")
            .Write("Program.cs", $"System.Console.WriteLine({name}.Seeds.Articles.All[0].Title[^10..]);")
            .Write("seeds/harbour-gate.txt", News.Harbour());
        if (target.Length > 0)
            host.Write("Directory.Build.targets", $"<Project>{target}</Project>");
        return host;
    }

    // The title's last words.
    private static string Title(HostProject host, params string[] arguments)
    {
        if (!arguments.Contains("--no-build"))
            host.Build(arguments).Succeeds();
        var line = host.Dotnet(Path.Combine("bin/Debug/net10.0", host.Name + ".dll")).Succeeds().Output.Trim();
        return line[line.IndexOf("Gate", StringComparison.Ordinal)..];
    }
}
