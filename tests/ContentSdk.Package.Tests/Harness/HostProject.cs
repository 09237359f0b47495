using System.Text;
using System.Text.Json;

namespace ContentSdk.Package.Tests.Harness;

/// <summary>A project of a user, in a folder of its own, that gets the package from the local feed.</summary>
internal sealed class HostProject
{
    private readonly PackageFeed _feed;

    /// <param name="feed">Where the package comes from.</param>
    /// <param name="name">Unique over all tests; the project's name and its root namespace.</param>
    /// <param name="folder">Where to put it, if not in a folder of its name.</param>
    public HostProject(PackageFeed feed, string name, string? folder = null)
    {
        _feed = feed;
        Name = name;
        Folder = Path.Combine(feed.Workspace, "hosts", folder ?? name);
        Directory.CreateDirectory(Folder);
    }

    public string Name { get; }

    public string Folder { get; }

    public string PackageReference => $"""<PackageReference Include="ContentSdk" Version="{_feed.Version}" />""";

    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>Writes the project file: net10.0, an application unless said otherwise.</summary>
    public HostProject Project(
        string properties = "<OutputType>Exe</OutputType>", string items = "", string sdk = "Microsoft.NET.Sdk",
        string? references = null) => Write(
        $"{Name}.csproj",
        $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {references ?? PackageReference}
            {items}
          </ItemGroup>
        </Project>
        """);

    public HostProject Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public HostProject Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public HostProject Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public HostProject CopyArticle(string path = "seeds/000_1eb75951871fa1a4.txt") => Write(path, File.ReadAllBytes(Repository.Article));

    public CommandResult Dotnet(params string[] arguments) => Command.Run(Folder, "dotnet", arguments, Environment);

    public CommandResult Build(params string[] arguments) => Dotnet(["build", "-m:1", .. arguments]);

    /// <summary>The logical paths that the compiler is given, unescaped and sorted.</summary>
    public IReadOnlyList<string> LogicalPaths(params string[] arguments)
    {
        Dotnet("restore", "-m:1").Succeeds();
        var result = Path.Combine(Folder, "items.json");
        Dotnet(["msbuild", "-t:ContentSdkCollectFiles", "-getItem:AdditionalFiles", $"-getResultOutputFile:{result}", .. arguments])
            .Succeeds();
        using var json = JsonDocument.Parse(File.ReadAllText(result));
        var paths = new List<string>();
        foreach (var item in json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray())
        {
            if (item.TryGetProperty("ContentSdkPath", out var path))
                paths.Add(Uri.UnescapeDataString(path.GetString()!));
        }

        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <summary>Generated sources by name, after a build with <c>EmitCompilerGeneratedFiles</c>.</summary>
    public IReadOnlyDictionary<string, byte[]> GeneratedSources()
    {
        var folder = new DirectoryInfo(Path.Combine(Folder, "obj"));
        return folder.EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => file.FullName.Contains("ContentSdk.Generator", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName));
    }
}
