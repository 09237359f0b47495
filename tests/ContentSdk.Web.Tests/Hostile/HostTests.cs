using ContentSdk.Web.Addresses;
using Xunit;

namespace ContentSdk.Web.Tests.Hostile;

/// <summary>An address with a host that cannot exist is left out, and does not break the page.</summary>
public class HostTests
{
    [Theory]
    [InlineData("https://xn--\u00e9.example/p")]
    [InlineData("http://\u00c9\ufffd.x/p.png")]
    public void It_is_left_out(string address) => Assert.Null(WebAddress.AbsoluteHttp(address));

    [Fact]
    public void Others_are_kept() => Assert.Equal("https://xn--strae-oqa.example/a", WebAddress.AbsoluteHttp("https://stra\u00dfe.example/a"));
}
