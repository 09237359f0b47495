using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What <c>check</c> says of links between content files.</summary>
public class FileLinkTests
{
    private const string News =
        "# The gate opens\n\nSee the [timetable](../ferries/tims.md), [winter](../ferries/times.md#wintr) "
        + "and the [readme](../../README.md).\n";

    [Fact]
    public void A_dead_link_is_an_error_at_its_address()
    {
        using var run = Site();
        Assert.Equal(["gate.md(3,21): error CSDK6016", "gate.md(3,51): error CSDK6017"], Found(run, "check", run.PathOf("seeds")));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_file_that_is_not_checked_is_no_dead_link_where_it_is_on_disk()
    {
        using var run = new ToolRun().With("seeds/gate.md", "# The gate opens\n\nSee the [timetable](times.md) of the boats.\n");
        Assert.Equal(["gate.md(3,21): error CSDK6016"], Found(run, "check", run.PathOf("seeds/gate.md")));
        run.With("seeds/times.md", "# Times\n\nA boat every hour.\n");
        Assert.Empty(Found(run, "check", run.PathOf("seeds/gate.md")));
    }

    private static ToolRun Site() => new ToolRun()
        .With("seeds/news/gate.md", News)
        .With("seeds/ferries/times.md", "# Times\n\nA boat every hour.\n\n## Winter\n\nA boat every two hours.\n");

    private static string[] Found(ToolRun run, params string[] arguments) =>
    [
        .. run.Run(arguments).Lines.Where(static line => line.Contains("CSDK60", StringComparison.Ordinal))
            .Select(static line => line[(line.LastIndexOf("gate.md", StringComparison.Ordinal))..])
            .Select(static line => line[..(line.IndexOf("CSDK60", StringComparison.Ordinal) + 8)]),
    ];
}
