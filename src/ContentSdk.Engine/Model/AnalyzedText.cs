using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>The running text of an article cut into blocks, sentences and tokens, once, for all rooms that read it.</summary>
/// <param name="document">The file.</param>
/// <param name="language">BCP 47 language tag of the text (<c>en</c>), or <c>und</c> when it is not known.</param>
/// <param name="blocks">The readable ranges, in order.</param>
/// <param name="tokens">All tokens, in order.</param>
/// <param name="hashes">For each token what word lists are asked with.</param>
/// <param name="blockStarts">For each block the index of its first token; one more entry for the end.</param>
/// <param name="sentenceStarts">
/// For each sentence the index of its first token, in order; one more entry for the end. No sentence crosses a block.
/// </param>
/// <param name="titleBlock">Which block is the headline, or -1.</param>
public sealed class AnalyzedText(
    SourceDocument document, string language, TextRange[] blocks, Token[] tokens, int[] hashes, int[] blockStarts, int[] sentenceStarts,
    int titleBlock)
{
    // In so many characters a token is sooner looked for one by one.
    private const int Stretch = 64;

    private int[]? _firstTokens;

    /// <summary>The file.</summary>
    public SourceDocument Document { get; } = document;

    /// <summary>BCP 47 language tag of the text (<c>en</c>), or <c>und</c> when it is not known.</summary>
    public string Language { get; } = language;

    /// <summary>The readable ranges, in order.</summary>
    public TextRange[] Blocks { get; } = blocks;

    /// <summary>All tokens, in order.</summary>
    public Token[] Tokens { get; } = tokens;

    /// <summary>
    /// For each token the hash of its characters, the same in any case. Word lists are asked with it: many rooms ask for each word,
    /// and it is taken once.
    /// </summary>
    public int[] Hashes { get; } = hashes;

    /// <summary>For each block the index of its first token; one more entry for the end.</summary>
    public int[] BlockStarts { get; } = blockStarts;

    /// <summary>For each sentence the index of its first token, in order; one more entry for the end.</summary>
    public int[] SentenceStarts { get; } = sentenceStarts;

    /// <summary>Which block is the headline, or -1.</summary>
    public int TitleBlock { get; } = titleBlock;

    /// <summary>Which block is the standfirst, or -1.</summary>
    public int StandfirstBlock { get; init; } = -1;

    /// <summary>Whether its file's format has markup, so that marks of markup that are left in the text have rules of their own.</summary>
    public bool HasMarkup { get; init; }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Slice(Token token) => Document.Text.AsSpan(token.Start, token.Length);

    /// <summary>Index of the first token that ends after the position; the number of tokens when there is none.</summary>
    public int TokenIndexAt(int position)
    {
        var (tokens, first) = (Tokens, _firstTokens ??= FirstTokens(Tokens));
        var stretch = Math.Max(position, 0) / Stretch;
        var token = stretch < first.Length ? first[stretch] : tokens.Length;
        while (token < tokens.Length && tokens[token].End <= position)
            token++;
        return token;
    }

    /// <summary>Index of the block that the token belongs to.</summary>
    public int BlockOf(int token) => IndexIn(BlockStarts, token);

    /// <summary>Index of the sentence that the token belongs to.</summary>
    public int SentenceOf(int token) => IndexIn(SentenceStarts, token);

    // For each stretch of the text the first token that ends behind its beginning.
    private static int[] FirstTokens(Token[] tokens)
    {
        var first = new int[tokens.Length == 0 ? 0 : (tokens[tokens.Length - 1].End / Stretch) + 1];
        for (int stretch = 0, token = 0; stretch < first.Length; stretch++)
        {
            while (token < tokens.Length && tokens[token].End <= stretch * Stretch)
                token++;
            first[stretch] = token;
        }
        return first;
    }

    private static int IndexIn(int[] starts, int value)
    {
        int low = 0, high = starts.Length - 1;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= value)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}
