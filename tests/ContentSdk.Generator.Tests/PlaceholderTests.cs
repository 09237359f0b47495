using Xunit;

namespace ContentSdk.Generator.Tests;

public class PlaceholderTests
{
    [Fact]
    public void Runs() => Assert.True(true);
}
