using System.IO.Compression;
using System.Text;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

public class CompressionTests
{
    [Theory]
    [InlineData("", "Identity")]
    [InlineData("gzip", "Gzip")]
    [InlineData("x-gzip", "Gzip")]
    [InlineData("gzip, deflate, br, zstd", "Brotli")]
    [InlineData("GZIP;q=0.8, BR;Q=0.5", "Gzip")]
    [InlineData("gzip ; q=0.5 , br ; q=0.500", "Brotli")]
    [InlineData("br;q=0, gzip;q=0", "Identity")]
    [InlineData("*", "Brotli")]
    [InlineData("*;q=0.5, br;q=0", "Gzip")]
    [InlineData("*;q=0", "Identity")]
    [InlineData("identity, gzip;q=0.5", "Identity")]
    [InlineData("identity;q=0.5, gzip;q=0.5", "Gzip")]
    [InlineData("gzip;q=0.001", "Gzip")]
    [InlineData("gzip;q=1.000", "Gzip")]
    [InlineData("gzip;q=1.001, br;q=2, *;q=x", "Identity")]
    [InlineData("gzip;q=0.0001, br;x=1", "Identity")]
    [InlineData(",;,=,gzip;;", "Identity")]
    [InlineData("deflate", "Identity")]
    public void The_best_that_a_client_accepts(string header, string expected)
    {
        Assert.Equal(expected, AcceptedCoding.Choose(header).ToString());
        // Several headers are one list.
        Assert.Equal(expected, AcceptedCoding.Choose(new StringValues([.. header.Split(',')])).ToString());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_compressed_page_has_the_same_text_and_a_tag_of_its_own(string coding)
    {
        await using var site = await RunningSite.StartAsync();
        var plain = await site.SendAsync("/tea/");
        using var response = await site.SendAsync("/tea/", headers: ("Accept-Encoding", coding));
        Assert.Equal(coding, response.Content.Headers.ContentEncoding.Single());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
        Assert.NotEqual(plain.Headers.ETag, response.Headers.ETag);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);
        Assert.True(bytes.Length < plain.Content.Headers.ContentLength);
        using Stream text = coding == "br"
            ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress)
            : new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        Assert.Equal(
            RunningSite.PageOf(Samples.Tea.Title), await new StreamReader(text).ReadToEndAsync(TestContext.Current.CancellationToken));
        // The tag of the one is not that of the other.
        var tag = response.Headers.ETag!.Tag;
        Assert.Equal(304, (int)(await site.SendAsync("/tea/", headers: [("Accept-Encoding", coding), ("If-None-Match", tag)])).StatusCode);
        Assert.Equal(200, (int)(await site.SendAsync("/tea/", headers: ("If-None-Match", tag))).StatusCode);
    }

    [Fact]
    public async Task What_is_short_or_no_text_is_sent_as_it_is()
    {
        await using var site = await RunningSite.StartAsync(map: content => content
            .MapPage("/short", () => new string('x', 255))
            .MapPage("/long", () => new string('x', 256))
            .MapFile("/image", "image/png", output => Encoding.ASCII.GetBytes(new string('x', 9_000), output)));
        Assert.False(await IsCompressed("/short"));
        Assert.True(await IsCompressed("/long"));
        Assert.False(await IsCompressed("/image"));

        async Task<bool> IsCompressed(string path)
        {
            using var response = await site.SendAsync(path, headers: ("Accept-Encoding", "br"));
            Assert.Equal(response.Content.Headers.ContentEncoding.Count, response.Headers.Vary.Count);
            return response.Content.Headers.ContentEncoding.Count > 0;
        }
    }

    [Fact]
    public void Large_content_survives()
    {
        var random = new Random(1);
        var bytes = new byte[1_000_000];
        random.NextBytes(bytes);
        using var brotli = new BrotliStream(new MemoryStream(Compression.Brotli(bytes)), CompressionMode.Decompress);
        using var gzip = new GZipStream(new MemoryStream(Compression.Gzip(bytes)), CompressionMode.Decompress);
        foreach (var stream in new Stream[] { brotli, gzip })
        {
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            Assert.Equal(bytes, copy.ToArray());
        }
    }
}
