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
                    <ContentAsset Include="own/c.png" Link="seeds/c.png" />
                    <ContentAsset Include="linked/secret.png" Link="seeds/linked.png" />
                    <ContentAsset Include="{folder.Elsewhere("secret.png")}" Link="seeds/shared.png" />
                  </ItemGroup>
                </Project>
                """);

        var output = await RunAsync(folder.Of("P.csproj"));
        using var items = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..(output.LastIndexOf('}') + 1)]);
        Assert.Equal(
            ["a.png", "c.png", "it's; (50%) $[x] @a.png", "media/sub/b.png", "shared.png"],
            items.RootElement.GetProperty("Items").GetProperty("Content").EnumerateArray()
                .Select(static item => item.GetProperty("Link").GetString()!["wwwroot/".Length..]).Order(StringComparer.Ordinal));
        Assert.Equal(5, output.Split("warning CSDK9108: ").Length - 1);
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
