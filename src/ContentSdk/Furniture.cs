namespace ContentSdk;

/// <summary>A stretch of a content file that is not the article: share buttons, comment headers, menus.</summary>
/// <param name="Text">What was left out.</param>
/// <param name="FirstLine">Its first line in the content file, from 1.</param>
/// <param name="LastLine">Its last line, inclusive.</param>
public sealed record Furniture(string Text, int FirstLine, int LastLine)
{
    /// <summary>What was left out.</summary>
    public override string ToString() => Text;
}
