using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Cuts running text into tokens and sentences, and tells its language.</summary>
public static class TextAnalyzer
{
    // With the space or mark after it: room for the tokens of a text, so that the list rarely has to grow.
    private const int ShortestUsualWord = 4;
    private const int MostRoom = 16_384;

    // One text after another is cut in it. It holds numbers only, and whoever finds it taken makes another.
    private static List<Token>? _room;

    /// <summary>Analyses what an article says in language.</summary>
    /// <param name="document">The file.</param>
    /// <param name="structure">Its parts.</param>
    /// <param name="language">BCP 47 tag of its language, where somebody said it; else it is told from the text.</param>
    /// <param name="hasMarkup">Whether the file's format has markup.</param>
    public static AnalyzedText Analyze(SourceDocument document, ArticleStructure structure, string? language = null, bool hasMarkup = false)
    {
        var blocks = structure.LanguageRanges();
        language ??= LanguageDetector.Detect(document.Text, blocks);
        var joins = WordJoins.For(language);
        var tokens = Interlocked.Exchange(ref _room, null) ?? [];
        tokens.Capacity = Math.Max(tokens.Capacity, (document.Text.Length / ShortestUsualWord) + 1);
        List<int> blockStarts = [], sentenceStarts = [];
        foreach (var block in blocks)
        {
            blockStarts.Add(tokens.Count);
            Tokenizer.Cut(document.Text, block, joins, tokens);
            SentenceSplitter.Split(document.Text, tokens, blockStarts[blockStarts.Count - 1], sentenceStarts);
        }
        blockStarts.Add(tokens.Count);
        sentenceStarts.Add(tokens.Count);
        var all = tokens.ToArray();
        if (tokens.Capacity <= MostRoom)
        {
            tokens.Clear();
            Volatile.Write(ref _room, tokens);
        }
        return new(
            document, language, blocks, all, Hashes(document.Text, all), blockStarts.ToArray(), sentenceStarts.ToArray(),
            structure.TitleIndex)
        {
            HasMarkup = hasMarkup,
            StandfirstBlock = structure.Standfirst is { } standfirst ? Array.IndexOf(blocks, standfirst) : -1,
        };
    }

    private static int[] Hashes(string text, Token[] tokens)
    {
        var hashes = new int[tokens.Length];
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = FoldedWord.Hash(text.AsSpan(tokens[i].Start, tokens[i].Length));
        return hashes;
    }
}
