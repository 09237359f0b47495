using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>What a merge left in a file is one error at its first line, and what is within it is no further one.</summary>
public class MergeConflictTests
{
    private const string Conflict = "<<<<<<< HEAD\nThe boat leaves at eight.\n=======\nThe boat leaves at nine.\n>>>>>>> times";

    [Theory]
    [InlineData("a.txt", "Boats\n\n" + Conflict + "\n\nIt rains.\n", "3:1-3:13")]
    [InlineData("a.md", "# Boats\n\n" + Conflict + "\n\nIt rains.\n", "3:1-3:13")]
    [InlineData("a.md", "# Boats\n\nIt rains:\n\n- one\n" + Conflict + "\n- three\n", "6:1-6:13")]
    [InlineData(
        "a.md", "# Boats\n\n<<<<<<< HEAD\n\nAt eight.\n\n||||||| base\n\nAt ten.\n\n=======\n\nAt nine.\n\n>>>>>>> times\n", "3:1-3:13")]
    [InlineData("a.md", "---\n<<<<<<< HEAD\ntitle: Boats\n=======\ntitle: Ferries\n>>>>>>> times\n---\n\nIt rains.\n", "2:1-2:13")]
    public void It_is_the_only_finding(string path, string text, string place)
    {
        var finding = Assert.Single(Findings(path, text));
        Assert.Equal(
            $"CSDK1016 {place}", $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}-{finding.End.Line}:{finding.End.Column}");
    }

    [Fact]
    public void The_message_names_both_ends()
    {
        var finding = Assert.Single(Findings("a.txt", "Boats\n\n" + Conflict + "\n\nIt rains.\n"));
        Assert.Equal(["<<<<<<< HEAD", ">>>>>>> times", "7"], finding.Arguments);
    }

    [Fact]
    public void Each_conflict_is_one_finding() =>
        Assert.Equal(2, Findings("a.txt", $"Boats\n\n{Conflict}\n\nIt rains.\n\n{Conflict}\n").Count);

    [Theory]
    [InlineData("a.txt", "Boats\n\nAt eight.\n>>>>>>> times\n\nIt rains.\n", "4:1")]
    [InlineData("a.md", "# Boats\n\nAt eight.\n>>>>>>> times\n\nIt rains.\n", "4:1")]
    [InlineData("a.md", "# Boats\n\n<<<<<<< HEAD\n\nAt eight.\n", "3:1")]
    [InlineData("a.md", "# Boats\n\n- One.\n  <<<<<<< HEAD\n- Two.\n", "4:3")]
    [InlineData("a.md", "# Boats\n\n> At eight.\n>\n> <<<<<<< ours\n", "5:3")]
    [InlineData("a.txt", "Boats\n\nAt eight.\n||||||| base\n\nIt rains.\n", "4:1")]
    [InlineData("a.txt", "Boats\n\nThe boats of the northern pier leave at eight from now on, they say.\n=======\nThe boats leave at nine.\n", "4:1")]
    [InlineData("a.md", "---\ntitle: Boats\n=======\ntags: [a]\n>>>>>>> times\n---\n\nIt rains.\n", "3:1")]
    [InlineData("a.txt", "Boats\n\nAt eight.\n=======\nAt nine.\n>>>>>>> times\n", "4:1")]
    public void What_is_left_of_one_is_reported_too(string path, string text, string place) =>
        Assert.Equal([place], Findings(path, text).Where(static finding => finding.RuleId == "CSDK1016").Select(static finding => $"{finding.Start.Line}:{finding.Start.Column}"));

    [Theory]
    [InlineData("a.txt", "Boats\n\n>>>>>> At seven.\n>>>>>>> At eight.\n>>>>>> At nine.\n")]
    [InlineData("a.md", "# Boats\n\n```\n>>>>>>> times\n```\n\n`<<<<<<< HEAD` begins a conflict.\n")]
    [InlineData("a.md", "# Boats\n\nIt looks like this:\n\n```\n" + Conflict + "\n```\n")]
    [InlineData("a.txt", "Boats\n\nAn arrow of seven: <<<<<<< here, and ======= there, and >>>>>>> at last.\n")]
    [InlineData("a.txt", "Boats\n=======\n\nIt rains.\n")]
    public void Other_marks_are_none(string path, string text) =>
        Assert.DoesNotContain("CSDK1016", Findings(path, text).Select(static finding => finding.RuleId));

    [Fact]
    public void In_a_catalog_it_is_one_fault() =>
        Assert.Equal(["CSDK1016"], Engine.Catalog.CatalogReader.Read(new SourceDocument("seeds/entities.yaml", "- name: Ines Roth\n  kind: person\n>>>>>>> people\n"))
            .Findings.Select(static finding => finding.RuleId));

    private static Model.EquatableArray<Model.Finding> Findings(string path, string text) =>
        ContentReader.Read(new SourceDocument("seeds/" + path, text), ReadOptions.Default).Findings;
}
