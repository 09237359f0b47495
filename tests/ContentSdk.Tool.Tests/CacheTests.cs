using System.Globalization;
using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;
using ContentSdk.Step;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>The command takes readings from the cache of the project's builds, and leaves its own there.</summary>
public class CacheTests
{
    [Fact]
    public void A_second_run_over_a_thousand_files_reads_none_again()
    {
        using var run = new ToolRun();
        for (var i = 0; i < 1000; i++)
            run.With(Name(i), Text(i));

        Assert.Equal((1000, 0), (Read(run).FilesRead, Read(run).FilesRead));
        run.With(Name(7), Text(7) + "\nThe pier is longer now.\n").With(Name(1000), Text(1000));
        Assert.Equal((2, 0), (Read(run).FilesRead, Read(run).FilesRead));
        Assert.Equal(1001, Read(run, cache: null).FilesRead);
    }

    [Fact]
    public void What_was_kept_says_what_the_file_says()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContentSdk.sln")))
            folder = folder.Parent!;
        using var run = new ToolRun();
        var files = ContentFiles.Find([Path.Combine(folder.FullName, "tests", "hostile", "newsroom", "seeds")]);
        var (first, second) = (ContentSet.Read(
            files, ProjectSettings.Default, run.PathOf("cache")), ContentSet.Read(files, ProjectSettings.Default, run.PathOf("cache")));

        // Files whose bytes are not sound, or begin with a byte order mark, are read each time.
        Assert.InRange(second.FilesRead, 1, first.FilesRead / 4);
        var lines = ContentSet.Read(files, ProjectSettings.Default).Findings().Select(finding => finding.Line).ToList();
        Assert.True(lines.Count > 50);
        Assert.Equal(lines, first.Findings().Select(finding => finding.Line));
        Assert.Equal(lines, second.Findings().Select(finding => finding.Line));
    }

    [Fact]
    public void A_change_of_the_catalog_reads_the_files_that_name_what_was_changed()
    {
        using var run = new ToolRun();
        run.With("seeds/entities.yaml", "- { name: Ada Pellworth, kind: person }\n").With(Name(1), Text(1))
            .With(Name(2), "Ferry timetable changes\n\nThe ferries leave ten minutes later from Monday on.\n");
        Assert.Equal((2, 0), (Read(run).FilesRead, Read(run).FilesRead));
        run.With("seeds/entities.yaml", "- { name: Ada Pellworth, kind: person, aliases: [Pellworth] }\n");
        Assert.Equal((1, 0), (Read(run).FilesRead, Read(run).FilesRead));
    }

    [Fact]
    public void Another_option_and_a_sidecar_are_other_readings()
    {
        using var run = new ToolRun();
        run.With(Name(1), Text(1));
        Read(run);
        Assert.Equal(
            1,
            ContentSet.Read(
                ContentFiles.Find([run.PathOf("seeds")]), new(ReadOptions.Default with { Entities = EntityMode.Off }),
                run.PathOf("cache")).FilesRead);
        run.With("seeds/pier-in-lowmouth-1.meta.yaml", "title: A longer pier\n");
        Assert.Equal((1, 0), (Read(run).FilesRead, Read(run).FilesRead));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(80)]
    public void The_cache_is_that_of_the_build(int articles)
    {
        using var run = new ToolRun();
        for (var i = 0; i < articles; i++)
            run.With(Name(i), Text(i));
        Build(run, articles);
        var files = Directory.GetFiles(run.PathOf("cache")).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(0, Read(run).FilesRead);
        // A part of the set, edited more often than a build would keep a reading: the rest is still there for the
        // build, and the earlier ones are not.
        for (var i = 0; i < 12; i++)
            Assert.Equal(
                1,
                ContentSet.Read(
                    [run.With(Name(0), Text(0) + Text(i)).PathOf(Name(0))], ProjectSettings.Default, run.PathOf("cache")).FilesRead);
        Assert.Equal(files, Directory.GetFiles(run.PathOf("cache")).Order(StringComparer.Ordinal));
        Assert.Equal(0, Build(run, articles));
        var kept = files.SelectMany(file => ReadingBucket.Read(File.ReadAllBytes(file))).Count();
        Assert.InRange(kept, articles, articles + ReadingBucket.MostRounds + 1);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_or_read_is_done_without()
    {
        using var run = new ToolRun();
        run.With(Name(1), Text(1)).With("cache", "a file");
        Assert.Equal((1, 1), (Read(run).FilesRead, Read(run).FilesRead));
        Assert.Equal("a file", File.ReadAllText(run.PathOf("cache")));
        File.Delete(run.PathOf("cache"));
        run.With("cache/all.readings", "something else");
        Assert.Equal((1, 0), (Read(run).FilesRead, Read(run).FilesRead));
    }

    [Fact]
    public void Nothing_is_left_where_no_project_was_restored()
    {
        using var run = new ToolRun();
        Assert.Null(ProjectCache.Of(run.Folder));
        run.With("App.csproj", "<Project />");
        Assert.Null(ProjectCache.Of(run.Folder));
        run.With("obj/project.assets.json", "{}");
        Assert.Equal(run.PathOf("obj/contentsdk"), ProjectCache.Of(run.Folder));
        File.Delete(run.PathOf("App.csproj"));
        Assert.Null(ProjectCache.Of(run.Folder));
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"seeds/pier-in-lowmouth-{i}.txt");

    private static string Text(int i) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Harbour Town Builds Pier {i}\n\nThe mayor of Lowmouth, Ada Pellworth, opened the works on Monday.\n");

    private static ContentSet Read(ToolRun run, string? cache = "cache") =>
        ContentSet.Read(ContentFiles.Find([run.PathOf("seeds")]), ProjectSettings.Default, cache is null ? null : run.PathOf(cache));

    // What the step does with its cache.
    private static int Build(ToolRun run, int articles)
    {
        var cache = new ReadingCache(run.PathOf("cache"), articles);
        var options = ReadingKeys.OfOptions(ReadOptions.Default);
        var read = 0;
        for (var i = 0; i < articles; i++)
        {
            var path = ContentFile.LogicalPathOf(run.PathOf(Name(i)));
            var text = File.ReadAllText(run.PathOf(Name(i)));
            var key = ReadingKeys.OfFile(options, new(path, ContentKey.Of(text)), null);
            var known = cache.Find(path, key);
            read += known is null ? 1 : 0;
            cache.Keep(
                path,
                known
                    ?? StoredReading.Of(
                        new(key, default, default),
                        ContentReader.Read(new SourceDocument(path, text), ReadOptions.Default, EntityCatalog.Empty)));
        }
        cache.Save(TextWriter.Null);
        return read;
    }
}
