using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class FileAdoptionTests
{
    [Theory]
    [InlineData("seeds/a.txt", true)]
    [InlineData("Seeds/News/A.TXT", true)]
    [InlineData("seeds/a.json", false)]
    [InlineData("seedsaplenty/a.txt", false)]
    [InlineData("docs/seeds/a.txt", false)]
    [InlineData("/elsewhere/seeds/a.txt", false)]
    public void A_file_listed_by_hand_is_ours_under_a_content_folder_only(string path, bool isOurs) =>
        Assert.Equal(isOurs ? 1 : 0, ReadCount(new ContentDriver([new(path, Articles.Text("One two three"))], trackSteps: true)));

    [Fact]
    public void Other_folders_are_a_property()
    {
        var properties = new Dictionary<string, string> { ["ContentSdkFolders"] = "content\\posts| news " };
        TestFile[] files = [new("content/posts/a.txt", "One"), new("news/b.txt", "Two"), new("seeds/c.txt", "Three"), new("content/d.txt", "Four")];
        Assert.Equal(2, ReadCount(new ContentDriver(files, properties: properties, trackSteps: true)));
    }

    [Theory]
    [InlineData("seeds%2FC%23%20tips.txt", "seeds/C# tips.txt")]
    [InlineData("seeds%2Fa%3Bb.txt", "seeds/a;b.txt")]
    [InlineData("seeds%2F%C3%BCbung.txt", "seeds/übung.txt")]
    [InlineData("seeds%2FC%23%2F100%25.txt", "seeds/C#/100%.txt")]
    [InlineData("%2Fhome%2Feditor%2Fsecret%2Fa.txt", "a.txt")]
    [InlineData("C%3A%5Csecret%5Ca.txt", "a.txt")]
    public void The_logical_path_of_the_targets_is_unescaped_and_never_absolute(string escaped, string logicalPath)
    {
        var result = new ContentDriver([new("/elsewhere/file.txt", "One two three") { LogicalPath = escaped }], trackSteps: true).Run();
        Assert.Equal(logicalPath, Assert.Single(Reads(result)).Article.Record.LogicalPath);
    }

    [Fact]
    public void A_file_listed_twice_is_read_once_and_nothing_is_said()
    {
        TestFile[] files =
        [
            new("seeds/harbour-opens.txt", Articles.Text("The harbour opens")),
            new("seeds/harbour-opens.txt", Articles.Text("The harbour opens")),
        ];
        var result = new ContentDriver(files, trackSteps: true).Run();
        Assert.Single(Reads(result));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Two_files_under_one_logical_path_are_an_error_at_the_second()
    {
        TestFile[] files = [new("/a/x.txt", Articles.Text("One two three")) { LogicalPath = "seeds%2Fx.txt" }, new("/b/x.txt", Articles.Text("Four five six")) { LogicalPath = "seeds%2Fx.txt" }];
        var result = new ContentDriver(files, trackSteps: true).Run();
        Assert.Single(Reads(result));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("CSDK6004", "/b/x.txt"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public void Nothing_is_done_when_switched_off()
    {
        var result = new ContentDriver([Articles.Harbour], properties: new() { ["ContentSdkEnabled"] = "False" }).Run();
        Assert.Empty(result.GeneratedSources);
        Assert.Empty(result.Diagnostics);
    }

    private static int ReadCount(ContentDriver driver) => Reads(driver.Run()).Length;

    private static FileRead[] Reads(GeneratorRunResult result) =>
        result.TrackedSteps.TryGetValue(TrackingNames.Slice, out var runs)
            ? [.. runs.SelectMany(run => run.Outputs).Select(output => ((SlicedFile)output.Value).Read)]
            : [];
}
