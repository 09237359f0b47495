using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Language;

/// <summary>Finds where sentences begin.</summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the index of the first token of each sentence of a block.</summary>
    public static void Split(string text, List<Token> tokens, int first, List<int> starts)
    {
        var atStart = true;
        for (var i = first; i < tokens.Count; i++)
        {
            if (atStart && tokens[i].Kind is not TokenKind.Possessive)
            {
                starts.Add(i);
                atStart = false;
            }
            if (tokens[i] is { Kind: TokenKind.Punctuation, Length: 1 } token && text[token.Start] is '.' or '!' or '?')
                atStart = true;
        }
    }
}
