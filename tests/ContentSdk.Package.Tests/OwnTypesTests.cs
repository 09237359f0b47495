using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>Fields of the host's own type: what a build says of them, and what the app gets.</summary>
public class OwnTypesTests(PackageFeed feed)
{
    private const string Fields = """
        using System.ComponentModel.DataAnnotations;
        using ContentSdk;

        namespace Newsdesk;

        public enum Desk { Politics, LocalNews, Sports }

        public sealed record Ticket(string Name, decimal Price);

        [ContentFields]
        public sealed record NewsFields
        {
            public string? Kicker { get; init; }
            [Range(1, 5)] public int Stars { get; init; } = 3;
            public required Desk Desk { get; init; }
            [FieldKey("pubDate")] public DateOnly? FirstPrinted { get; init; }
            public IReadOnlyList<Ticket> Tickets { get; init; } = [];
            [RegularExpression("[A-Z]{2}[0-9]+")] public string? Issue { get; init; }
        }
        """;

    private const string Program = """
        using Newsdesk.Seeds;

        foreach (var article in Articles.All)
        {
            var fields = article.Fields;
            Console.WriteLine($"{article.Slug}: {fields.Kicker} {fields.Stars} {fields.Desk} {fields.FirstPrinted:yyyy-MM-dd} {string.Join(", ", fields.Tickets)} {article.Extra.Count} {article.Teaser} {article.Published:yyyy-MM-dd}");
        }
        """;

    // A file for each mistake: its front matter, the end of the line that the build prints, and its front matter once fixed.
    private static readonly (string Front, string Expected, string Fixed)[] Mistakes =
    [
        ("desk: polytics", "(2,7): error CSDK7005: 'polytics' is not a value of 'desk'. Did you mean 'politics'?", "desk: politics"),
        ("kicker: Harbour", "(1,1): error CSDK7002: The key 'desk' is missing: NewsFields.Desk (NewsFields.cs) requires it. Add 'desk: …'.", "kicker: Harbour\ndesk: sports"),
        ("desk: sports\nstars: 7", "(3,8): error CSDK7004: 7 is out of range: 'stars' must be from 1 to 5. Correct the value.", "desk: sports\nstars: 5"),
        ("desk: sports\nstars: '4'", "(3,8): error CSDK7003: '4' is text, because it is in quotation marks, but 'stars' is a number. Remove the quotation marks.", "desk: sports\nstars: 4"),
        ("desk: sports\npubDate: 2025-02-30", "(3,10): error CSDK2003: '2025-02-30' is not a date: 2025-02 has 28 days. Correct the day.", "desk: sports\npubDate: 2025-02-28"),
        ("desk: sports\nkickr: Harbour", "(3,1): error CSDK2006: 'kickr' is not a key of front matter. Did you mean 'kicker'?", "desk: sports\nkicker: Harbour"),
        ("desk: sports\nstatus: draft", "(3,1): error CSDK2006: 'status: draft' does not keep this article from being published. Write 'draft: true'.", "desk: sports"),
        ("desk: sports\ntickets:\n  - name: Adult\n    prize: 4.20", "(5,5): error CSDK7008: Ticket has no property for the key 'prize'. Did you mean 'price'?", "desk: sports\ntickets:\n  - name: Adult\n    price: 4.20"),
        ("desk: sports\ntickets:\n  - name: Adult", "(4,5): error CSDK7002: The key 'price' is missing: Ticket.Price (NewsFields.cs) requires it. Add 'price: …'.", "desk: sports\ntickets:\n  - { name: Adult, price: 3 }"),
        ("desk: sports\nissue: ab12", "(3,8): error CSDK7007: 'ab12' does not match the pattern of 'issue', [A-Z]{2}[0-9]+. Correct the value.", "desk: sports\nissue: AB12"),
        ("desk: [sports]", "(2,7): error CSDK7003: 'desk' must be a single value, not a list or a mapping. Write one value.", "desk: sports"),
        ("desk: sports\nlayout: post", "(3,1): warning CSDK7001: Nothing reads the key 'layout'. Remove it, declare it in a [ContentFields] type, or leave it: its value is in Article.Extra.", "desk: sports"),
        ("desk: sports\ndescription: Ferries leave later.\ndate: 2025-03-31", "", "desk: sports\ndescription: Ferries leave later.\ndate: 2025-03-31"),
    ];

