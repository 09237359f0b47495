namespace ContentSdk.Engine.Patterns;

/// <summary>The places that anchors ask for, as <c>Regex</c> has them without options.</summary>
internal static class PatternAnchors
{
    /// <summary>Whether the position in the text is such a place.</summary>
    public static bool IsAt(PatternAnchor anchor, string text, int position) => anchor switch
    {
        PatternAnchor.Start => position == 0,
        PatternAnchor.End => position == text.Length,
        PatternAnchor.EndOrLastLineFeed => position == text.Length || (position == text.Length - 1 && text[position] == '\n'),
        PatternAnchor.WordBoundary => IsBoundary(text, position),
        _ => !IsBoundary(text, position),
    };

    private static bool IsBoundary(string text, int position) => IsWord(text, position - 1) != IsWord(text, position);

    private static bool IsWord(string text, int position) =>
        position >= 0 && position < text.Length && CharCategories.IsWordAtBoundary(text[position]);
}
