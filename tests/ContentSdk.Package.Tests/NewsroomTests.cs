using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>A project of some sixty content files, nearly each of them with one mistake (<c>tests/hostile/newsroom</c>).</summary>
public class NewsroomTests(PackageFeed feed)
{
    private static readonly string Newsroom = Path.Combine(Repository.Root, "tests", "hostile", "newsroom");

    // Members of broken files and of sound ones: that C# knows them all shows in that nothing but the mistakes is told.
    private const string Code = """
        using Newsroom.Seeds;

        string[] titles =
        [
            Articles.NoSuchDate.Title, Articles.NoSuchDate.Slug, Articles.MisspeltKey.Title, Articles.MisspeltKey.Html, Articles.UnclosedFence.Title, Articles.LatinOne.Title,
            Articles.KeyStandsTwice.Title, Articles.NeverClosed.Title, Articles.QuoteThatIsGone.Quotes.WeWillLookAtEvery.Text, Articles.SoundOne.Related[0].Title, Articles.SoundTwo.Tags[0],
        ];
        System.Console.WriteLine(titles.Length);
        """;

    [Fact]
    public void Every_mistake_is_told_at_its_place_and_nothing_else()
    {
        var host = new HostProject(feed, "Newsroom").Project().Write("Program.cs", Code);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Newsroom, "seeds")))
            host.Write("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file));

        var told = host.Build().Fails().Problems
            .Select(line => line[(host.Folder.Length + 1)..line.LastIndexOf(" [", StringComparison.Ordinal)]);
        var expected = File.ReadAllLines(Path.Combine(Newsroom, "expected.txt"));
        Assert.True(expected.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct().Count() >= 40);
        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));

        // Without the files that have an error, the rest compiles, warnings and all, and what they say is there.
        foreach (var line in expected.Where(line => line.Contains(": error ", StringComparison.Ordinal)))
            host.Delete(line[..line.IndexOf('(', StringComparison.Ordinal)]);
        host.Write(
            "Program.cs",
            "using Newsroom.Seeds;\nSystem.Console.WriteLine(Articles.SoundOne.Related[0].Title + \"|\" + Articles.UnclosedFence.Title);\n");
        host.Build().Succeeds();
        Assert.Contains("|", host.Dotnet("run", "--no-build").Succeeds().Output, StringComparison.Ordinal);
    }
}