    [Fact]
    public void Each_mistake_is_told_at_its_place_and_fixed_content_compiles_and_runs()
    {
        var host = new HostProject(feed, "Newsdesk").Project("<OutputType>Exe</OutputType><ContentSdkFieldAliases>date=published;\n description=teaser</ContentSdkFieldAliases>")
            .Write("NewsFields.cs", Fields).Write("Program.cs", Program);
        for (var i = 0; i < Mistakes.Length; i++)
            Write(host, i, Mistakes[i].Front);

        var problems = host.Build().Fails().Problems;

        var expected = Mistakes.Select((mistake, i) => (mistake.Expected, Path: PathOf(i))).Where(static mistake => mistake.Expected.Length > 0).ToList();
        Assert.Equal(expected.Count, problems.Count);
        Assert.All(expected, mistake => Assert.Contains(problems, line => line.Contains(mistake.Path + mistake.Expected, StringComparison.Ordinal)));

        // No build, no types: what else is wrong can be mended before the first one.
        host.Write("seeds/quotes.md", "# The pier opens\n\nThey “wait until nine\", as the office says, and kickr: is no key.\n");
        var before = Tool(host, "check", "--fix", "--project", ".").Succeeds();
        Assert.Contains("has no build with its code as it is now", before.Output, StringComparison.Ordinal);
        Assert.Contains("fixed CSDK4003 (1)", before.Output, StringComparison.Ordinal);
        Assert.Empty(before.Problems);
        host.Delete("seeds/quotes.md");

        for (var i = 0; i < Mistakes.Length; i++)
            Write(host, i, Mistakes[i].Fixed);
        host.Build("--no-restore").SucceedsWithoutWarning();

        // The tool knows the types that the build found, and the project's properties.
        Assert.Empty(Tool(host, "check", "--project", ".").Succeeds().Problems);
        var schema = Tool(host, "schema", "front-matter", "--project", "Newsdesk.csproj").Succeeds().Output;
        Assert.Contains("\"kicker\": {", schema, StringComparison.Ordinal);
        Assert.Contains("\"localNews\",", schema, StringComparison.Ordinal);
        for (var i = 0; i < Mistakes.Length; i++)
            Write(host, i, Mistakes[i].Front);
        var checkedAgain = Tool(host, "check", "--project", ".").Fails().Problems;
        Assert.Equal(expected.Count, checkedAgain.Count);
        Assert.All(expected, mistake => Assert.Contains(checkedAgain, line => line.Contains(mistake.Path + mistake.Expected, StringComparison.Ordinal)));
        for (var i = 0; i < Mistakes.Length; i++)
            Write(host, i, Mistakes[i].Fixed);
        var lines = host.Dotnet("run", "--no-build").Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [
                "ferries-of-town-00:  3 Politics   1  ", "ferries-of-town-01: Harbour 3 Sports   2  ", "ferries-of-town-02:  5 Sports   2  ",
                "ferries-of-town-03:  4 Sports   2  ", "ferries-of-town-04:  3 Sports 2025-02-28  2  ", "ferries-of-town-05: Harbour 3 Sports   2  ",
                "ferries-of-town-06:  3 Sports   1  ", "ferries-of-town-07:  3 Sports  Ticket { Name = Adult, Price = 4.20 } 2  ",
                "ferries-of-town-08:  3 Sports  Ticket { Name = Adult, Price = 3 } 2  ", "ferries-of-town-09:  3 Sports   2  ", "ferries-of-town-10:  3 Sports   1  ",
                "ferries-of-town-11:  3 Sports   1  ", "ferries-of-town-12:  3 Sports   1 Ferries leave later. 2025-03-31",
            ],
            lines.Select(static line => line.TrimEnd('\r')));
    }

    private static CommandResult Tool(HostProject host, params string[] arguments) => Command.Run(
        host.Folder,
        "dotnet",
        [
            Path.Combine(
                Repository.Root, "src", "ContentSdk.Tool", "bin",
                Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ContentSdk.Package.Tests", "bin"), AppContext.BaseDirectory), "ContentSdk.Tool.dll"),
            .. arguments,
        ],
        host.Environment);

    private static void Write(HostProject host, int number, string front) =>
        host.Write(PathOf(number), $"---\n{front}\n---\n\n# Ferries of Town {number}\n\nFrom Monday on the ferries leave ten minutes later, the harbour office says.\n");

    private static string PathOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"seeds/ferries-of-town-{number:00}.md");
}
