using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace ContentSdk.Engine.Tests.Step;

/// <summary>Without the step, the targets publish the files beside the content, and follow no link.</summary>
public sealed class UnseenAssetTests
{
    [Fact]
    public async Task A_file_with_a_link_in_its_path_is_not_published()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own here.");
        using var folder = new StepFolder().WithElsewhere("secret.png", [1]);
        foreach (var name in new[] { "seeds/a.png", "seeds/it's; (50%) $[x] @a.png", "seeds/media/sub/b.png", "own/c.png", "own/d.png" })
            folder.With(name, [1]);
        File.CreateSymbolicLink(folder.Of("seeds/out.png"), folder.Elsewhere("secret.png"));
        File.CreateSymbolicLink(folder.Of("seeds/it's (x).png"), folder.Elsewhere("secret.png"));
        File.CreateSymbolicLink(folder.Of("seeds/media/in.png"), "../a.png");
        Directory.CreateSymbolicLink(folder.Of("seeds/away"), folder.Elsewhere(""));
        Directory.CreateSymbolicLink(folder.Of("linked"), folder.Elsewhere(""));
        var (published, output) = await RunAsync(folder, $"""
            <ContentAsset Include="own/c.png" Link="seeds/c.png" />
            <ContentAsset Include="linked/secret.png" Link="seeds/linked.png" />
            <ContentAsset Include="{folder.Elsewhere("secret.png")}" Link="seeds/shared.png" />
            """);
        Assert.Equal(["a.png", "c.png", "it's; (50%) $[x] @a.png", "media/sub/b.png", "shared.png"], published);
        Assert.Equal(5, output.Split("warning CSDK9108: ").Length - 1);
    }

    [Theory]
    [InlineData("Media", "x.png", "secret.png")]
    [InlineData("media", "x.png", "secret.png", "Media")]
    [InlineData("Media", "secret.png", "secret.png")]
    [InlineData("\u03c3", "x.png", "secret.png", "\u03c2")]
    public async Task A_link_whose_name_differs_from_a_folder_in_case_only_is_not_followed(
        string link, string file, string elsewhere, string real = "media")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names here are the same in all cases.");
        using var folder = new StepFolder().WithElsewhere(elsewhere, [1]).With("seeds/a.png", [1]).With($"seeds/{real}/{file}", [1]);
        Directory.CreateSymbolicLink(folder.Of($"seeds/{link}"), folder.Elsewhere(""));
        var (published, output) = await RunAsync(folder);
        Assert.Equal(["a.png"], published);
        Assert.Contains($"seeds/{link}/{elsewhere} : warning CSDK9108: ", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_link_is_not_followed_where_a_missing_file_has_its_name_in_another_case()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names here are the same in all cases.");
        using var folder = new StepFolder().WithElsewhere("secret.png", [1]).With("seeds/a.png", [1]);
        Directory.CreateSymbolicLink(folder.Of("own"), folder.Elsewhere(""));
        var (published, _) = await RunAsync(folder, """
            <ContentAsset Include="OWN/c.png" Link="seeds/c.png" />
            <ContentAsset Include="own/secret.png" Link="seeds/d.png" />
            """);
        Assert.Equal(["a.png"], published);
    }

    private static async Task<(IEnumerable<string> Published, string Output)> RunAsync(StepFolder folder, string items = "")
    {
        folder.With("seeds/a.md", "# A\n")
            .With("Directory.Build.props", $"<Project><Import Project=\"{Targets}ContentSdk.props\" /></Project>")
            .With("Directory.Build.targets", $"<Project><Import Project=\"{Targets}ContentSdk.targets\" /></Project>")
            .With("P.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ContentSdkIsReferencedAsProject>true</ContentSdkIsReferencedAsProject>
                    <ContentSdkStep>false</ContentSdkStep>
                  </PropertyGroup>
                  <ItemGroup>
                {items}
                  </ItemGroup>
                </Project>
                """);
        var output = await RunAsync(folder.Of("P.csproj"));
        using var result = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..(output.LastIndexOf('}') + 1)]);
        var published = result.RootElement.GetProperty("Items").GetProperty("Content").EnumerateArray()
            .Select(static item => item.GetProperty("Link").GetString()!["wwwroot/".Length..]).Order(StringComparer.Ordinal).ToList();
        return (published, output);
    }

    private static string Targets => Repository.PathOf("src/ContentSdk/buildTransitive/");

    private static async Task<string> RunAsync(string project)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["msbuild", project, "-nodeReuse:false", "-t:ContentSdkPublishAssets", "-getItem:Content"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
