using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>Finds where sentences begin.</summary>
internal static class SentenceSplitter
{
    private static readonly Lazy<WordSet> BeforeName = new(() => WordSet.OfAllLanguages("abbreviations", "before-name"));
    private static readonly Lazy<WordSet> Inside = new(() => WordSet.OfAllLanguages("abbreviations", "inside"));
    private static readonly Lazy<WordSet> Starters = new(() => WordSet.OfAllLanguages("abbreviations", "sentence-starters"));

    /// <summary>Adds the index of the first token of each sentence of a block.</summary>
    public static void Split(string text, List<Token> tokens, int first, List<int> starts)
    {
        if (first >= tokens.Count)
            return;
        starts.Add(first);
        var next = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (!EndsSentence(text, tokens, i))
                continue;
            // Within a run of marks its end is known: to look for it at each would take time with the square of its length.
            if (i >= next)
                next = AfterClosingMarks(text, tokens, i + 1);
            if (next >= tokens.Count)
                return;
            if (!BeginsSentence(text, tokens, i, next))
                continue;
            starts.Add(next);
            i = next - 1;
        }
    }

    private static bool EndsSentence(string text, List<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Punctuation)
            return text[token.Start] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
        return token.Kind == TokenKind.Word && text[token.End - 1] == '.';
    }

    // Closing quotation marks and brackets belong to the sentence that they close: they touch what stands before them.
    private static int AfterClosingMarks(string text, List<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Start == tokens[i - 1].End && IsClosing(text, tokens[i]))
            i++;
        return i;
    }

    private static bool IsClosing(string text, Token token) => token.Kind == TokenKind.Punctuation
        ? text[token.Start] is ')' or ']' or '.' or '!' or '?' or '…'
        : token.Kind == TokenKind.QuotationMark && text[token.Start] is not ('“' or '‘' or '„' or '«' or '「');

    private static bool BeginsSentence(string text, List<Token> tokens, int stop, int next)
    {
        var word = next;
        while (word < tokens.Count && tokens[word].Kind is TokenKind.QuotationMark or TokenKind.Punctuation && word - next < 3)
            word++;
        if (word >= tokens.Count)
            return true;
        var begin = text[tokens[word].Start];
        var mark = text[tokens[stop].End - 1];
        if (tokens[next].Start == tokens[next - 1].End && !CharClass.IsUpper(begin))
            return false;
        if (CharClass.IsLower(begin))
            return false;
        if (mark is not '.')
            return true;
        var isStarter = tokens[word].Kind == TokenKind.Word
            && Starters.Value.Contains(text.AsSpan(tokens[word].Start, tokens[word].Length));
        if (tokens[stop].Kind == TokenKind.Word)
            return isStarter || next - stop > 1;
        if (stop == 0 || tokens[stop - 1].End != tokens[stop].Start || tokens[stop - 1].Kind is not TokenKind.Word)
            return true;
        var before = text.AsSpan(tokens[stop - 1].Start, tokens[stop - 1].Length);
        if (before.Length == 1 && CharClass.IsUpper(before[0]))
            return isStarter;
        return !BeforeName.Value.Contains(before) && (isStarter || !Inside.Value.Contains(before));
    }
}
