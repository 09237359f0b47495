using ContentSdk.Engine.Naming;
using Xunit;

namespace ContentSdk.Engine.Tests.Naming;

public class TransliterationTests
{
    [Theory]
    [InlineData('\u00C0', '\u017E')]
    [InlineData('\u0410', '\u044F')]
    [InlineData('\u0391', '\u03A1')]
    [InlineData('\u03B1', '\u03C9')]
    public void Every_letter_of_the_common_scripts_is_known(char first, char last)
    {
        for (var c = first; c <= last; c++)
        {
            if (char.IsLetter(c))
                Assert.True(Transliteration.Of(c) is { } text && text.All(char.IsAsciiLetterOrDigit), $"U+{(int)c:X4}");
        }
    }

    [Theory]
    [InlineData('港')]
    [InlineData('\uD83D')]
    public void What_is_not_known_is_told(char c) => Assert.Null(Transliteration.Of(c));
}
