using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Text;

public class HashedWordsTests
{
    [Fact]
    public void Each_word_has_its_value_wherever_hashes_meet()
    {
        // All in one slot, and the last one next to it.
        ulong[] words = [5, 5 + (1UL << 32), 5 + (1UL << 40), 5 + (1UL << 63), 6];
        var table = new HashedWords<string>(words.ToDictionary(static word => word, static word => "word " + word));

        Assert.All(words, word => Assert.Equal("word " + word, table.ValueOf(word)));
    }

    [Theory]
    [InlineData(0UL)]
    [InlineData(7UL)]
    [InlineData(5UL + (1UL << 41))]
    public void Other_words_have_none(ulong word) =>
        Assert.Null(new HashedWords<string>(new() { [5] = "five", [6] = "six" }).ValueOf(word));
}
