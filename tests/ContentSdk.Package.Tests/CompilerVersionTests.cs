using System.Xml.Linq;
using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>The package in the oldest compiler that the docs name, and in the newest: both give the app the same content.</summary>
public class CompilerVersionTests(PackageFeed feed)
{
    [Theory(Explicit = true)]
    [InlineData("RoslynFloorVersion")]
    [InlineData("RoslynNewestVersion")]
    public void An_app_has_its_content(string compiler)
    {
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants(compiler).Single().Value;
        // The analyzers of the SDK are made for its own compiler.
        var host = new HostProject(feed, compiler)
            .Project(
                "<OutputType>Exe</OutputType><RoslynCompilerType>Custom</RoslynCompilerType><UseSharedCompilation>false</UseSharedCompilation><LangVersion>12</LangVersion><EnableNETAnalyzers>false</EnableNETAnalyzers>",
                $"""<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="{version}" PrivateAssets="all" />""")
            .Write(
                "seeds/harbour-gate.md",
                "---\ntitle: The gate of Velm\npublished: 2025-03-31\n---\n\n“We open the gate today,” said *Mara Velkin*.\n")
            .Write("seeds/note.txt", News.Harbour())
            .Write("seeds/entities.yaml", "- name: Mara Velkin\n  kind: person\n")
            .Write("Program.cs", $$"""
                #if SAYS_VERSION
                #error version
                #endif
                using {{compiler}}.Seeds;

                var article = Articles.HarbourGate;
                System.Console.WriteLine($"{article.Title}|{article.Published:o}|{article.Html.Trim()}|{article.Quotes.WeOpenTheGateToday.Speaker?.Name}|{People.MaraVelkin.Articles.Count}");
                """);

        Assert.Contains(
            host.Build("-p:DefineConstants=SAYS_VERSION").Fails().Problems,
            line => line.Contains($"error CS8304: Compiler version: '{version}-", StringComparison.Ordinal));
        foreach (var carrier in new[] { "code", "resource" })
        {
            host.Build("-p:ContentSdkCarrier=" + carrier).SucceedsWithoutWarning();
            Assert.Equal(
                "The gate of Velm|2025-03-31|<p>“We open the gate today,” said <em>Mara Velkin</em>.</p>|Mara Velkin|2",
                host.Dotnet("run", "--no-build").Succeeds().Output.Trim());
        }

        host.Write("seeds/note.txt", "---\npublished: 2025-02-30\n---\n" + News.Harbour());
        Assert.Contains("seeds/note.txt(2,12): error CSDK2003: ", Assert.Single(host.Build().Fails().Problems), StringComparison.Ordinal);
    }
}
