using ContentSdk.Engine.Model;
using ContentSdk.Engine.Tests.Quotations;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

/// <summary>A position leads to the token that a search from the first one would find.</summary>
public class TokenIndexTests
{
    private static readonly string LongWord = new('a', 1_000);

    public static TheoryData<string> Texts => new(
        "", "a", "\n\n   a", "It rains. The boats leave at nine.", LongWord, $"It is {LongWord} {LongWord}, and\n{LongWord}",
        "a" + new string(' ', 300) + "b" + new string('\n', 200) + "c.   ", new string('!', 200), new string('x', 63) + " y",
        new string('x', 64) + "y", new string('x', 62) + " " + new string('z', 65));

    [Theory, MemberData(nameof(Texts))]
    public void It_is_found_at_every_position(string text) => AssertFound(text);

    [Fact]
    public void It_is_found_whatever_the_text_is() =>
        Gen.Select(Gen.OneOf("a", " ", "boats", ", ", "\n", "\n\n", "“", "港", "it's", LongWord), Gen.Int[1, 40]).Array[0, 12]
            .Select(pieces => string.Concat(pieces.Select(piece => string.Concat(Enumerable.Repeat(piece.Item1, piece.Item2 % 7)))))
            .Sample(AssertFound, iter: 100);

    private static void AssertFound(string text)
    {
        var analyzed = Reading.Analyze(text);
        var expected = 0;
        for (var position = -1; position <= text.Length + 130; position++)
        {
            while (expected < analyzed.Tokens.Length && analyzed.Tokens[expected].End <= position)
                expected++;
            if (analyzed.TokenIndexAt(position) is var index && index != expected)
                Assert.Fail($"Token {index} and not {expected} is at {position}.");
        }
        Assert.Equal(LinearSearch(analyzed.Tokens, text.Length / 2), analyzed.TokenIndexAt(text.Length / 2));
        Assert.Equal(0, analyzed.TokenIndexAt(int.MinValue));
        Assert.Equal(analyzed.Tokens.Length, analyzed.TokenIndexAt(int.MaxValue));
    }

    private static int LinearSearch(Token[] tokens, int position) =>
        Array.FindIndex(tokens, token => token.End > position) is var index and >= 0 ? index : tokens.Length;
}
