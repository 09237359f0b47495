using System.Text;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities.Lists;

/// <summary>The table has so many bits for the place, the length and the number of a word; what needs more is refused.</summary>
public class ListWordsTests
{
    private const int MostBytes = 1 << 24, MostLetters = 255, MostWords = (1 << 20) - 1, Letters = 5;

    [Theory]
    [InlineData(MostBytes - 1, 4, true)]
    [InlineData(MostBytes, 4, false)]
    [InlineData(7, MostLetters, true)]
    [InlineData(7, MostLetters + 1, false)]
    public void What_does_not_fit_is_refused(int start, int length, bool fits)
    {
        var bytes = new byte[MostBytes + 8];
        bytes.AsSpan().Fill((byte)'a');
        var words = new ListWords(bytes, 16);
        if (fits)
            words.Add(start, length, ListMarks.City);
        else
            Assert.Throws<InvalidOperationException>(() => words.Add(start, length, ListMarks.City));
        var word = new string('a', length);
        Assert.Equal(fits ? ListMarks.City : ListMarks.None, words.Find(word.AsSpan(), FoldedWord.Hash(word.AsSpan())));
    }

    [Fact]
    public void There_are_no_more_words_than_a_slot_can_number()
    {
        var bytes = new byte[(MostWords + 1) * Letters];
        for (var word = 0; word <= MostWords; word++)
        {
            for (int at = 0, rest = word; at < Letters; at++, rest /= 26)
                bytes[(word * Letters) + at] = (byte)('a' + (rest % 26));
        }
        var words = new ListWords(bytes, MostWords + 1);
        for (var word = 0; word < MostWords; word++)
            words.Add(word * Letters, Letters, ListMarks.City);
        Assert.Throws<InvalidOperationException>(() => words.Add(MostWords * Letters, Letters, ListMarks.City));
        words.Add(0, Letters, ListMarks.Region);
        var last = Encoding.ASCII.GetString(bytes, (MostWords - 1) * Letters, Letters);
        Assert.Equal(ListMarks.City, words.Find(last.AsSpan(), FoldedWord.Hash(last.AsSpan())));
        Assert.Equal(MostWords, words.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(3_000)]
    public void It_has_the_words_that_were_added_and_no_other(int count)
    {
        var random = new Random(count);
        var plain = new HashSet<string>(Enumerable.Range(0, count).Select(_ => Word(random)));
        var words = new ListWords(Encoding.ASCII.GetBytes(string.Concat(plain)), count);
        var start = 0;
        foreach (var word in plain)
        {
            words.Add(start, word.Length, ListMarks.City);
            start += word.Length;
        }
        string[] asked = [.. plain, .. Enumerable.Range(0, 2_000).Select(_ => Word(random))];
        // Before or after the words are asked for together: it changes nothing.
        for (var time = 0; time < 2; time++)
        {
            foreach (var word in asked)
                Assert.Equal(plain.Contains(word) ? ListMarks.City : ListMarks.None, words.Find(word, FoldedWord.Hash(word)));
            words.Touch([.. asked.Select(static word => FoldedWord.Hash(word))]);
        }
    }

    private static string Word(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (char)('a' + random.Next(10)))]);
}
