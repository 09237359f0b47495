using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>
/// The parsers inside the package have names of their own, so that those of other packages, of whatever version,
/// do not disturb them, nor they those.
/// </summary>
public class ForeignParserTests(PackageFeed feed)
{
    [Fact]
    public void Packages_with_other_versions_of_the_same_parsers_stand_beside_ours()
    {
        const string Program = """
            using Foreign.Seeds;

            var article = Articles.HarbourGate;
            System.Console.WriteLine($"{article.Title}|{article.Published:o}|{article.Html.Trim()}|{article.Quotes.WeOpenTheGateToday.Speaker?.Name}");
            System.Console.WriteLine(Older.Says);
            System.Console.WriteLine(Newer.Says);
            """;
        var references = ForeignPackage.Pack(feed, "Older", "0.31.0", "13.7.1") + ForeignPackage.Pack(feed, "Newer", "1.4.2", "16.3.0");
        var host = new HostProject(feed, "Foreign").Project(items: references).Write("Program.cs", Program)
            .Write(
                "seeds/harbour-gate.md",
                "---\ntitle: The gate of Velm\npublished: 2025-03-31\n---\n\n“We open the gate today,” said *Mara Velkin*.\n")
            .Write("seeds/entities.yaml", "- name: Mara Velkin\n  kind: person\n");

        host.Build().SucceedsWithoutWarning();

        var said = host.Dotnet("run", "--no-build").Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("The gate of Velm|2025-03-31|<p>“We open the gate today,” said <em>Mara Velkin</em>.</p>|Mara Velkin", said[0]);
        // The compiler may give both the same version, as it likes, but never ours.
        Assert.All(said[1..], line => Assert.Matches(@"^<p><em>a</em></p> b Markdig (0\.31|1\.4) YamlDotNet (13|16)\.0$", line));
        Assert.Equal(3, said.Length);
    }
}
