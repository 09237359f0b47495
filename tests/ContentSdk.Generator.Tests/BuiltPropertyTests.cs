using System.Diagnostics;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using ContentSdk.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>Properties by way of the package's targets and of the file in which MSBuild hands them to the compiler.</summary>
public sealed class BuiltPropertyTests : IDisposable
{
    private const string Prefix = "build_property.";

    private readonly string _folder = Directory.CreateTempSubdirectory("contentsdk-properties-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("opengraph;\n      rss\n    ")]
    [InlineData(" opengraph | rss")]
    public async Task Outputs_reach_the_generator_whole_however_they_are_separated(string outputs)
    {
        var options = await BuildAsync(("ContentSdkOutputs", outputs));
        Assert.Empty(options.Problems);
        Assert.Equal(
            SiteOutputs.OpenGraph | SiteOutputs.Rss, options.ForSet(EntityCatalog.Empty, default, null).Outputs);
    }

    [Fact]
    public async Task Every_list_reaches_the_generator_whole()
    {
        var options = await BuildAsync(
            ("ContentSdkFolders", "posts;content/en"),
            ("ContentSdkFieldAliases", "date=published;description=teaser"),
            ("ContentSdkRoutes", "/news/{slug}/;events=/events/{slug}/"),
            ("ContentSdkOutputs", "rss;jsonld"));
        Assert.Equal(["posts", "content/en"], options.ContentFolders);
        Assert.Equal("date=published,description=teaser", options.FieldAliases);
        Assert.Equal("/news/{slug}/,events=/events/{slug}/", options.Routes);
        Assert.Contains("'jsonld'", Assert.Single(options.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData("notes", "", false)]
    [InlineData("seeds", "", true)]
    [InlineData("", "ContentSdk.AspNetCore", true)]
    public async Task Content_is_expected_where_its_folder_is_or_the_package_that_serves_it(string folder, string package, bool expected)
    {
        Directory.CreateDirectory(Path.Combine(_folder, folder));
        var options = await BuildAsync(package, ("ContentSdkFolders", "posts;seeds"));
        Assert.Equal(expected, options.ExpectsContent);
    }

    private Task<HostOptions> BuildAsync(params (string Name, string Value)[] properties) => BuildAsync("", properties);

    private async Task<HostOptions> BuildAsync(string package, params (string Name, string Value)[] properties)
    {
        var targets = Path.Combine(Repository.Root, "src", "ContentSdk", "buildTransitive");
        var project = Path.Combine(_folder, "P.csproj");
        var reference = package.Length == 0 ? "" : $"""<PackageReference Include="{package}" Version="1.0.0" />""";
        await File.WriteAllTextAsync(project, $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{targets}/ContentSdk.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ContentSdkIsReferencedAsProject>true</ContentSdkIsReferencedAsProject>
                {string.Concat(properties.Select(static property => $"<{property.Name}>{property.Value}</{property.Name}>"))}
              </PropertyGroup>
              <ItemGroup>
                {reference}
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{targets}/ContentSdk.targets" />
            </Project>
            """, TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["msbuild", project, "-nodeReuse:false", "-t:GenerateMSBuildEditorConfigFile"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);

        var file = Assert.Single(Directory.GetFiles(_folder, "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories));
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var read = AnalyzerConfigSet.Create<AnalyzerConfig[]>([AnalyzerConfig.Parse(text, file)]);
        var values = read.GlobalConfigOptions.AnalyzerOptions.Where(static option => option.Key.StartsWith(Prefix, StringComparison.Ordinal));
        var provider = new OptionsProvider(_folder, values.ToDictionary(static option => option.Key[Prefix.Length..], static option => option.Value));
        return HostOptions.From(provider.GlobalOptions);
    }
}
