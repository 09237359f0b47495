using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Naming;

/// <summary>Of a long quotation only the first words are read, unless others begin alike: its name is as if all were.</summary>
public class LongQuoteNamesTests
{
    private static readonly string[] Some = ["the", "again", "we", "Harbour", "港", "é", "NATO", "it’s"];

    private static readonly Gen<string> Quotation =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 25], Gen.Int[0, 25], Gen.OneOf<string>(Some), Gen.OneOf<string>(Some)).Select(
            static (articles, before, after, word, last) => string.Join(
                ' ', [.. Repeat("the", articles), .. Repeat("again", before), word, .. Repeat("again", after), last]));

    [Theory]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    public void Quotations_that_differ_in_one_late_word_have_names_of_their_own(int word)
    {
        var texts = Array.ConvertAll(
            new[] { "here", "there", "where" }, other => string.Join(' ', [.. Repeat("again", word - 1), other, "now"]));
        var names = QuoteNamesTests.NamesOf(texts);
        Assert.Equal(Array.ConvertAll(texts, static text => "AgainAgainAgainAgainAgain_" + StableHash.Hex(text)), names);
        Assert.Equal(names.Reverse(), QuoteNamesTests.NamesOf([.. texts.Reverse()]));
        Assert.Equal(names, QuoteNamesTests.NamesOf([.. texts, "Open it"]).Take(3));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void A_letter_that_cannot_be_written_counts_in_the_last_word_too(int words)
    {
        var texts = Array.ConvertAll(new[] { "a港", "a岸" }, last => string.Join(' ', [.. Repeat("again", words), last]));
        var names = QuoteNamesTests.NamesOf(texts);
        Assert.Equal(Array.ConvertAll(texts, static text => "AgainAgainAgainAgainAgain_" + StableHash.Hex(text)), names);
        Assert.Equal(names[1], Assert.Single(QuoteNamesTests.NamesOf(texts[1])));
    }

    [Fact]
    public void Names_are_those_that_all_words_give() => Quotation.Array[1, 8].Sample(
        static texts => Assert.Equal(Slowly(texts), QuoteNamesTests.NamesOf(texts)), iter: 1_000);

    // Each compared with each, by all of their words.
    private static string[] Slowly(string[] texts)
    {
        var words = Array.ConvertAll(texts, static text => WordsOf(text));
        var taken = new HashSet<string>();
        return [.. texts.Select((text, i) =>
        {
            var needed = words.Where(other => !other.SequenceEqual(words[i], StringComparer.OrdinalIgnoreCase))
                .Select(other => words[i].Zip(other).TakeWhile(static pair => Same(pair.First, pair.Second)).Count() + 1)
                .Append(5).Max();
            var start = Identifier.Pascal(words[i].GetRange(0, Math.Min(needed > 12 ? 5 : needed, words[i].Count)));
            var name = words[i].Count == 0 ? "Quote_" + StableHash.Hex(text)
                : needed > 12 || NameWords.Cut(text).IsLossy ? start + "_" + StableHash.Hex(text)
                : Identifier.Free(start);
            var named = name;
            for (var number = 2; !taken.Add(named); number++)
                named = name + "_" + number;
            return named;
        })];
    }

    private static List<string> WordsOf(string text)
    {
        var words = NameWords.Cut(text).Words;
        return words.GetRange(0, Math.Max(words.Count - 1, 0)).TakeWhile(static word => word is "the").Count() is var articles
            ? words.GetRange(articles, words.Count - articles)
            : words;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Repeat(string word, int times) => Enumerable.Repeat(word, times);
}
