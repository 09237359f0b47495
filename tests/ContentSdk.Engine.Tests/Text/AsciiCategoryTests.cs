using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Text;

/// <summary>Most ASCII characters never see the tables: what is said of them must still be what the tables say.</summary>
public class AsciiCategoryTests
{
    public static TheoryData<char> Ascii => new(Enumerable.Range(0, 0x80).Select(static code => (char)code));

    [Theory]
    [MemberData(nameof(Ascii))]
    public void Every_character_has_the_category_of_the_standard(char c)
    {
        Assert.Equal(char.IsAsciiLetter(c), CharClass.IsLetter(c));
        Assert.Equal(char.IsAsciiLetterUpper(c), CharClass.IsUpper(c));
        Assert.Equal(char.IsAsciiLetterLower(c), CharClass.IsLower(c));
        Assert.Equal(char.IsAsciiDigit(c), CharClass.IsDigit(c));
        Assert.Equal(char.IsAsciiLetterOrDigit(c), CharClass.IsWordPart(c));
        Assert.Equal(char.IsWhiteSpace(c), CharClass.IsSpace(c));
        Assert.Equal(char.IsControl(c) && !char.IsWhiteSpace(c), CharClass.IsControl(c));
        Assert.Equal(char.IsPunctuation(c), CharClass.IsPunctuation(c));
        Assert.Equal(char.IsSymbol(c), CharClass.IsSymbol(c));
        Assert.False(CharClass.IsMark(c) || CharClass.IsFormat(c));
    }
}
