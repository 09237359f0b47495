using System.Diagnostics;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests;

/// <summary>Texts made to take quadratic time. The bound is far above what they need and far below what quadratic code takes.</summary>
public class HostileTextTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string> Texts => new()
    {
        { "a headline of dashes", "Hi " + new string('—', 60_000) },
        { "a headline of colons", string.Concat(Enumerable.Repeat(": ", 40_000)) },
        { "a page of links behind a long line", string.Concat(Enumerable.Repeat("Share link ", 3_000)) + "\n" + string.Concat(Enumerable.Repeat("Share\nlink more words\n", 3_000)) },
        { "utterances without end", "The harbour opens\n\n" + string.Concat(Enumerable.Repeat("“we go,” he said, ", 50_000)) },
    };

    [Theory, MemberData(nameof(Texts))]
    public void It_is_read_in_linear_time(string what, string text)
    {
        var watch = Stopwatch.StartNew();
        ContentReader.Read(new SourceDocument("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.True(watch.Elapsed < Bound, $"{what}: {watch.Elapsed}");
    }
}
