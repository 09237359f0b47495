using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

public class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        string[] expected =
        [
            "ContentSdk.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.md",
            "analyzers/dotnet/cs/ContentSdk.Engine.dll",
            "analyzers/dotnet/cs/ContentSdk.Generator.dll",
            "analyzers/dotnet/cs/ContentSdk.Markdig.dll",
            "analyzers/dotnet/cs/ContentSdk.YamlDotNet.dll",
            "build/ContentSdk.props",
            "build/ContentSdk.targets",
            "buildTransitive/ContentSdk.Advice.targets",
            "buildTransitive/ContentSdk.Assets.targets",
            "buildTransitive/ContentSdk.Checks.targets",
            "buildTransitive/ContentSdk.Compiler.targets",
            "buildTransitive/ContentSdk.Files.targets",
            "buildTransitive/ContentSdk.Folders.targets",
            "buildTransitive/ContentSdk.Schemas.targets",
            "buildTransitive/ContentSdk.Step.targets",
            "buildTransitive/ContentSdk.props",
            "buildTransitive/ContentSdk.targets",
            "icon.png",
            "lib/net10.0/ContentSdk.dll",
            "lib/net10.0/ContentSdk.xml",
            "lib/net8.0/ContentSdk.dll",
            "lib/net8.0/ContentSdk.xml",
            "schemas/entities.schema.json",
            "schemas/front-matter.schema.json",
            "schemas/tags.schema.json",
            "tools/net10.0/linux-x64/ContentSdk.Engine.dll",
            "tools/net10.0/linux-x64/ContentSdk.Markdig.dll",
            "tools/net10.0/linux-x64/ContentSdk.Step.dll",
            "tools/net10.0/linux-x64/ContentSdk.Step.runtimeconfig.json",
            "tools/net10.0/linux-x64/ContentSdk.YamlDotNet.dll",
            "tools/net8.0/any/ContentSdk.Step.dll",
            "tools/net8.0/any/ContentSdk.Step.runtimeconfig.json",
        ];

        Assert.Equal(expected, EntryNames(feed.PackagePath));
    }

    [Fact]
    public void The_symbol_package_holds_the_symbols_of_the_model() =>
        Assert.Equal(
            ["ContentSdk.nuspec", "lib/net10.0/ContentSdk.pdb", "lib/net8.0/ContentSdk.pdb"],
            EntryNames(Path.ChangeExtension(feed.PackagePath, ".snupkg")));

    [Fact]
    public void The_package_has_licence_readme_icon_and_no_dependency()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        using var stream = package.GetEntry("ContentSdk.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void The_engine_and_the_generator_need_nothing_that_the_package_does_not_bring()
    {
        string[] brought =
        [
            "ContentSdk.Engine", "ContentSdk.Markdig", "ContentSdk.YamlDotNet", "netstandard", "System.", "Microsoft.CodeAnalysis",
        ];
        var folder = Directory.CreateDirectory(Path.Combine(feed.Workspace, "analyzers")).FullName;
        using (var package = ZipFile.OpenRead(feed.PackagePath))
        {
            foreach (var entry in package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)))
                entry.ExtractToFile(Path.Combine(folder, entry.Name));
        }

        foreach (var file in Directory.GetFiles(folder))
        {
            using var stream = File.OpenRead(file);
            using var assembly = new System.Reflection.PortableExecutable.PEReader(stream);
            var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(assembly);
            var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));
            Assert.All(references, name => Assert.Contains(brought, prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
        }
    }

    [Fact(Explicit = true)]
    public void Packing_the_same_sources_in_another_folder_gives_the_same_bytes()
    {
        var clone = Path.Combine(feed.Workspace, "elsewhere", "second clone");
        Repository.CloneTo(clone);
        File.Copy(Path.Combine(feed.Clone, "Directory.Build.props"), Path.Combine(clone, "Directory.Build.props"), overwrite: true);
        var packages = Path.Combine(feed.Workspace, "second-packages");
        Command.Run(clone, "dotnet", ["pack", "src/ContentSdk", "-o", packages]).SucceedsWithoutWarning();

        Assert.Equal(Hashes(feed.PackagePath), Hashes(Path.Combine(packages, Path.GetFileName(feed.PackagePath))));
    }

    private static string[] EntryNames(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return
        [
            .. package.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static SortedDictionary<string, string> Hashes(string path)
    {
        using var package = ZipFile.OpenRead(path);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in package.Entries)
        {
            using var stream = entry.Open();
            hashes.Add(entry.FullName, Convert.ToHexString(SHA256.HashData(stream)));
        }

        return hashes;
    }
}
