using ContentSdk.Engine.Language;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

public class LanguageVotesTests
{
    [Fact]
    public void Words_count_for_each_of_their_languages()
    {
        var (votes, expected) = (new LanguageVotes(), new int[FunctionWords.Languages.Count]);
        var random = new Random(20);
        for (var word = 0; word < 5000; word++)
        {
            var languages = (ulong)random.NextInt64() & (ulong)random.NextInt64();
            votes.Add(languages);
            for (var i = 0; i < expected.Length; i++)
                expected[i] += (int)((languages >> i) & 1);
        }

        Assert.Equal(expected, votes.Count());
    }

    [Fact]
    public void Without_words_nothing_counts() => Assert.All(new LanguageVotes().Count(), static count => Assert.Equal(0, count));
}
