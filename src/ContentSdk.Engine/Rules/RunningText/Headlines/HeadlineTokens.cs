using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules.RunningText.Headlines;

/// <summary>The headline among the blocks of a text.</summary>
internal static class HeadlineTokens
{
    /// <summary>Indices of the headline's first token and of the one behind its last; equal when there is none.</summary>
    public static (int First, int End) Of(AnalyzedText text) =>
        text.TitleBlock < 0 ? (0, 0) : (text.BlockStarts[text.TitleBlock], text.BlockStarts[text.TitleBlock + 1]);

    /// <summary>Number of words.</summary>
    public static int Words(AnalyzedText text)
    {
        var (first, end) = Of(text);
        var count = 0;
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                count++;
        }
        return count;
    }
}
