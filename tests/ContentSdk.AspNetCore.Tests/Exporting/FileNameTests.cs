using ContentSdk.AspNetCore.Exporting;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Exporting;

public class FileNameTests
{
    [Theory]
    [InlineData("/", true, "index.html")]
    [InlineData("/a/b/", true, "a/b/index.html")]
    [InlineData("/a/b", true, "a/b.html")]
    [InlineData("/a/b.HTML", true, "a/b.HTML")]
    [InlineData("/v1.0", true, "v1.0.html")]
    [InlineData("/feed.xml", false, "feed.xml")]
    [InlineData("/.well-known/x", false, ".well-known/x")]
    [InlineData("/a%20b/%C3%BC", false, "a b/ü")]
    [InlineData("/console/comma/com10/null", false, "console/comma/com10/null")]
    [InlineData("/a/", false, null)]
    [InlineData("//a", false, null)]
    [InlineData("a", false, null)]
    [InlineData("/../a", false, null)]
    [InlineData("/%2e%2e/a", false, null)]
    [InlineData("/a/./b", false, null)]
    [InlineData("/a%2Fb", false, null)]
    [InlineData("/a%5Cb", false, null)]
    [InlineData("/C%3A/x", false, null)]
    [InlineData("/a%00", false, null)]
    [InlineData("/a%0A", false, null)]
    [InlineData("/a.", false, null)]
    [InlineData("/a%20", false, null)]
    [InlineData("/con", true, null)]
    [InlineData("/NUL.txt", false, null)]
    [InlineData("/aux/x", false, null)]
    [InlineData("/com1.tar.gz", false, null)]
    [InlineData("/LPT%C2%B9", false, null)]
    [InlineData("/a%ED%A0%80", false, "a%ED%A0%80")]
    [InlineData("/a*", false, null)]
    public void A_path_has_one_file_or_none(string path, bool isPage, string? expected) =>
        Assert.Equal(expected, FileNames.Of(path, isPage));

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void A_name_has_at_most_255_bytes(int length, bool isAllowed)
    {
        Assert.Equal(isAllowed, FileNames.Of("/" + new string('a', length), isPage: false) is not null);
        var name = string.Concat(Enumerable.Repeat("%C3%BC", length / 2)) + new string('a', length % 2);
        Assert.Equal(isAllowed, FileNames.Of("/" + name, isPage: false) is not null);
    }
}
