using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>The entity catalog in a project that has nothing but the package reference and files.</summary>
public class CatalogTests(PackageFeed feed)
{
    private const string Market =
        "The Market Opens Again Today\n\nThe crowd came early. “Bring your own bags,” said M. A. Vélkin, who had come from the harbour.\n";

    [Fact]
    public void Every_error_of_a_catalog_stands_at_its_line_and_column_and_nothing_else_fails()
    {
        var host = new HostProject(feed, "BrokenCatalog")
            .Project("<OutputType>Library</OutputType><NoWarn>CSDK5001;CSDK5002;CSDK5003;CSDK5004;CSDK5005;CSDK5006</NoWarn>")
            .Write("seeds/harbour-gate.txt", News.Harbour())
            .Write(
                "seeds/entities.yaml",
                """
                - name: Mara Velkin
                  kind: preson
                - name: Velm
                  kind: place
                  sameas: [https://example.org/velm]
                  sameAs:
                    - www.example.org
                  aliases:
                    - Port Velm
                - name: Port Velm
                  kind: place
                - kind: event
                - just text
                - name: Velm Bank
                  kind: organization
                  id: velm bank
                  not: Bank
                """.Replace("\n", "\r\n", StringComparison.Ordinal))
            .Write("seeds/more/entities.yaml", "- name: The gate: a history\n  kind: work\n")
            .Write("seeds/more/other.entities.yaml", "- name: Velm\n  kind: person\n");

        var errors = host.Build().Fails().Problems;

        string[] expected =
        [
            "seeds/entities.yaml(2,9): error CSDK5004: 'preson' is not a kind of entity. Did you mean 'person'?",
            "seeds/entities.yaml(5,3): error CSDK5002: 'sameas' is not a key of an entity. Did you mean 'sameAs'?",
            "seeds/entities.yaml(7,7): error CSDK5006: 'www.example.org' is not an absolute URL. Write 'https://www.example.org'.",
            "seeds/entities.yaml(10,9): error CSDK5005: 'Port Velm' is already a name of 'Velm' (seeds/entities.yaml(9)), and a text that says 'Port Velm' can mean only one entity. Remove one of the two names.",
            "seeds/entities.yaml(12,3): error CSDK5003: The entity has no name. Write it as 'name: …'.",
            "seeds/entities.yaml(13,3): error CSDK5001: This list item is not an entity. Write it as '- name: …', and below it 'kind: …'.",
            "seeds/entities.yaml(16,7): error CSDK5008: 'velm bank' is not a valid C# member name. Use letters and digits without accents, beginning with a capital letter, such as 'VelmBank'.",
            "seeds/entities.yaml(17,8): error CSDK5007: 'not' must be a list. Write each item after '- ', or all in brackets: [one, two]",
            "seeds/more/entities.yaml(1,17): error CSDK2001: The value of 'name' contains ': '. Put it in quotation marks: name: \"The gate: a history\"",
            "seeds/more/other.entities.yaml(1,9): error CSDK5005: 'Velm' is already a name of 'Velm' (seeds/entities.yaml(3)), and a text that says 'Velm' can mean only one entity. Remove one of the two names.",
        ];
        Assert.Equal(expected, errors.Select(Shown).Order(StringComparer.Ordinal).OrderBy(LineOf));

        string Shown(string line) => line[(host.Folder.Length + 1)..line.LastIndexOf(" [", StringComparison.Ordinal)];
        static (string, int) LineOf(string line) =>
            (line[..line.IndexOf('(', StringComparison.Ordinal)], int.Parse(
                line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..line.IndexOf(',', StringComparison.Ordinal)],
                System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_catalog_makes_two_spellings_in_two_articles_one_member_and_the_modes_choose()
    {
        const string Program = """
            using Grouped.Seeds;

            System.Console.WriteLine($"{People.MaraVelkin.Name} {People.MaraVelkin.SameAs[0]} {string.Join('+', People.MaraVelkin.Articles.Select(article => article.Slug))}");
            System.Console.WriteLine(ReferenceEquals(Articles.MarketOpens.Quotes.BringYourOwnBags.Speaker, People.MaraVelkin));
            System.Console.WriteLine(string.Join('+', Entities.All.Where(entity => args.Length > 0).Select(entity => entity.Name)));
            """;
        var host = new HostProject(feed, "Grouped").Project()
            .Write("seeds/harbour-gate.txt", News.Harbour()).Write("seeds/market-opens.txt", Market).Write("Program.cs", Program)
            .Write(
                "seeds/entities.yaml",
                "- name: Mara Velkin\n  kind: person\n  aliases: [M. A. Vélkin]\n  sameAs: [https://example.org/mara]\n");
        host.Build().SucceedsWithoutWarning();
        Assert.Equal(
            ["Mara Velkin https://example.org/mara harbour-gate+market-opens", "True"],
            host.Dotnet("run", "--no-build").Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

        host.Project("<OutputType>Exe</OutputType><ContentSdkEntities>declared</ContentSdkEntities>").Build().SucceedsWithoutWarning();
        Assert.EndsWith(
            "\nMara Velkin", host.Dotnet("run", "--no-build", "--", "all").Succeeds().Output.TrimEnd(), StringComparison.Ordinal);
        host.Project("<OutputType>Exe</OutputType><ContentSdkEntities>off</ContentSdkEntities>");
        Assert.Contains(
            host.Build().Fails().Problems,
            line => line.Contains("'People' does not contain a definition for 'MaraVelkin'", StringComparison.Ordinal));
        host.Project("<OutputType>Exe</OutputType><ContentSdkEntities>of</ContentSdkEntities>");
        Assert.Contains(
            host.Build().Fails().Problems,
            line => line.Contains(
                "error CSDK9004: 'of' is not a valid value of ContentSdkEntities. Did you mean 'off'?", StringComparison.Ordinal));

        host.Project("<OutputType>Exe</OutputType><ContentSdkEntities>strict</ContentSdkEntities>");
        var undeclared = host.Build().Succeeds().Problems;
        Assert.NotEmpty(undeclared);
        Assert.All(
            undeclared,
            line => Assert.Matches(
                @"\.txt\([0-9]+,[0-9]+\): warning CSDK5012: '([^']+)' is not in an entity catalog\. Add it to entities\.yaml: - \{ name: \1, kind: [a-z]+ \}", line));
        Assert.DoesNotContain(undeclared, line => line.Contains("Velkin", StringComparison.Ordinal));
    }

    [Fact]
    public void Catalogs_of_content_folders_are_found_and_others_can_be_named()
    {
        var host = new HostProject(feed, "Found").Project(items: """<ContentFile Include="lists/people.entities.yaml" />""")
            .Write("seeds/harbour-gate.txt", News.Harbour()).Write("seeds/entities.yaml", "").Write("seeds/a/Entities.yaml", "")
            .Write("seeds/a/b.entities.yaml", "")
            .Write("seeds/identities.yaml", "").Write("seeds/bin/entities.yaml", "").Write("lists/people.entities.yaml", "")
            .Write("lists/entities.yaml", "");
        Assert.Equal(
            [
                "lists/people.entities.yaml", "seeds/a/Entities.yaml", "seeds/a/b.entities.yaml", "seeds/entities.yaml",
                // A data file, which is nothing until a type asks for it.
                "seeds/harbour-gate.txt", "seeds/identities.yaml",
            ],
            host.LogicalPaths());
    }
}
