using ContentSdk.Engine.Language;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

/// <summary>The table of words, against a plain one.</summary>
public sealed class WordTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(400)]
    [InlineData(5_000)]
    public void It_has_the_words_that_were_added_and_no_other(int count)
    {
        var random = new Random(count);
        var (table, plain) = (new WordTable<int>(4), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        for (var i = 0; i < count; i++)
        {
            var (word, value) = (Word(random), random.Next());
            var index = table.Add(word, value);
            if (plain.TryAdd(word, value))
                Assert.Equal(table.Count - 1, index);
        }
        Assert.Equal(plain.Count, table.Count);
        string[] asked = [.. plain.Keys, .. plain.Keys.Select(static word => word.ToUpperInvariant()), .. Words(random, 2_000)];
        // Before or after the words are asked for together: it changes nothing.
        for (var time = 0; time < 2; time++)
        {
            foreach (var word in asked)
            {
                Assert.Equal(plain.TryGetValue(word, out var value) ? value : 0, table.ValueOf(word));
                Assert.Equal(plain.ContainsKey(word), table.IndexOf(word, FoldedWord.Hash(word)) >= 0);
            }
            table.Touch([.. asked.Select(static word => FoldedWord.Hash(word))]);
        }
    }

    private static IEnumerable<string> Words(Random random, int count) => Enumerable.Range(0, count).Select(_ => Word(random));

    private static string Word(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (char)('a' + random.Next(12)))]);
}
