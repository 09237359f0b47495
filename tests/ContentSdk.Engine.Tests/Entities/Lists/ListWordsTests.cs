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
}
