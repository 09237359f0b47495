using System.Text;
using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>The command <c>contentsdk check</c> beside the build of the same files.</summary>
public class CheckCommandTests(PackageFeed feed)
{
    [Fact]
    public void It_prints_the_lines_that_the_build_prints()
    {
        var host = new HostProject(feed, "CheckedTwice").Project("<OutputType>Library</OutputType>")
            .Write("seeds/harbour-gate.txt", News.Harbour())
            .Write(
                "seeds/harbour-gate-again.txt",
                "---\nid: HarbourGate\nslug: harbour-gate\ntitel: The gate\npublished: 2025-02-30\n---\n\n" + News.Harbour("Two"))
            .Write("seeds/an-empty-file.txt", "")
            .Write(
                "seeds/marks-of-two-styles.txt",
                News.Harbour("Three").Replace("open,”", "open,\"", StringComparison.Ordinal).ReplaceLineEndings("\r\n"))
            .Write(
                "seeds/a-windows-file.txt",
                Encoding.Latin1.GetBytes("Title of the Story\n\nThe café opens at nine, says the harbour office.\n"))
            .Write(
                "seeds/inner/lost-characters.txt",
                "\uFEFF"
                    + News.Harbour("Four").Replace("weeks", "we\uFFFDks", StringComparison.Ordinal)
                        .Replace("storms", "st\u0007rms", StringComparison.Ordinal))
            .Write("seeds/entities.yaml", "- name: Mara Velkin\n  kind: preson\n- name: Velm\n  kind: place\n  aliases: Port Velm\n")
            .Write("seeds/inner/more.entities.yaml", "- name: Velm\n  kind: place\n  id: OtherVelm\n");

        var build = host.Build().Fails().WholeProblems.Select(line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)]);
        var check = Command.Run(host.Folder, "dotnet", [Repository.Tool, "check", Path.Combine(host.Folder, "seeds")]).Fails();

        Assert.True(check.WholeProblems.Count >= 10, check.Output);
        Assert.Equal(build.Order(StringComparer.Ordinal), check.WholeProblems.Order(StringComparer.Ordinal));
        Assert.All(check.WholeProblems, line => Assert.EndsWith(")", line, StringComparison.Ordinal));
        Assert.All(check.WholeProblems, line => Assert.Contains($" ({Repository.HelpRoot}CSDK", line, StringComparison.Ordinal));
    }
}
