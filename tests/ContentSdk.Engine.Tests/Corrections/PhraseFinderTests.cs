using ContentSdk.Engine.Corrections;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

public class PhraseFinderTests
{
    private static readonly Gen<string> Words = Of("a", "b", "c", "A", "Orla’s", "…").Array[1, 5]
        .Select(static words => string.Join(" ", words));

    private static readonly Gen<string> Texts = Of("a", "b", "c", "A", "Orla's", "…", "\n").Array[1, 30]
        .Select(static words => string.Join(" ", words));

    [Fact]
    public void It_finds_what_a_look_at_every_place_finds() => Gen.Select(Texts, Words.Array[1, 6]).Sample(static (text, phrases) =>
    {
        var analyzed = Analyze(text);
        var found = PhraseFinder.Find(analyzed, phrases);
        for (var i = 0; i < phrases.Length; i++)
            Assert.Equal(Places(analyzed, phrases[i]), found[i]);
    });

    [Fact]
    public void A_phrase_stays_in_its_paragraph_and_white_space_does_not_count()
    {
        var found = PhraseFinder.Find(Analyze("the  old\u00A0pier\nthe old\npier"), ["the old pier", "old pier"]);
        Assert.Equal([new TextRange(0, 13)], found[0]);
        Assert.Equal([new TextRange(5, 8)], found[1]);
    }

    private static Gen<string> Of(params string[] words) => Gen.Int[0, words.Length - 1].Select(number => words[number]);

    private static IEnumerable<TextRange> Places(AnalyzedText text, string phrase)
    {
        var words = Analyze(phrase);
        for (var first = 0; first + words.Tokens.Length <= text.Tokens.Length; first++)
        {
            var last = first + words.Tokens.Length - 1;
            if (text.BlockOf(first) == text.BlockOf(last)
                && Enumerable.Range(0, words.Tokens.Length).All(i => Word(text, first + i) == Word(words, i)))
                yield return TextRange.FromBounds(text.Tokens[first].Start, text.Tokens[last].End);
        }
    }

    private static string Word(AnalyzedText text, int token) => text.Slice(text.Tokens[token]).ToString().Replace('’', '\'');

    private static AnalyzedText Analyze(string text)
    {
        var document = new SourceDocument("seeds/a.txt", text);
        var lines = Enumerable.Range(1, document.LineCount).Select(line => TextRange.FromBounds(
            document.LineStart(line), line < document.LineCount ? document.LineStart(line + 1) - 1 : document.Text.Length));
        return TextAnalyzer.Analyze(document, new(null, null, null, lines.ToEquatableArray(), default), "en");
    }
}
