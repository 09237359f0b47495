using ContentSdk.Web.Tests.Harness;
using Xunit;

namespace ContentSdk.Web.Tests;

public class SiteInfoTests
{
    [Theory]
    [InlineData("https://courier.example", "https://courier.example/")]
    [InlineData("https://courier.example/news", "https://courier.example/news/")]
    [InlineData("http://localhost:5000/", "http://localhost:5000/")]
    [InlineData("https://straße.example/", "https://xn--strae-oqa.example/")]
    public void The_base_address_ends_with_a_slash_and_is_ascii(string given, string expected) =>
        Assert.Equal(expected, new SiteInfo("T", new(given)).BaseAddress.AbsoluteUri);

    [Theory]
    [InlineData("/news")]
    [InlineData("ftp://courier.example/")]
    [InlineData("https://courier.example/?a=b")]
    [InlineData("https://courier.example/#a")]
    [InlineData("https://user@courier.example/")]
    [InlineData("javascript:alert(1)")]
    public void Other_base_addresses_are_refused(string given) =>
        Assert.Throws<ArgumentException>(() => new SiteInfo("T", new(given, UriKind.RelativeOrAbsolute)));

    [Fact]
    public void Title_language_logo_and_route_are_checked()
    {
        var address = new Uri("https://courier.example/");
        Assert.Throws<ArgumentException>(() => new SiteInfo(" ", address));
        Assert.Throws<ArgumentNullException>(() => new SiteInfo("T", null!));
        foreach (var language in new[] { "", "en_GB", "en-", "-en", "languages1", "en\"", "ä" })
            Assert.Throws<ArgumentException>(() => new SiteInfo("T", address) { Language = language });
        Assert.Equal("zh-Hant-TW", new SiteInfo("T", address) { Language = "zh-Hant-TW" }.Language);
        foreach (var logo in new[] { "javascript:x", "//evil.example/l.png", "data:image/png;base64,AA", "" })
            Assert.Throws<ArgumentException>(() => new SiteInfo("T", address) { Logo = logo });
        Assert.Equal("https://courier.example/l%20o.png", new SiteInfo("T", address) { Logo = "l o.png" }.Logo);
        Assert.Throws<ArgumentNullException>(() => new SiteInfo("T", address) { Route = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeedInfo { Take = 0 });
    }

    [Theory]
    [InlineData("a/b.html", "a/b.html")]
    [InlineData("/", "")]
    [InlineData("", "")]
    [InlineData("//evil.example/x", "evil.example/x")]
    [InlineData("/\\evil.example", "%5Cevil.example")]
    [InlineData("/./../../../etc/passwd", "etc/passwd")]
    [InlineData("/a/%2E%2e/b/.%2e", "a/b/")]
    [InlineData("..//evil.example", "evil.example")]
    [InlineData("/a/..", "a/")]
    [InlineData("/...", "...")]
    [InlineData("/ä ß/😀", "%C3%A4%20%C3%9F/%F0%9F%98%80")]
    [InlineData("/100%/%41?x=1#y", "100%25/%41%3Fx=1%23y")]
    [InlineData("/a\r\nSet-Cookie: x", "a%0D%0ASet-Cookie:%20x")]
    [InlineData("/javascript:alert(1)", "javascript:alert(1)")]
    public void A_path_stays_on_the_site(string path, string expected) =>
        Assert.Equal("https://courier.example/news/" + expected, Samples.Site.GetAddress(path));

    [Fact]
    public void A_lone_surrogate_is_written_as_the_replacement_character() =>
        Assert.Equal("https://courier.example/news/a%EF%BF%BD", Samples.Site.GetAddress("a\ud800"));

    [Fact]
    public void An_article_has_the_address_of_its_route()
    {
        Assert.Equal("https://courier.example/news/the-bridge-opens/", Samples.Site.GetAddress(Samples.Bridge));
        var odd = new ArticleBuilder("T", "a/../b c").Build();
        Assert.Equal("https://courier.example/news/a%2F..%2Fb%20c/", Samples.Site.GetAddress(odd));
        var site = new SiteInfo("T", new("https://courier.example")) { Route = article => $"{article.Section}/{article.Slug}.html" };
        Assert.Equal("https://courier.example/City/the-bridge-opens.html", site.GetAddress(Samples.Bridge));
    }
}
