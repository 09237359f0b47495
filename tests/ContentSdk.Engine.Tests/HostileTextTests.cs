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
        { "full stops", new string('.', 400_000) + "x" },
        { "question marks between quotation marks", string.Concat(Enumerable.Repeat("?\"", 200_000)) + "x" },
        { "a word of apostrophes", "L'eau et l'air de la mer\n\n" + string.Concat(Enumerable.Repeat("a'", 400_000)) + "a" },
        { "a headline of dashes", "Hi " + new string('—', 60_000) },
        { "a headline of colons", string.Concat(Enumerable.Repeat(": ", 40_000)) },
        { "a page of links behind a long line", string.Concat(Enumerable.Repeat("Share link ", 3_000)) + "\n" + string.Concat(Enumerable.Repeat("Share\nlink more words\n", 3_000)) },
        { "utterances without end", "The harbour opens\n\n" + string.Concat(Enumerable.Repeat("“we go,” he said, ", 50_000)) },
    };

    public static TheoryData<string, string> MarkdownTexts => new()
    {
        { "links without end", string.Concat(Enumerable.Repeat("[a](", 250_000)) },
        { "instructions without end", string.Concat(Enumerable.Repeat("a<?", 250_000)) },
        { "emphasis without end", string.Concat(Enumerable.Repeat("*a **a ", 200_000)) },
        { "headings, and links to none of them", string.Concat(Enumerable.Range(0, 20_000).Select(static number => $"## a{number}\n\nb\n\n[b](#c{number})\n\n")) },
    };

    [Theory, MemberData(nameof(MarkdownTexts))]
    public void Markdown_is_read_in_linear_time_or_as_plain_text(string what, string text)
    {
        var watch = Stopwatch.StartNew();
        var read = ContentReader.Read(new SourceDocument("seeds/a.md", text), ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.True(watch.Elapsed < Bound, $"{what}: {watch.Elapsed}");
        Assert.Equal(text.StartsWith('#'), read.Article.Markup is not null);
    }

    [Theory, MemberData(nameof(Texts))]
    public void It_is_read_in_linear_time(string what, string text)
    {
        var watch = Stopwatch.StartNew();
        ContentReader.Read(new SourceDocument("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.True(watch.Elapsed < Bound, $"{what}: {watch.Elapsed}");
    }
}
