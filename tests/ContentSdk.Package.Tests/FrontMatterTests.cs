using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>Front matter in a project that has nothing but the package reference and files.</summary>
public class FrontMatterTests(PackageFeed feed)
{
    private const string Body =
        "The first ships came early. “We open the gate today,” said Mara Velkin.\n\nFishermen had waited for weeks, and nobody could say why.\n";

    [Fact]
    public void What_the_file_says_of_itself_is_what_the_article_says()
    {
        const string Program = """
            using Declared.Seeds;

            var article = Articles.HarbourGate;
            System.Console.WriteLine($"{article.Slug}|{article.Title}|{article.Teaser}|{article.Standfirst}|{article.Language}");
            System.Console.WriteLine($"{article.Published:o}|{article.Updated:o}|{string.Join('+', article.Authors)}|{article.Location.Line}");
            System.Console.WriteLine(article.Text.StartsWith("Ships at last.\n\nThe first ships", System.StringComparison.Ordinal));
            """;
        var host = new HostProject(feed, "Declared").Project().Write("Program.cs", Program).Write(
            "seeds/2025-03-31.txt",
            "---\nid: HarbourGate\nslug: gate\ntitle: \"*/ The \\\"gate\\\" of Velm\"\nteaser: It opens\nstandfirst: Ships at last.\nlanguage: en-GB\npublished: 2025-03-31\nupdated: 2025-04-08T23:30-05:00\nauthors:\n  - Orla Fenn\n  - Gus Bell\n---\n\n" + Body);
        host.Build().SucceedsWithoutWarning();
        Assert.Equal(
            ["gate|*/ The \"gate\" of Velm|It opens|Ships at last.|en-GB", "2025-03-31|2025-04-08|Orla Fenn+Gus Bell|4", "True"],
            host.Dotnet("run", "--no-build").Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(
        "Misspelt", "published: 2025-02-30", "(3,12): error CSDK2003: '2025-02-30' is not a date: 2025-02 has 28 days. Correct the day.")]
    [InlineData(
        "NoYaml", "title: Velm: the gate",
        "(3,12): error CSDK2001: The value of 'title' contains ': '. Put it in quotation marks: title: \"Velm: the gate\"")]
    public void A_mistake_in_line_three_is_one_error_there_however_often_the_article_is_used(string name, string line, string expected)
    {
        var uses = string.Concat(
            Enumerable.Range(0, 5)
                .Select(_ =>
                    "System.Console.WriteLine(Articles.HarbourGate.Title + Articles.HarbourGate.Quotes.WeOpenTheGateToday.Text);\n"));
        var host = new HostProject(feed, name).Project().Write("Program.cs", $"using {name}.Seeds;\n{uses}")
            .Write(
                "seeds/a.txt",
                $"\uFEFF---\nslug: velm\n{line}\nid: HarbourGate\n---\n\n{Body}".Replace("\n", "\r\n", StringComparison.Ordinal));

        var error = Assert.Single(host.Build().Fails().Problems, problem => problem.Contains(": error ", StringComparison.Ordinal));
        Assert.Equal($"seeds/a.txt{expected}", error[(host.Folder.Length + 1)..error.LastIndexOf(" [", StringComparison.Ordinal)]);

        host.Write("seeds/a.txt", $"---\nslug: velm\ntitle: The gate of Velm\nid: HarbourGate\n---\n\n{Body}").Build("--no-restore")
            .SucceedsWithoutWarning();
    }

    [Fact]
    public void A_correction_that_no_longer_fits_is_one_error_at_its_words_and_none_when_it_fits()
    {
        const string Correct =
            "---\nid: HarbourGate\ntitle: The gate of Velm\nquotes:\n  - starts: We open the gate\n    speaker: Orla Fenn\n    id: GateOpens\nentities:\n  - mention: Fishermen\n    add: true\n    kind: organization\n    name: Orla Fenn\n---\n\n" + Body;
        var host = new HostProject(feed, "Corrected")
            .Project()
            .Write("Program.cs", "using Corrected.Seeds;\nSystem.Console.WriteLine(Articles.HarbourGate.Quotes.GateOpens.Speaker?.Name);\n")
            .Write("seeds/a.txt", Correct);
        host.Build().SucceedsWithoutWarning();
        Assert.Equal("Orla Fenn", host.Dotnet("run", "--no-build").Succeeds().Output.Trim());

        host.Write("seeds/a.txt", Correct.Replace("“We open the gate", "“We shall open the gate", StringComparison.Ordinal));
        var error = Assert.Single(
            host.Build("--no-restore").Fails().Problems, problem => problem.Contains(": error ", StringComparison.Ordinal));
        Assert.Equal(
            "seeds/a.txt(5,13): error CSDK4101: No quotation begins with 'We open the gate'. Did you mean 'We shall open the gate today,' (line 15)?",
            error[(host.Folder.Length + 1)..error.LastIndexOf(" [", StringComparison.Ordinal)]);
    }
}
