using ContentSdk.Engine;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>One bad file, whatever is wrong with it, costs no other article, and keeps its own member.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("seeds/bad-luck-today.txt")]
    [InlineData("seeds/bad-luck-today.md")]
    public void A_fault_of_ours_names_the_file_and_the_others_come_out(string path)
    {
        var driver = new ContentDriver([Articles.Harbour, Articles.Winter, new(path, "Bad\n\nText.")], read: (file, catalog, cancellationToken) =>
            file.File.Text.StartsWith("Bad", StringComparison.Ordinal)
                ? throw new InvalidOperationException("Something\nbroke.")
                : ContentReader.Read(file, catalog, cancellationToken));
        var result = driver.Run();

        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "CSDK9001");
        Assert.EndsWith(path, diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException: Something broke.", diagnostic.GetMessage(null), StringComparison.Ordinal);
        var sources = ArticleSources(result);
        Assert.Equal(3, sources.Length);
        Assert.Contains(sources, source => source.Contains("class BadLuckTodayArticle", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_of_ours_in_the_set_is_told_and_is_no_crash_of_the_generator()
    {
        var result = new ContentDriver([Articles.Harbour, Articles.Winter], resolve: (_, _) => throw new InvalidOperationException("Something broke.")).Run();

        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "CSDK9001");
        Assert.Contains("InvalidOperationException: Something broke.", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_whose_text_cannot_be_had_costs_no_other_article(bool withCatalog)
    {
        List<TestFile> files = [Articles.Harbour, new("seeds/bad-luck-today.txt", "Bad\n\nText.") { Fault = new InvalidOperationException("Something broke.") }];
        if (withCatalog)
            files.Add(new("seeds/entities.yaml", "- { name: Orla Fenn, kind: person }\n"));
        var result = new ContentDriver(files).Run();

        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "CSDK9001");
        Assert.Contains("InvalidOperationException: Something broke.", diagnostic.GetMessage(null), StringComparison.Ordinal);
        var sources = ArticleSources(result);
        Assert.Equal(2, sources.Length);
        Assert.Contains(sources, source => source.Contains("class BadLuckTodayArticle", StringComparison.Ordinal));
    }

    [Fact]
    public void A_catalog_whose_text_cannot_be_had_costs_no_article()
    {
        var result = new ContentDriver([Articles.Harbour, new("seeds/entities.yaml", "") { Fault = new InvalidOperationException("Something broke.") }]).Run();

        Assert.Null(result.Exception);
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "CSDK9001");
        Assert.Single(ArticleSources(result));
    }

    [Fact]
    public void Cancelling_is_no_fault()
    {
        var source = new CancellationTokenSource();
        var driver = new ContentDriver([Articles.Harbour], read: (file, catalog, cancellationToken) =>
        {
            source.Cancel();
            source.Token.ThrowIfCancellationRequested();
            return ContentReader.Read(file, catalog, cancellationToken);
        });
        Assert.Throws<OperationCanceledException>(() => driver.RunUntil(source.Token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 })]
    [InlineData(new byte[] { 0x41, 0xE9, 0x0A, 0xFF, 0xC0 })]
    [InlineData(new byte[] { 0x00, 0x01, 0x02, 0x00 })]
    public void Any_bytes_yield_a_member_and_leave_the_others_alone(byte[]? bytes)
    {
        var whole = ArticleSources(new ContentDriver([Articles.Harbour]).Run()).Single();
        var result = new ContentDriver([Articles.Harbour, new("seeds/broken-one-here.txt", bytes)]).Run();

        Assert.Null(result.Exception);
        var sources = ArticleSources(result);
        Assert.Contains(whole, sources);
        Assert.Contains(sources, source => source.Contains("class BrokenOneHereArticle", StringComparison.Ordinal));
    }

    private static string[] ArticleSources(GeneratorRunResult result) =>
        [.. result.GeneratedSources.Where(source => source.HintName.StartsWith("Article.", StringComparison.Ordinal)).Select(source => source.SourceText.ToString())];
}
