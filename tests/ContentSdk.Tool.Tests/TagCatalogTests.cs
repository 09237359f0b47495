using ContentSdk.Engine.Model.Types;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What <c>check</c> says of tags and series.</summary>
public class TagCatalogTests
{
    [Fact]
    public void Tags_are_held_to_the_catalog_in_the_folder()
    {
        using var run = new ToolRun();
        run.With("seeds/pier.md", "---\ntags: [Feries, boats]\n---\n\n# The pier\n\nIt rains.\n").With("seeds/tags.md", "# Tags\n\nIt rains.\n");
        run.With("seeds/tags.yaml", "- name: Ferries\n  synonyms: [boats]\n  parnt: Sea\n");
        Assert.Equal(
            [
                "pier.md(2,8): error CSDK5201: 'Feries' is not in the tag catalog. Did you mean 'Ferries'? (https://contentsdk.example/rules/CSDK5201)",
                "tags.yaml(3,3): error CSDK5203: 'parnt' is not a key of a tag. Did you mean 'parent'? (https://contentsdk.example/rules/CSDK5203)",
            ],
            Found(run));
        Assert.Equal(ExitCodes.ContentErrors, run.ExitCode);
    }

    [Fact]
    public void Without_a_catalog_spellings_and_parts_are_held_to_each_other()
    {
        using var run = new ToolRun();
        run.With("seeds/pier.md", "---\ntags: [Ferries]\nseries: Diary\npart: 1\n---\n\n# The pier\n\nIt rains.\n");
        run.With("seeds/gate.md", "---\ntags: [ferries, Ferries!]\nseries: Diary\npart: 1\n---\n\n# The gate\n\nIt rains.\n");
        Assert.Equal(
            ["gate.md(2,17): warning CSDK6201", "gate.md(4,7): warning CSDK6203", "pier.md(2,8): warning CSDK6201", "pier.md(4,7): warning CSDK6203"],
            Found(run).Select(line => string.Join(':', line.Split(':')[..2])));
    }

    [Fact]
    public void A_file_that_a_collection_has_is_no_catalog()
    {
        using var run = new ToolRun();
        run.With("seeds/tags.yaml", "- color: red\n").With("seeds/pier.md", "---\ntags: [Ferries]\n---\n\n# The pier\n\nIt rains.\n");
        var folder = ContentFile.LogicalPathOf(run.PathOf("seeds"));
        var types = new ContentTypes(
            new([new("global::Label", "Label", new([new("color", "Color", new(ShapeKind.Text, "string"))]))]),
            Collections: new([new("Labels", "tags.yaml", "global::Label", true)]), Folders: new([folder]));
        var set = ContentSet.Read(ContentFiles.Find([run.PathOf("seeds")], withData: true), ProjectSettings.Default with { Types = types });
        Assert.Empty(set.Findings());
    }

    private static string[] Found(ToolRun run)
    {
        run.Run("check", run.PathOf("seeds"));
        return [.. run.Lines.Where(line => line.Contains(" CSDK", StringComparison.Ordinal)).Select(line => line[(line.IndexOf("seeds", StringComparison.Ordinal) + 6)..])];
    }
}
