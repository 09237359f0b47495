using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>Drafts, embargo and files beside content files in a project that has nothing but the package reference and files.</summary>
public class DraftTests(PackageFeed feed)
{
    private const string Body =
        "The first ships came early, and fishermen had waited for weeks.\n\nNobody could say why it had taken so long.\n";

    [Fact]
    public void A_use_of_a_draft_warns_in_debug_and_does_not_compile_in_release()
    {
        var host = new HostProject(feed, "Drafted").Project()
            .Write("seeds/harbour-gate.txt", News.Harbour())
            .Write("seeds/market-opens.txt", $"---\ntitle: The market opens\ndraft: true\n---\n\n{Body}")
            .Write("Program.cs", "using Drafted.Seeds;\n\nSystem.Console.WriteLine(Articles.MarketOpens.Title + Articles.All.Count);\n");

        var warning = Assert.Single(host.Build().Succeeds().Problems);
        Assert.Contains(
            "Program.cs(3,26): warning CSDK6012: 'Articles.MarketOpens' is obsolete: ''seeds/market-opens.txt' is a draft, so this line does not compile in a build without drafts.", warning, StringComparison.Ordinal);
        Assert.Equal("The market opens2", host.Dotnet("run", "--no-build").Succeeds().Output.Trim());

        var error = Assert.Single(host.Build("-c", "Release").Fails().Problems);
        Assert.Contains(
            "Program.cs(3,35): error CS0117: 'Articles' does not contain a definition for 'MarketOpens'", error, StringComparison.Ordinal);
        host.Build("-c", "Release", "-p:ContentSdkDrafts=include").Succeeds();
        Assert.Contains("CSDK9005", Assert.Single(host.Build("-p:ContentSdkDrafts=exlude").Fails().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_embargo_ends_when_the_build_says_so()
    {
        var host = new HostProject(feed, "Embargoed").Project()
            .Write("seeds/market-opens.txt", $"---\ntitle: The market opens\nembargo: 2025-04-01\n---\n\n{Body}")
            .Write("Program.cs", "System.Console.WriteLine(Embargoed.Seeds.Articles.All.Count);\n");
        host.Build().SucceedsWithoutWarning();
        Assert.Equal("0", host.Dotnet("run", "--no-build").Succeeds().Output.Trim());
        host.Build("-p:ContentSdkToday=2025-04-01").SucceedsWithoutWarning();
        Assert.Equal("1", host.Dotnet("run", "--no-build").Succeeds().Output.Trim());
    }

    [Fact]
    public void A_file_beside_is_found_and_its_mistakes_stand_in_it()
    {
        var host = new HostProject(feed, "Beside").Project()
            .Write("seeds/harbour-gate.txt", News.Harbour())
            .Write("seeds/harbour-gate.meta.yaml", "id: Gate\r\npublished: 2025-03-31\r\n")
            .Write("Program.cs", "System.Console.WriteLine($\"{Beside.Seeds.Articles.Gate.Published:o}\");\n");
        host.Build().SucceedsWithoutWarning();
        Assert.Equal("2025-03-31", host.Dotnet("run", "--no-build").Succeeds().Output.Trim());

        host.Write("seeds/harbour-gate.meta.yaml", "id: Gate\r\npublished: 2025-02-30\r\n").Write("seeds/market.meta.yml", "id: Market\n");
        Assert.Equal(
            [
                "seeds/harbour-gate.meta.yaml(2,12): error CSDK2003: '2025-02-30' is not a date: 2025-02 has 28 days. Correct the day.",
                "seeds/market.meta.yml(1,1): error CSDK6014: There is no content file 'market.txt' or 'market.md' in this folder. Give the sidecar the name of its content file, or remove it.",
            ],
            host.Build()
                .Fails().Problems
                .Select(line => line[(host.Folder.Length + 1)..line.LastIndexOf(" [", StringComparison.Ordinal)])
                .Order(StringComparer.Ordinal));
    }
}
