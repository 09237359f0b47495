using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What <c>check</c> finds by looking at the files of a folder together.</summary>
public class FilesTogetherTests
{
    private const string Text =
        "\nThe boats of the northern pier leave at nine from now on, an hour later than before. The council says that the fog of the early morning "
        + "had made the crossing slow and cold, and that nobody had been on board before nine anyway.\n";

    [Fact]
    public void A_copy_of_an_article_is_reported_in_the_file_with_the_longer_name()
    {
        using var run = new ToolRun();
        run.With("seeds/late-boats.md", "---\ntitle: Late boats\n---\n" + Text).With("seeds/late-boats (1).md", "---\ntitle: Later boats\n---\n\n" + Text);
        run.With("seeds/other-boats.md", "---\ntitle: Other boats\n---\n" + Text.Replace("nine", "ten", StringComparison.Ordinal));
        run.With("seeds/first-stub.md", "# Stub\n\nIt rains.\n").With("seeds/second-stub.md", "# Stub\n\nIt rains.\n");
        Assert.Equal(["late-boats (1).md(2,8): warning CSDK6015"], Found(run, "CSDK6015"));
    }

    [Theory]
    [InlineData("late-boats (Orla's conflicted copy 2025-03-31).md", true)]
    [InlineData("late-boats (3).md", true)]
    [InlineData("late-boats - Copy.md", true)]
    [InlineData("late-boats - Kopie (2).md", true)]
    [InlineData("late-boats copy 2.md", true)]
    [InlineData("Copy of late-boats.md", true)]
    [InlineData("late-boats.sync-conflict-20250331-101500-ABCDEFG.md", true)]
    [InlineData("late-boats.orig.md", true)]
    [InlineData("late-boats (2025).md", false)]
    [InlineData("late-boats-2.md", false)]
    [InlineData("early-boats (1).md", false)]
    public void A_name_may_say_that_a_file_is_a_copy(string name, bool isCopy)
    {
        using var run = new ToolRun();
        run.With("seeds/late-boats.md", "---\ntitle: Late boats\n---\n" + Text).With("seeds/" + name, "---\ntitle: Later boats\n---\n\n" + Text + "\nMore.\n");
        Assert.Equal(isCopy ? 1 : 0, Found(run, "CSDK6015").Length);
    }

    [Fact]
    public void A_copy_may_be_meant()
    {
        using var run = new ToolRun();
        run.With("seeds/late-boats.md", "---\ntitle: Late boats\n---\n" + Text).With("seeds/late-boats-2.md", "---\ntitle: Late boats\nsuppress: [CSDK6015]\n---\n" + Text);
        Assert.Empty(Found(run, "CSDK6015"));
    }

    [Theory]
    [InlineData("entites.yaml", "entities.yaml")]
    [InlineData("Entity.yml", "entities.yml")]
    [InlineData("people.entitys.yaml", "people.entities.yaml")]
    [InlineData("late-boats.yaml", "late-boats.meta.yaml")]
    [InlineData("late-boats.mata.yaml", "late-boats.meta.yaml")]
    [InlineData("late-boats.metadata.yml", "late-boats.meta.yml")]
    public void A_YAML_file_that_nothing_reads_is_reported_where_its_name_is_close(string name, string meant)
    {
        using var run = new ToolRun();
        run.With("seeds/late-boats.md", "# Late boats\n\nIt rains.\n").With("seeds/" + name, "- name: Ines Roth\n  kind: person\n");
        Assert.Equal([$"{name}(1,1): warning CSDK5015"], Found(run, "CSDK5015"));
        Assert.Contains($"'{meant}'", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("entities.yaml")]
    [InlineData("people.entities.yml")]
    [InlineData("late-boats.meta.yaml")]
    [InlineData("docker-compose.yaml")]
    [InlineData("identities.yaml")]
    public void Other_names_are_not(string name)
    {
        using var run = new ToolRun();
        run.With("seeds/late-boats.md", "# Late boats\n\nIt rains.\n").With("seeds/" + name, "");
        Assert.Empty(Found(run, "CSDK5015"));
    }

    private static string[] Found(ToolRun run, string id) =>
        [.. run.Run("check", run.PathOf("seeds")).Lines.Where(line => line.Contains(id, StringComparison.Ordinal)).Select(line => line[(line.IndexOf("seeds", StringComparison.Ordinal) + 6)..(line.IndexOf(id, StringComparison.Ordinal) + id.Length)])];
}
