using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Layout.Codec;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Readings;

public class ArticleCodecTests
{
    public static TheoryData<int> Samples => [.. Enumerable.Range(0, ReadingSamples.All.Count)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_article_comes_back_whole(int sample)
    {
        var article = ReadingSamples.All[sample];
        var bytes = ArticleCodec.Write(article);

        Assert.Equal(article with { Block = null }, ArticleCodec.Read(bytes));
        Assert.Equal(article.Record, ArticleCodec.ReadRecord(bytes));
    }

    [Fact]
    public void The_samples_hold_what_an_article_can_hold()
    {
        var all = ReadingSamples.All;
        Assert.True(
            all.Any(static article => article.Record.Entities.Any(
                static entity => entity.Declared is { Notes: not null, Not.Count: > 0 } && entity.SameAs.Count > 0)), "declared");
        Assert.True(all.Any(static article => article.Record is { Related.Count: > 0, IsDraft: true, Embargo: not null }), "record");
        Assert.True(
            all.Any(static article => article.Places is { Id: not null, Slug: not null, Related.Count: > 0, Authors.Count: > 0 }),
            "places");
        Assert.True(
            all.Any(static article => article is { Record: { Links.Count: > 0, Anchors.Count: > 0 }, Places.Links.Count: > 0 }), "links");
        Assert.True(all.Any(static article => article.Record.Anchors is null), "no anchors");
        Assert.True(all.Any(static article => article.Surface.Quotes.Any(static quote => quote.Speaker is not null)), "speaker");
        Assert.True(
            all.Any(static article => article.Findings.Any(static finding => finding.Fix.Count > 0 && finding.Arguments.Count > 0)), "fix");
        Assert.True(all.Any(static article => article.Suppressions.Count > 0), "suppression");
        Assert.True(
            all.Any(static article => article.Findings.Any(
                static finding => finding.LogicalPath.EndsWith(".meta.yaml", StringComparison.Ordinal))), "sidecar");
    }

    // A cache may hold anything. What comes of it is an article or nothing, and never an exception.
    [Fact]
    public void Any_other_bytes_are_no_article()
    {
        var bytes = ArticleCodec.Write(ReadingSamples.All[1]);
        for (var length = 0; length < bytes.Length; length++)
            Assert.Null(ArticleCodec.Read(bytes[..length]));
        Assert.Null(ArticleCodec.Read([.. bytes, 0]));
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Sample(
            (at, value) =>
            {
                var other = (byte[])bytes.Clone();
                other[at] = value;
                _ = ArticleCodec.Read(other);
            },
            iter: 20_000);
        Gen.Byte.Array[0, 60].Sample(static noise => { _ = ArticleCodec.Read(noise); }, iter: 20_000);
    }
}
