using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace ContentSdk.Engine.Tests.Step;

/// <summary>What the targets hand to the app that shows the content.</summary>
public sealed class HostTargetTests
{
    private static string Targets => Repository.PathOf("src/ContentSdk/buildTransitive/");

    [Fact]
    public async Task The_assembly_says_which_files_only_drafts_show()
    {
        using var folder = Site().With("seeds/media/it's; (50%) @a.png", [1])
            .With("obj/Debug/net10.0/contentsdk/content.drafts", "seeds/media/it's; (50%) @a.png\nseeds/b.png\n");
        var compiled = await ItemsAsync(folder, "ContentSdkMarkDraftFiles", "Compile");
        var source = Assert.Single(compiled, static file => file.EndsWith("content.drafts.cs", StringComparison.Ordinal));
        var code = await File.ReadAllTextAsync(folder.Of(source), TestContext.Current.CancellationToken);
        Assert.Contains(
            "[assembly: System.Reflection.AssemblyMetadataAttribute(\"ContentSdk.DraftFile\", \"media/it\\'s; (50%) @a.png\")]",
            code, StringComparison.Ordinal);
        Assert.Contains("AssemblyMetadataAttribute(\"ContentSdk.DraftFile\", \"b.png\")]", code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_without_such_files_compiles_nothing_more()
    {
        using var folder = Site().With("obj/Debug/net10.0/contentsdk/content.drafts", "");
        Assert.DoesNotContain(
            await ItemsAsync(folder, "ContentSdkMarkDraftFiles", "Compile"),
            static file => file.Contains("content.drafts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_export_is_not_published_with_the_app()
    {
        using var folder = Site().With("settings/a.json", "{}").With("out/.contentsdk-export", "feed.json\n").With("out/feed.json", "{}")
            .With("public/site/.contentsdk-export", "ninjs/a.json\n").With("public/site/ninjs/a.json", "{}").With("public/b.json", "{}");
        Assert.Equal(
            ["public/b.json", "settings/a.json"],
            (await ItemsAsync(folder, "ContentSdkLeaveOutExports", "Content")).Order(StringComparer.Ordinal));
    }

    private static StepFolder Site() => new StepFolder().With("seeds/a.md", "# A\n")
        .With("Directory.Build.props", $"<Project><Import Project=\"{Targets}ContentSdk.props\" /></Project>")
        .With("Directory.Build.targets", $"<Project><Import Project=\"{Targets}ContentSdk.targets\" /></Project>")
        .With("P.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ContentSdkIsReferencedAsProject>true</ContentSdkIsReferencedAsProject>
              </PropertyGroup>
            </Project>
            """);

    private static async Task<List<string>> ItemsAsync(StepFolder folder, string target, string item)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["msbuild", folder.Of("P.csproj"), "-nodeReuse:false", "-t:" + target, "-getItem:" + item])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
        using var result = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..(output.LastIndexOf('}') + 1)]);
        return [.. result.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray()
            .Select(static found => found.GetProperty("Identity").GetString()!.Replace('\\', '/'))];
    }
}
