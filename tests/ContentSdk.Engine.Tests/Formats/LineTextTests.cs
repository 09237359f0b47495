using ContentSdk.Engine.Formats.Markup;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats;

public class LineTextTests
{
    [Theory]
    [InlineData("A b", "A <em>b</em>", true)]
    [InlineData("A\nb", "A <em>b</em>", true)]
    [InlineData("A & \"<b>\"", "A &amp; &quot;<em>&lt;b&gt;</em>&quot;", true)]
    [InlineData("A b", "A b", false)]
    [InlineData("A c", "A <em>b</em>", false)]
    [InlineData("A b c", "A <em>b</em>", false)]
    [InlineData("A", "A <em>b</em>", false)]
    [InlineData("", "", false)]
    public void Html_shows_a_text(string text, string html, bool isShown) => Assert.Equal(isShown, LineText.IsShownBy(text, html));
}
