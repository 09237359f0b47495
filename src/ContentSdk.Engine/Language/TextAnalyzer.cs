using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Cuts running text into tokens and sentences, and tells its language.</summary>
public static class TextAnalyzer
{
    /// <summary>Analyses the readable ranges of an article.</summary>
    public static AnalyzedText Analyze(SourceDocument document, ArticleStructure structure)
    {
        var blocks = structure.ReadableRanges().ToArray();
        var tokens = new List<Token>();
        List<int> blockStarts = [], sentenceStarts = [];
        foreach (var block in blocks)
        {
            blockStarts.Add(tokens.Count);
            Tokenizer.Cut(document.Text, block, tokens);
            SentenceSplitter.Split(document.Text, tokens, blockStarts[blockStarts.Count - 1], sentenceStarts);
        }
        blockStarts.Add(tokens.Count);
        sentenceStarts.Add(tokens.Count);
        return new(document, LanguageDetector.Detect(document.Text, blocks), blocks, tokens.ToArray(), blockStarts.ToArray(), sentenceStarts.ToArray(), structure.Title is null ? -1 : 0);
    }
}
