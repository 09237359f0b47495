using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

public class TokenizerTests
{
    [Theory]
    [InlineData("The U.S. said no.", "The|U.S.|said|no|.")]
    [InlineData("Orla's plan, the plan", "Orla|'s|plan|,|the|plan")]
    [InlineData("don't pay $1,000.50", "don't|pay|$|1,000.50")]
    [InlineData("US-led talks", "US|-|led|talks")]
    [InlineData("he said.Then he left", "he|said|.|Then|he|left")]
    [InlineData("O'Dowd of example.org", "O'Dowd|of|example.org")]
    [InlineData("J.R. Bexley at 5 p.m. today", "J.R.|Bexley|at|5|p.m.|today")]
    public void Text_is_cut_into_words_and_marks(string text, string expected)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(text, new TextRange(0, text.Length), tokens);
        Assert.Equal(expected, string.Join("|", tokens.Select(token => text.Substring(token.Start, token.Length))));
    }

    [Fact]
    public void A_possessive_ending_is_a_token_of_its_own_kind()
    {
        var tokens = new List<Token>();
        Tokenizer.Cut("Zanoria’s", new TextRange(0, 9), tokens);
        Assert.Equal([TokenKind.Word, TokenKind.Possessive], tokens.Select(token => token.Kind));
    }
}
