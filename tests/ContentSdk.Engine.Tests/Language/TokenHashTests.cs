using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

public class TokenHashTests
{
    [Fact]
    public void Tokens_have_the_hashes_that_word_lists_are_asked_with()
    {
        const string Sentence = "“Don’t,” Orla Fenn’s AIDE said in Žatec: 2,000 words.";
        var text = TextAnalyzer.Analyze(
            new SourceDocument("a.txt", Sentence),
            new(null, null, null, new[] { new TextRange(0, Sentence.Length) }.ToEquatableArray(), default));

        Assert.Equal(text.Tokens.Length, text.Hashes.Length);
        for (var i = 0; i < text.Tokens.Length; i++)
            Assert.Equal(FoldedWord.Hash(CharClass.ToLower(text.Slice(text.Tokens[i]).ToString())), text.Hashes[i]);
    }
}
