using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>Links between content files lead to articles, and a dead one is an error at its address.</summary>
public class FileLinkTests
{
    private const string Timetable = "# The timetable of the ferries\n\nA boat every hour.\n\n## In winter\n\nA boat every two hours.\n";

    private static readonly TestFile Times = new("seeds/ferries/ferry-times.md", Timetable);

    private static readonly TestFile Gate = new(
        "seeds/news/gate-opens.md",
        "# The gate opens\n\nSee the [timetable](../ferries/ferry-times.md#in-winter), [a page](https://example.org), the [pier][pier]\n"
        + "and [once more](../ferries/ferry-times.md).\n\n[pier]: pier-closes.txt\n");

    private static readonly TestFile Pier = new("seeds/news/pier-closes.txt", Articles.Text("The pier closes"));

    private static readonly TestFile[] Files =
    [
        Gate, Times, Pier,
        new("seeds/market-day.md", "# Market day\n\nTo [this very page](market-day.md), then by [boat](ferries/ferry-times.md).\n"),
        new("seeds/secret-plan.md", "---\ndraft: true\n---\n# Secret plan\n\nBy [boat](ferries/ferry-times.md).\n"),
    ];

    private const string Code = """
        using System.Linq;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() =>
            [
                string.Join("|", Articles.GateOpens.Links.Select(link => link.Target?.Slug ?? "-")),
                ReferenceEquals(Articles.GateOpens.Links[0].Target, Articles.FerryTimes).ToString(),
                string.Join("|", Articles.FerryTimes.LinkedFrom.Select(article => article.Slug)),
                string.Join("|", Articles.PierCloses.LinkedFrom.Select(article => article.Slug)),
                ReferenceEquals(Articles.MarketDay.Links[0].Target, Articles.MarketDay).ToString() + Articles.MarketDay.LinkedFrom.Count,
                Articles.GateOpens.Links[0].Url,
            ];
        }
        """;

    [Theory]
    [InlineData("include", "gate-opens|market-day|secret-plan")]
    [InlineData("exclude", "gate-opens|market-day")]
    public void A_link_has_its_target_and_that_knows_who_links_to_it(string drafts, string linking) => Assert.Equal(
        [
            "ferry-times|-|pier-closes|ferry-times", "True", linking, "gate-opens", "True0", "../ferries/ferry-times.md#in-winter",
        ],
        HostRun.Of(Files, Code, properties: new() { ["ContentSdkDrafts"] = drafts }));

    [Fact]
    public void What_leads_nowhere_is_reported_at_its_address()
    {
        TestFile[] files =
        [
            new(Gate.Path,
                "# The gate opens\n\nSee [one](../ferries/ferry-tims.md), [two](../ferries/ferry-times.md#in-wintr), [three][plan],\n"
                + "[four](../Market-day.md), [five](../../README.md) and [six][plan].\n\n[plan]: <../secret-plan.md>\n\n"
                + "<!-- suppress: CSDK6016 -->\n[Seven](nowhere-at-all.md)\n"),
            .. Files[1..],
        ];
        Assert.Equal(
            [
                "CSDK6016 (3,11) Error There is no content file '../ferries/ferry-tims.md'. Did you mean '../ferries/ferry-times.md'?",
                "CSDK6017 (3,44) Error No heading of '../ferries/ferry-times.md' has the anchor 'in-wintr'. Did you mean '#in-winter'?",
                "CSDK6018 (6,10) Warning '../secret-plan.md' is a draft, which a build without drafts leaves out. Remove the link until it is published.",
                "CSDK6019 (4,8) Warning The link '../Market-day.md' differs from the file's path in the case of letters, so it is dead on Linux. Write '../market-day.md'.",
            ],
            new ContentDriver(files).Run().Diagnostics.Select(Shown).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_project_may_tolerate_dead_links()
    {
        var file = new TestFile("seeds/gate-opens.md", "# The gate opens\n\nSee [one](nowhere-at-all.md).\n")
        {
            Options = { ["contentsdk_severity.CSDK6016"] = "none" },
        };
        Assert.Empty(new ContentDriver([file]).Run().Diagnostics);
    }

    [Fact]
    public void A_body_edit_resolves_no_link_again()
    {
        var driver = new ContentDriver(Files, trackSteps: true);
        driver.Run();
        driver.Replace(new(Times.Path, Timetable.Replace("every hour", "each hour", StringComparison.Ordinal)));
        var second = driver.Run();
        Assert.Equal((1, 0), (Changed(second, TrackingNames.Read), Changed(second, TrackingNames.IndexRecord)));
        Assert.Equal(0, Computed(second, TrackingNames.Set));
    }

    [Fact]
    public void An_edit_of_a_heading_checks_who_links_to_it_and_reads_nobody_else()
    {
        var driver = new ContentDriver(Files, trackSteps: true);
        Assert.Empty(driver.Run().Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error));
        driver.Replace(new(Times.Path, Timetable.Replace("In winter", "In the cold", StringComparison.Ordinal)));
        var second = driver.Run();
        Assert.Equal(
            ["CSDK6017 (3,21) Error No heading of '../ferries/ferry-times.md' has the anchor 'in-winter'. Correct the anchor, or remove it."],
            second.Diagnostics.Select(Shown));
        Assert.Equal((1, 1), (Computed(second, TrackingNames.Read), Changed(second, TrackingNames.Read)));
        Assert.Equal(1, Changed(second, TrackingNames.Set));
        // The edited file and the one whose link is dead now.
        Assert.Equal(2, Changed(second, TrackingNames.Slice));
        Assert.Equal(0, Changed(second, TrackingNames.Index));

        driver.Replace(new(Times.Path, Timetable));
        Assert.Empty(driver.Run().Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error));
    }

    private static string Shown(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{diagnostic.Id} ({start.Line + 1},{start.Character + 1}) {diagnostic.Severity} "
            + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }
}
