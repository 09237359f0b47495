using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What <c>check --project</c> finds in fields of Markdown.</summary>
public class MarkdownFieldTests
{
    private const string Text = "\nThe boats of the northern pier leave at nine from now on, an hour later than before.\n";

    private static readonly ContentTypes Types = new(
        new([
            new("global::Fields", "Fields", new([new("kicker", "Kicker", new(ShapeKind.Markdown, "markdown"))])),
            new("global::Row", "Row", new([new("about", "About", new(ShapeKind.Markdown, "markdown"))])),
        ]),
        "global::Fields",
        Collections: new([new("Rows", "rows.csv", "global::Row", IsData: true, "")]),
        Folders: new(["seeds"]));

    [Fact]
    public void Faults_and_dead_links_are_those_of_the_build()
    {
        using var run = new ToolRun();
        run.With("seeds/a.md", "---\ntitle: Late boats\nkicker: See <b>[x](gat.md)</b> [y](gate.md)\n---\n" + Text)
            .With("seeds/gate.md", "# The gate is open\n" + Text)
            .With("seeds/rows.csv", "About\n\"[x](gat.md), [y](gate.md) <i>z</i>\"\n");
        Assert.Equal(
            ["a.md(3,13): CSDK3016", "a.md(3,20): CSDK6016", "rows.csv(2,6): CSDK6016", "rows.csv(2,28): CSDK3016"],
            Found(run, "seeds"));
    }

    [Fact]
    public void A_link_to_a_file_on_disk_that_is_not_checked_is_accepted()
    {
        using var run = new ToolRun();
        run.With("seeds/a.md", "---\ntitle: Late boats\nkicker: See [x](gat.md) [y](gate.md)\n---\n" + Text)
            .With("seeds/gate.md", "# The gate is open\n" + Text)
            .With("seeds/rows.csv", "About\n\"[x](gat.md), [y](gate.md)\"\n");
        Assert.Equal(["a.md(3,17): CSDK6016", "rows.csv(2,6): CSDK6016"], Found(run, "seeds/a.md", "seeds/rows.csv"));
    }

    [Fact]
    public void A_missing_image_is_found_in_front_matter_and_in_rows()
    {
        using var run = new ToolRun();
        run.With("seeds/a.md", "---\ntitle: Late boats\nkicker: See ![x](per.png) [y](plan.pdf)\n---\n" + Text)
            .With("seeds/media/gate.png", "x").With("seeds/pier.png", "x").With("seeds/plan.pdf", "x")
            .With("seeds/rows.csv", "About\n\"![x](media/gate.png), ![y](media/gat.png)\"\n");
        Assert.Equal(["a.md(3,18): CSDK6301", "rows.csv(2,29): CSDK6301"], Found(run, "seeds"));
    }

    private static string[] Found(ToolRun run, params string[] paths)
    {
        var files = ContentFiles.Find([.. paths.Select(run.PathOf)], withData: true);
        // The build knows files by their paths in the project.
        var types = Types with { Folders = new([ContentFile.LogicalPathOf(run.PathOf("seeds"))]) };
        return
        [
            .. ContentSet.Read(files, ProjectSettings.Default with { Types = types }).Findings()
                .Where(finding => finding.Finding.RuleId is not "CSDK3001")
                .Select(finding => $"{Path.GetFileName(finding.Path)}({finding.Finding.Start.Line},{finding.Finding.Start.Column}): {finding.Finding.RuleId}"),
        ];
    }
}
