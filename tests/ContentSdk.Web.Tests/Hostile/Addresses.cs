using Xunit;

namespace ContentSdk.Web.Tests.Hostile;

internal static class Addresses
{
    /// <summary>An address in ASCII that leads to the site itself or to the people of the samples, and looks like what it is.</summary>
    public static void AssertSafe(string address)
    {
        Assert.True(
            address.StartsWith("https://courier.example/", StringComparison.Ordinal)
                || address.StartsWith("https://people.example/", StringComparison.Ordinal),
            address);
        Assert.All(address, c => Assert.True(c is > ' ' and < '\u007f' and not ('"' or '<' or '>' or '\\'), address));
        Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var uri), address);
        Assert.Contains(uri.Host, new[] { "courier.example", "people.example" });
    }
}
