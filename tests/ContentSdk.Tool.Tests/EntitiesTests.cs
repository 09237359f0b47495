using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Tool.Tests;

public class EntitiesTests
{
    private const string Pier = """
        Harbour Town Builds a Longer Pier

        The mayor of Lowmouth, Ada Pellworth, opened the works on Monday. Pellworth had promised it. The Lowmouth Harbour Board paid for it.

        “It will stand for a hundred years,” said Ada Pellworth.

        """;

    private const string Market = """
        Market Town Loses Its Oldest Stall

        Professor Bruno Castellane: The Early Years is the name of the stall's last book. “I shall miss it,” said Bruno Castellane, who teaches at Kellminster University.

        """;

    [Fact]
    public void A_suggested_catalog_reads_back_with_no_finding_and_declares_what_the_articles_name()
    {
        using var run = new ToolRun();
        run.With("seeds/longer-pier-opens.txt", Pier).With("seeds/oldest-stall-lost.txt", Market).Run("entities", run.Folder, "--suggest");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        var suggested = run.Output;

        var set = CatalogCombiner.Combine([CatalogReader.Read(new SourceDocument("entities.yaml", suggested))]);
        Assert.Empty(set.Findings);
        var people = set.Catalog.Entries.Where(entry => entry.Kind == Engine.Model.EntityKind.Person).ToList();
        Assert.Contains(people, entry => entry.Name == "Ada Pellworth" && entry.Aliases.Contains("Pellworth"));
        Assert.Contains(people, entry => entry.Name == "Bruno Castellane");
        Assert.Equal(
            set.Catalog.Entries.OrderBy(entry => entry.Kind).ThenBy(entry => entry.Name, StringComparer.Ordinal),
            set.Catalog.Entries.AsEnumerable());

        // Beside the catalog that it became there is nothing left to suggest that is sure.
        run.With("seeds/entities.yaml", suggested).Run("entities", run.Folder, "--suggest");
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("- ", StringComparison.Ordinal));
        Assert.Equal(0, run.Run("check", run.Folder).ExitCode);
    }

    [Fact]
    public void What_is_less_sure_is_marked_out_and_can_be_taken_in()
    {
        using var run = new ToolRun();
        run.With("seeds/longer-pier-opens.txt", Pier).With("seeds/oldest-stall-lost.txt", Market).Run("entities", run.Folder, "--suggest");
        var all = string.Join('\n', run.Lines.Select(line => line.StartsWith("# - ", StringComparison.Ordinal) ? line[2..] : line));
        Assert.Empty(CatalogCombiner.Combine([CatalogReader.Read(new SourceDocument("entities.yaml", all))]).Findings);
    }

    [Fact]
    public void The_list_tells_what_is_declared()
    {
        using var run = new ToolRun();
        run.With("seeds/longer-pier-opens.txt", Pier)
            .With("seeds/entities.yaml", "- name: Ada Pellworth\n  kind: person\n  aliases: [the mayor]\n").Run("entities", run.Folder);
        Assert.Contains("person: Ada Pellworth, declared, articles: 1, also Pellworth, the mayor", run.Lines);
    }

    [Fact]
    public void Check_reads_the_catalogs_of_its_folders()
    {
        using var run = new ToolRun();
        run.With("seeds/longer-pier-opens.txt", Pier).With("seeds/entities.yaml", "- name: Ada Pellworth\n  kind: preson\n")
            .Run("check", run.Folder);
        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
        var line = Assert.Single(run.Lines);
        Assert.Equal(
            Path.Combine(run.Folder, "seeds", "entities.yaml")
                + "(2,9): error CSDK5004: 'preson' is not a kind of entity. Did you mean 'person'? (https://contentsdk.example/rules/CSDK5004)",
            line);
    }

    [Fact]
    public void Check_warns_of_undeclared_names_where_that_is_asked_for()
    {
        using var run = new ToolRun();
        run.With("seeds/longer-pier-opens.txt", Pier).With("seeds/entities.yaml", "- name: Ada Pellworth\n  kind: person\n")
            .Run("check", run.Folder, "--entities", "strict");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.NotEmpty(run.Lines);
        Assert.All(run.Lines, line => Assert.Contains("warning CSDK5012: ", line, StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, line => line.Contains("Pellworth", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Usage, run.Run("check", run.Folder, "--entities", "stric").ExitCode);
        Assert.Contains("Did you mean 'strict'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_reads_a_file_with_a_catalog()
    {
        using var run = new ToolRun();
        run.With("pier.txt", Pier).With("our.yaml", "- name: Ada Pellworth\n  kind: place\n")
            .Run("show", run.PathOf("pier.txt"), "--catalog", run.PathOf("our.yaml"), "--entities", "declared");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains(
            run.Lines,
            line => line.Contains("Place", StringComparison.Ordinal) && line.Contains("Ada Pellworth", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, line => line.Contains("LowmouthHarbourBoard", StringComparison.Ordinal));
    }
}
