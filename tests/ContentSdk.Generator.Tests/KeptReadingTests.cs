using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>What was read before the compilation is a cache: what comes out is the same with it and without.</summary>
public class KeptReadingTests
{
    private static readonly TestFile[] Files = [.. Articles.Many(12), Articles.Harbour];

    private readonly List<string> _read = [];

    [Fact]
    public void What_was_kept_is_not_read_again_and_gives_the_same_code()
    {
        var plain = Sources(new ContentDriver(Files).Run());
        var kept = Sources(Driver([.. Files, .. StepIndex.Of(Files, inResource: false).Files]).Run());

        Assert.Empty(_read);
        Assert.Equal(plain, kept);
    }

    [Fact]
    public void A_text_that_was_saved_since_is_read_and_nothing_else_is_touched()
    {
        var driver = Driver([.. Files, .. StepIndex.Of(Files, inResource: false).Files], trackSteps: true);
        driver.Run();
        driver.Replace(Articles.Numbered(4, "Something small happened after all."));
        var run = driver.Run();

        Assert.Equal(["seeds/article-number-4.txt"], _read);
        Assert.Equal((1, 1), (Computed(run, TrackingNames.Read), Changed(run, TrackingNames.Resolve)));
        Assert.Equal(0, Computed(run, TrackingNames.IndexFile));

        driver.EditCode("class Added;");
        var second = driver.Run();
        Assert.All(new[] { TrackingNames.Kept, TrackingNames.Input, TrackingNames.Read, TrackingNames.Carriage, TrackingNames.Index }, step => Assert.Equal(0, Computed(second, step)));
        Assert.All(Outputs(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_new_index_reads_its_own_articles_anew_and_no_others()
    {
        var driver = Driver([.. Files, .. StepIndex.Of(Files, inResource: false).Files], trackSteps: true);
        driver.Run();
        var changed = Articles.Numbered(4, "Something small happened after all.");
        driver.Replace(changed);
        driver.Replace(StepIndex.Of([.. Files.Select(file => file.Path == changed.Path ? changed : file)], inResource: false).Files.Single(file => file.Path == StepIndex.ShardOf(changed)));
        var run = driver.Run();

        Assert.Empty(_read);
        Assert.Equal((1, 1), (Computed(run, TrackingNames.IndexFile), Changed(run, TrackingNames.Kept)));
        Assert.Equal(1, Computed(run, TrackingNames.Read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000")]
    public void Without_its_resource_an_index_is_of_no_use(string resource)
    {
        var driver = Driver([.. Files, .. StepIndex.Of(Files, inResource: true).Files], resource);
        Assert.Equal(Sources(new ContentDriver(Files).Run()), Sources(driver.Run()));
        Assert.Equal(Files.Length, _read.Count);
    }

    [Fact]
    public void What_lies_in_the_resource_is_not_in_code_and_what_was_saved_since_is()
    {
        var index = StepIndex.Of(Files, inResource: true);
        var driver = Driver([.. Files, .. index.Files], index.Container);
        var sources = Sources(driver.Run());
        Assert.Empty(_read);
        Assert.DoesNotContain(sources, source => source.Value.Contains("ContentBlock Data", StringComparison.Ordinal));
        Assert.Contains($"\"{index.Container}\")", sources["Internals.Store.g.cs"], StringComparison.Ordinal);

        // A name more: the set is another than in the resource, too.
        driver.Replace(Articles.Numbered(4, "Mara Velkin and Tam Quill spoke of the harbour of Velm."));
        sources = Sources(driver.Run());
        Assert.Single(_read);
        Assert.Equal(2, sources.Values.Sum(source => source.Split("ContentBlock Data").Length - 1));
        Assert.Contains($"\"{index.Container}\")", sources["Internals.Store.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_that_changed_makes_those_be_read_that_could_name_what_it_declares()
    {
        var catalog = new TestFile("seeds/entities.yaml", "- name: Orla Fenn\n  kind: person\n");
        var declared = CatalogCombiner.Combine([CatalogReader.Read(new("seeds/entities.yaml", "- name: Orla Fenn\n  kind: person\n"))]).Catalog;
        TestFile[] files = [.. Files, catalog];
        var driver = Driver([.. files, .. StepIndex.Of(Files, inResource: false, declared).Files]);
        driver.Run();
        Assert.Empty(_read);
        driver.Replace(new TestFile(catalog.Path, "- name: Orla Fenn\n  kind: person\n  sameAs: [https://example.org/fenn]\n"));
        driver.Run();
        Assert.Equal(1, _read.Count(path => path == Articles.Harbour.Path));
        Assert.True(_read.Count < Files.Length, $"{_read.Count} were read");
    }

    private ContentDriver Driver(TestFile[] files, string resource = "", bool trackSteps = false) => new(
        files,
        properties: new() { ["ContentSdkResource"] = resource },
        read: (file, catalog, cancellationToken) =>
        {
            lock (_read)
                _read.Add(file.File.LogicalPath);
            return ContentReader.Read(file, catalog, cancellationToken);
        },
        trackSteps: trackSteps);

    private static SortedDictionary<string, string> Sources(GeneratorRunResult run) =>
        new(run.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()), StringComparer.Ordinal);
}
