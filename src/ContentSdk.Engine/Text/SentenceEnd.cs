namespace ContentSdk.Engine.Text;

/// <summary>Tells whether a stretch of text ends as a sentence does.</summary>
internal static class SentenceEnd
{
    private const string Closers = "\"'”’»›“‘)]」』）*_";

    /// <summary>A full stop, question or exclamation mark of any script at the end; closing marks behind it are passed over.</summary>
    public static bool Is(string text, TextRange range)
    {
        var end = range.End;
        while (end > range.Start && (Closers.IndexOf(text[end - 1]) >= 0 || CharClass.IsSpace(text[end - 1])))
            end--;
        return end > range.Start && IsTerminator(text[end - 1]);
    }

    /// <summary>A mark that ends sentences.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '።' or '‽';
}
