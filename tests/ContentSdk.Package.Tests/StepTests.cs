using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>
/// The program that reads content before the compiler runs: whatever becomes of it, an
/// app has the content that is on disk.
/// </summary>
public class StepTests(PackageFeed feed)
{
    private const string Program = """
        foreach (var article in NAME.Seeds.Articles.All)
            System.Console.WriteLine($"{article.Title} | {article.Text} | {string.Join(", ", article.Quotes.Select(quote => $"{quote.Speaker?.Name}: {quote.Text}"))} | {string.Join(", ", article.Mentions.Select(mention => mention.Entity.Name))}");
        """;

    [Fact]
    public void Both_carriers_give_the_app_the_same_with_the_step_and_without()
    {
        var host = Host("Carriers");
        host.Write("seeds/pier.md", "---\nauthors: [Mara Velkin]\n---\n# The Pier of Velm\n\nThe *pier* was open.\n")
            .Write("seeds/pier.meta.yaml", "teaser: A pier.\n");
        var plain = Output(host, "-p:ContentSdkStep=false");
        Assert.Contains("Mara Velkin: We open the gate today", plain, StringComparison.Ordinal);
        Assert.Equal(["content.assets"], Directory.GetFiles(Index(host)).Select(Path.GetFileName));

        Assert.Equal(plain, Output(host, "-p:ContentSdkCarrier=code"));
        Assert.NotEqual("", File.ReadAllText(Path.Combine(Index(host), "00.index")));
        Assert.Equal("", File.ReadAllText(Path.Combine(Index(host), "content.resource")));
        Assert.Equal(plain, Output(host, "-p:ContentSdkCarrier=resource"));
        Assert.Single(Directory.GetFiles(Index(host), "*.container"));
        Assert.Equal(plain, Output(host));
    }

    [Fact]
    public void A_build_that_has_nothing_to_do_compiles_nothing_and_one_with_an_older_file_does()
    {
        var host = Host("Older");
        var older = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Output(host);
        Assert.Contains("Skipping target \"CoreCompile\"", host.Build("-v:n").Succeeds().Output, StringComparison.Ordinal);

        // As rsync, unzip and cp -p do.
        host.Write("seeds/harbour-gate.txt", News.Harbour("Nine"));
        File.SetLastWriteTimeUtc(Path.Combine(host.Folder, "seeds/harbour-gate.txt"), older);
        Assert.Contains("Gate Nine", Output(host), StringComparison.Ordinal);

        // The same length and the same time: nothing but its bytes tells.
        host.Write("seeds/harbour-gate.txt", News.Harbour("Five"));
        File.SetLastWriteTimeUtc(Path.Combine(host.Folder, "seeds/harbour-gate.txt"), older.AddTicks(1));
        Assert.Contains("Gate Five", Output(host), StringComparison.Ordinal);
        host.Write("seeds/harbour-gate.txt", [0xFF, 0xFE, 0x41]);
        File.SetLastWriteTimeUtc(Path.Combine(host.Folder, "seeds/harbour-gate.txt"), older);
        Assert.Contains("error CSDK1", host.Build().Fails().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_for_two_frameworks_reads_once_and_has_an_index_for_each()
    {
        var host = Host(
            "Twice",
            "<OutputType>Exe</OutputType><TargetFramework></TargetFramework><TargetFrameworks>net10.0;net8.0</TargetFrameworks><ContentSdkCarrier>resource</ContentSdkCarrier>");
        host.Dotnet("build").SucceedsWithoutWarning();
        foreach (var framework in new[] { "net10.0", "net8.0" })
        {
            Assert.Single(Directory.GetFiles(Path.Combine(host.Folder, "obj/Debug", framework, "contentsdk"), "*.container"));
            Assert.Contains(
                "ContentSdk.content",
                System.Text.Encoding.ASCII.GetString(File.ReadAllBytes(Path.Combine(host.Folder, "bin/Debug", framework, "Twice.dll"))),
                StringComparison.Ordinal);
        }
        Assert.Single(Directory.GetFiles(Path.Combine(host.Folder, "obj/contentsdk")));
    }

    [Fact]
    public void An_edit_of_a_text_leaves_the_reference_assembly_of_a_library_as_it_is()
    {
        var library = new HostProject(feed, "Shelf").Project("<OutputType>Library</OutputType>")
            .Write("seeds/harbour-gate.txt", News.Harbour());
        var first = Reference();
        library.Write("seeds/harbour-gate.txt", News.Harbour() + "\n\nThe pier was wet.\n");
        Assert.Equal(first, Reference());
        library.Write("seeds/pier.md", "# The Pier of Velm\n\nThe pier was open.\n");
        Assert.NotEqual(first, Reference());

        byte[] Reference()
        {
            library.Build().Succeeds();
            return File.ReadAllBytes(Path.Combine(library.Folder, "obj/Debug/net10.0/ref/Shelf.dll"));
        }
    }

    [Fact]
    public void A_look_at_the_project_starts_no_program_and_has_an_index_that_is_empty()
    {
        var host = Host("Looked");
        host.Dotnet("restore").Succeeds();
        host.Dotnet(
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true").Succeeds();
        Assert.Equal(["content.assets", "content.head"], Directory.GetFiles(Index(host)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        host.Dotnet("msbuild", "-t:ContentSdkBuildIndex").Succeeds();
        Assert.True(File.Exists(Path.Combine(Index(host), "00.index")));
    }

    private HostProject Host(string name, string properties = "<OutputType>Exe</OutputType>") =>
        new HostProject(feed, name).Project(properties)
        .Write("Program.cs", Program.Replace("NAME", name, StringComparison.Ordinal))
        .Write("seeds/harbour-gate.txt", News.Harbour());

    private static string Index(HostProject host) => Path.Combine(host.Folder, "obj/Debug/net10.0/contentsdk");

    private static string Output(HostProject host, params string[] arguments)
    {
        host.Build(arguments).Succeeds();
        return host.Dotnet(Path.Combine("bin/Debug/net10.0", host.Name + ".dll")).Succeeds().Output;
    }
}
