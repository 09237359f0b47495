using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>Which files the compiler is given as content, and under which path.</summary>
public class ContentFileTests(PackageFeed feed)
{
    [Fact]
    public void Odd_names_arrive_whole()
    {
        string[] names =
        [
            "seeds/C# tips.txt", "seeds/C#/one.txt", "seeds/a;b.txt", "seeds/übung.txt", "seeds/50%20off & more.txt", "seeds/it's (1).txt",
            "seeds/$(x) @(y).txt", "seeds/a,b!.txt", "seeds/[x]{y}.txt", "seeds/sub folder/LOUD.TXT", "seeds/plain.txt",
        ];
        var host = new HostProject(feed, "OddNames").Project();
        foreach (var name in names)
            host.Write(name, "Title\n");

        Assert.Equal(names.Order(StringComparer.Ordinal), host.LogicalPaths());
    }

    [Fact]
    public void Symbolic_links_are_followed_each_file_has_the_path_of_its_link_and_a_link_in_a_circle_is_no_end()
    {
        new HostProject(feed, "LinkedTo").Write("shared/three.txt", "Title\n").Write("two.md", "# Title\n");
        var host = new HostProject(feed, "Symbolic").Project().Write("seeds/one.txt", "Title\n");
        File.CreateSymbolicLink(Path.Combine(host.Folder, "seeds/linked-two.md"), "../../LinkedTo/two.md");
        Directory.CreateSymbolicLink(Path.Combine(host.Folder, "seeds/shared"), "../../LinkedTo/shared");
        Directory.CreateSymbolicLink(Path.Combine(host.Folder, "seeds/circle"), "../seeds");

        var paths = host.LogicalPaths();
        Assert.Subset(
            paths.ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal) { "seeds/linked-two.md", "seeds/one.txt", "seeds/shared/three.txt" });
        Assert.All(paths, static path => Assert.StartsWith("seeds/", path, StringComparison.Ordinal));
        Assert.InRange(paths.Count, 3, 1_000);
    }

    [Fact]
    public void A_file_counts_once_however_often_it_is_named_and_not_at_all_when_removed()
    {
        var host = new HostProject(feed, "Named").Project(items: """
            <AdditionalFiles Include="seeds/one.txt" />
            <AdditionalFiles Include="$(MSBuildProjectDirectory)/seeds/two.txt" />
            <AdditionalFiles Include="other.txt" />
            <ContentFile Include="notes/three.txt" />
            <ContentFile Remove="seeds/draft.txt" />
            """);
        foreach (var name in new[]
        {
            "seeds/one.txt", "seeds/two.txt", "seeds/draft.txt", "seeds/obj/four.txt", "seeds/.hidden/five.txt", "notes/three.txt",
            "other.txt",
        })
            host.Write(name, "Title\n");

        Assert.Equal(["notes/three.txt", "seeds/one.txt", "seeds/two.txt"], host.LogicalPaths());
    }

    [Fact]
    public void Linked_files_and_files_outside_the_project_lie_under_the_content_folder()
    {
        new HostProject(feed, "Outside")
            .Write("linked.txt", "Title\n")
            .Write("deep/er/outside.txt", "Title\n")
            .Write("adopted.txt", "Title\n")
            .Write("based.txt", "Title\n");
        var host = new HostProject(feed, "Linking").Project(items: """
            <ContentFile Include="../Outside/linked.txt" Link="seeds\news\renamed.txt" />
            <ContentFile Include="../Outside/deep/**/*.txt" />
            <ContentFile Include="../Outside/based.txt" LinkBase="archive" />
            <AdditionalFiles Include="../Outside/adopted.txt" Link="seeds/adopted.txt" />
            """);

        Assert.Equal(["archive/based.txt", "seeds/adopted.txt", "seeds/er/outside.txt", "seeds/news/renamed.txt"], host.LogicalPaths());
    }

    [Theory]
    [InlineData("content/en;posts", new[] { "content/en/a.txt", "posts/b.txt" })]
    [InlineData(" ./content/ |\n posts\\ ", new[] { "content/de/c.txt", "content/en/a.txt", "posts/b.txt" })]
    [InlineData(".", new[] { "content/de/c.txt", "content/en/a.txt", "posts/b.txt", "seeds/d.txt" })]
    public void Folders_can_be_chosen(string folders, string[] expected)
    {
        var host = new HostProject(feed, $"Folders{expected.Length}")
            .Project($"<OutputType>Exe</OutputType><ContentSdkFolders>{folders}</ContentSdkFolders>");
        foreach (var name in new[]
        {
            "content/en/a.txt", "posts/b.txt", "content/de/c.txt", "seeds/d.txt", "bin/e.txt", "obj/f.txt", "content/obj/g.txt",
        })
            host.Write(name, "Title\n");

        Assert.Equal(expected, host.LogicalPaths());
    }

    [Fact]
    public void Nothing_is_picked_up_when_switched_off()
    {
        var host = new HostProject(feed, "Off").Project("<ContentSdkEnabled>false</ContentSdkEnabled>").Write("seeds/a.txt", "Title\n");

        Assert.Empty(host.LogicalPaths());
    }

    [Fact]
    public void A_project_that_gets_the_package_through_another_has_only_what_it_names()
    {
        new HostProject(feed, "Library").Project("").Write("seeds/a.txt", "Title\n");
        var named = """<ContentFile Include="seeds/named.txt" />""";
        var host = new HostProject(feed, "Downstream").Project(references: """<ProjectReference Include="../Library/Library.csproj" />""")
            .Write("seeds/mine.txt", "Title\n").Write("seeds/named.txt", "Title\n");

        Assert.Empty(host.LogicalPaths());
        host.Project(references: """<ProjectReference Include="../Library/Library.csproj" />""", items: named);
        Assert.Equal(["seeds/named.txt"], host.LogicalPaths());
    }
}
