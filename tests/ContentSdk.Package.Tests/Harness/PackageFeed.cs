using System.Globalization;
using ContentSdk.Package.Tests.Harness;
using Xunit;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace ContentSdk.Package.Tests.Harness;

/// <summary>A clone of the repository in a folder of its own, with the package in a local feed, packed once for all tests.</summary>
public sealed class PackageFeed : IDisposable
{
    /// <summary>How the README makes the package.</summary>
    public const string PackCommand = "dotnet pack src/ContentSdk -o ../packages";

    private const string VersionInRepository = "<Version>0.1.0</Version>";

    // The step for one system: the others cost each run of the tests some seconds, and are made in the same way.
    private const string SystemsInRepository = "linux-x64;win-x64;osx-arm64";
    private const string OneSystem = "linux-x64";

    public PackageFeed()
    {
        Workspace = Directory.CreateTempSubdirectory("contentsdk-").FullName;
        Repository.CloneTo(Clone);
        // NuGet keeps a package that it has seen, whatever the feed holds later; so this run has a version that no other has.
        Version = string.Create(CultureInfo.InvariantCulture, $"0.1.{Random.Shared.Next(1000, 65000)}.{Random.Shared.Next(1000, 65000)}");
        var props = Path.Combine(Clone, "Directory.Build.props");
        var text = File.ReadAllText(props);
        Assert.Contains(VersionInRepository, text, StringComparison.Ordinal);
        Assert.Contains(SystemsInRepository, text, StringComparison.Ordinal);
        // The build of the solution has asked the analyzers already.
        File.WriteAllText(
            props,
            text.Replace(VersionInRepository, $"<Version>{Version}</Version><RunAnalyzers>false</RunAnalyzers>", StringComparison.Ordinal)
                .Replace(SystemsInRepository, OneSystem, StringComparison.Ordinal));
        Command.Run(Clone, "sh", ["-ec", PackCommand]).SucceedsWithoutWarning();
        File.WriteAllText(
            Path.Combine(Workspace, "nuget.config"),
            $"""<configuration><packageSources><add key="contentsdk-local" value="{Packages}" /></packageSources></configuration>""");
    }

    /// <summary>Folder of everything that this run writes.</summary>
    public string Workspace { get; }

    /// <summary>The clone.</summary>
    public string Clone => Path.Combine(Workspace, "contentsdk");

    /// <summary>The local feed.</summary>
    public string Packages => Path.Combine(Workspace, "packages");

    /// <summary>Version of the package in this run.</summary>
    public string Version { get; }

    /// <summary>The package file.</summary>
    public string PackagePath => Path.Combine(Packages, $"ContentSdk.{Version}.nupkg");

    // The cache has names of packages in small letters.
    private string PackageId(string file) => Path.GetFileName(file)[..^$".{Version}.nupkg".Length].ToLowerInvariant();

    public void Dispose()
    {
        BuildServers.End(Workspace);
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var cached = Directory.Exists(Packages)
            ? Directory.GetFiles(Packages, $"*.{Version}.nupkg").Select(file => Path.Combine(cache, PackageId(file), Version))
            : [];
        foreach (var folder in cached.Append(Workspace).ToArray())
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }
}
