namespace ContentSdk.Package.Tests.Harness;

/// <summary>
/// A package of somebody else: a generator that ships Markdig and YamlDotNet as they are, of
/// versions of its own, and uses both.
/// </summary>
internal static class ForeignPackage
{
    private const string Generator = """
        using System.Collections.Generic;
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class NAMEGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
                {
                    var html = Markdig.Markdown.ToHtml("*a*").Trim();
                    var yaml = new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("a: b")["a"];
                    var markdig = typeof(Markdig.Markdown).Assembly.GetName();
                    var parser = typeof(YamlDotNet.Core.Parser).Assembly.GetName();
                    output.AddSource("NAME.g.cs", $"internal static class NAME {{ internal const string Says = @\"{html} {yaml} {markdig.Name} {markdig.Version.ToString(2)} {parser.Name} {parser.Version.ToString(2)}\"; }}");
                });
        }
        """;

    /// <summary>Packs it into the feed and returns its reference.</summary>
    public static string Pack(PackageFeed feed, string name, string markdig, string yamlDotNet)
    {
        var folder = Directory.CreateDirectory(Path.Combine(feed.Workspace, "foreign", name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Generator.cs"), Generator.Replace("NAME", name, StringComparison.Ordinal));
        File.WriteAllText(
            Path.Combine(folder, $"{name}.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <Version>{feed.Version}</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
                <NoWarn>$(NoWarn);NU5128</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" />
                <PackageReference Include="Markdig" Version="{markdig}" GeneratePathProperty="true" />
                <PackageReference Include="YamlDotNet" Version="{yamlDotNet}" GeneratePathProperty="true" />
                <None Include="$(OutputPath)/{name}.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                <None Include="$(PkgMarkdig)/lib/netstandard2.0/Markdig.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                <None Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
              </ItemGroup>
            </Project>
            """);
        Command.Run(folder, "dotnet", ["pack", "-m:1", "-o", feed.Packages]).Succeeds();
        return $"""<PackageReference Include="{name}" Version="{feed.Version}" />""";
    }
}
