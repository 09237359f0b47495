using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class EntitySlugTests
{
    private static readonly TestFile Catalog = new("seeds/entities.yaml", """
        - name: Vélkin
          kind: organization
          id: VelkinClub
        - name: Velkin
          kind: place
          id: VelkinTown
          aliases: [Velkin-on-Sea]
        - name: Orla Fenn
          kind: person
        - name: 維爾金
          kind: person
          aliases: [Velkin the Elder]
        """);

    private static readonly TestFile Gate = new(
        "seeds/gate-opens.txt",
        Articles.Text("The gate opens", "“We waited,” said Orla Fenn of Vélkin in Velkin-on-Sea. Velkin the Elder agreed."));

    private const string Code = """
        using System.Linq;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() =>
            [
                .. Articles.Set.Entities.Select(entity => entity.Kind + " " + entity.Slug),
                string.Join("|", Articles.Set.Entities.Select(entity => Articles.Set.FindEntityBySlug(entity.Slug) == entity)),
                (Articles.Set.FindEntityBySlug("orla") is null).ToString(),
            ];
        }
        """;

    [Fact]
    public void Entities_of_a_project_are_found_by_slug()
    {
        var found = HostRun.Of([Catalog, Gate], Code, expected: ["CSDK5014"]);
        Assert.Equal(["Person orla-fenn"], found.Where(line => line.EndsWith("orla-fenn", StringComparison.Ordinal)));
        Assert.Contains("Organization velkin", found);
        Assert.Contains("Place velkin-2", found);
        Assert.Contains(found, line => line.StartsWith("Person person-", StringComparison.Ordinal));
        Assert.Equal(["True|True|True|True", "True"], found[^2..]);
    }
}
