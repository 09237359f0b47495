using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests;

public class SourceDocumentTests
{
    [Theory]
    [InlineData("a\nb\nc")]
    [InlineData("a\r\nb\r\nc")]
    [InlineData("a\rb\rc")]
    [InlineData("\uFEFFa\r\nb\nc")]
    public void Line_breaks_become_one_kind_and_every_place_finds_its_way_back(string original)
    {
        var document = new SourceDocument("seeds/a.txt", original);
        Assert.Equal("a\nb\nc", document.Text);
        Assert.Equal(new LinePosition(3, 1), document.PositionOf(4));
        Assert.Equal('c', original[document.ToOriginal(4)]);
    }
}
