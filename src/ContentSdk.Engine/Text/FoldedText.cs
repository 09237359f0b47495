namespace ContentSdk.Engine.Text;

/// <summary>Texts that read alike.</summary>
internal static class FoldedText
{
    /// <summary>A text with case and white space aside.</summary>
    public static string Of(string text) =>
        string.Join(" ", CharClass.ToLower(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
