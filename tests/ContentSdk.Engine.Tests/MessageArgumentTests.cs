using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests;

public class MessageArgumentTests
{
    [Theory]
    [InlineData("a pier", "a pier")]
    [InlineData("a\r\nb\u0085c\u2028d", "a��b�c�d")]
    [InlineData("\u001B[2Jgone", "�[2Jgone")]
    [InlineData("\u202Etxt.exe\u2066", "�txt.exe�")]
    [InlineData("🚢 c’est l’été", "🚢 c’est l’été")]
    public void A_message_shows_no_character_that_a_terminal_would_obey(string said, string shown) =>
        Assert.Equal([shown], Finding.At(new SourceDocument("a.txt", "A text.\n"), new(0, 1), "CSDK4001", said).Arguments);

    [Fact]
    public void A_long_argument_is_cut_between_characters()
    {
        var shown =
            Finding.At(new SourceDocument("a.txt", "A text.\n"), new(0, 1), "CSDK4001", new string('x', 399) + "🚢 and more").Arguments[0];
        Assert.Equal(new string('x', 399) + "…", shown);
    }
}
