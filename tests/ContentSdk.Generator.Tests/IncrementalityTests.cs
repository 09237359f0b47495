using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

public class IncrementalityTests
{
    private static readonly string[] PerFileSteps =
        [TrackingNames.Files, TrackingNames.Read, TrackingNames.IndexRecord, TrackingNames.Slice, TrackingNames.Resolve];

    private static readonly string[] SetSteps =
        [TrackingNames.Options, TrackingNames.Duplicates, TrackingNames.Set, TrackingNames.Index, TrackingNames.Emission, TrackingNames.Budget];

    // Whoever tracks the steps walks from each output to each file on each way there is: with hundreds of files that takes minutes.
    private static ContentDriver Driver(int count) => new(Articles.Many(count), trackSteps: true, mostFiles: 8);

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public void An_edit_in_code_runs_nothing_again(int count)
    {
        var driver = Driver(count);
        var first = driver.Run();
        Assert.All(PerFileSteps, step => Assert.Equal(count, Changed(first, step)));

        driver.EditCode("class Added;");
        var second = driver.Run();

        // The one look at the compilation; nothing hangs on it as long as it comes out equal.
        Assert.Equal([IncrementalStepRunReason.Unchanged], Of(second, TrackingNames.Host));
        Assert.All(PerFileSteps, step => Assert.Equal((count, 0), (Of(second, step).Length, Computed(second, step))));
        Assert.All(SetSteps, step => Assert.Equal((1, 0), (Of(second, step).Length, Computed(second, step))));
        Assert.All(Outputs(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.NotEmpty(Outputs(second));
    }

    [Fact]
    public void A_body_edit_that_changes_no_name_costs_one_read_one_resolve_and_one_bucket()
    {
        var driver = Driver(12);
        driver.Run();
        driver.Replace(Articles.Numbered(5, "Something small happened after all."));
        var second = driver.Run();

        Assert.Equal(1, Computed(second, TrackingNames.Read));
        Assert.Equal(1, Changed(second, TrackingNames.Read));
        Assert.Equal((1, 0), (Computed(second, TrackingNames.IndexRecord), Changed(second, TrackingNames.IndexRecord)));
        Assert.Equal((1, 0), (Of(second, TrackingNames.Set).Length, Computed(second, TrackingNames.Set)));
        Assert.Equal((1, 0), (Of(second, TrackingNames.Index).Length, Computed(second, TrackingNames.Index)));
        Assert.Equal(1, Changed(second, TrackingNames.Slice));
        Assert.Equal((12, 1), (Of(second, TrackingNames.Resolve).Length, Changed(second, TrackingNames.Resolve)));
        Assert.Equal((256, 1), (Of(second, TrackingNames.Bucket).Length, Changed(second, TrackingNames.Bucket)));

        // Of the outputs one bucket and that file's findings; neither the index nor any other file.
        Assert.Equal(2, Outputs(second).Count(reason => reason is not IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_new_title_renews_the_index_and_no_other_article()
    {
        var driver = new ContentDriver([.. Articles.Many(3), Articles.Harbour], trackSteps: true);
        driver.Run();
        driver.Replace(new(Articles.Harbour.Path, Articles.Text("The harbour opens late")));
        var second = driver.Run();

        Assert.Equal(1, Changed(second, TrackingNames.Index));
        Assert.Equal((4, 1), (Of(second, TrackingNames.Resolve).Length, Changed(second, TrackingNames.Resolve)));
    }

    [Fact]
    public void A_new_file_is_read_alone()
    {
        var driver = Driver(12);
        driver.Run();
        driver.Add(Articles.Winter);
        var second = driver.Run();

        Assert.Equal((13, 1), (Of(second, TrackingNames.Read).Length, Computed(second, TrackingNames.Read)));
        Assert.Equal((256, 1), (Of(second, TrackingNames.Bucket).Length, Changed(second, TrackingNames.Bucket)));
    }

    [Theory]
    [InlineData(Emission.MostFiles, Emission.MostFiles)]
    [InlineData(Emission.MostFiles + 1, 0)]
    public void Up_to_so_many_articles_each_has_a_file_of_its_own(int count, int files) => Assert.Equal(
        files, new ContentDriver(Articles.Many(count)).Run().GeneratedSources.Count(static source => source.HintName.StartsWith("Article.", StringComparison.Ordinal)));

    [Fact]
    public void A_step_that_does_not_exist_fails_the_test() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Of(new ContentDriver(Articles.Many(1), trackSteps: true).Run(), "NoSuchStep"));
}
