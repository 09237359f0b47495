namespace ContentSdk.Engine.Tests.Rules.RunningText;

/// <summary>A text, and where one rule finds fault with it.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">Line and column of each place; empty where nothing is wrong.</param>
/// <param name="Mended">The text as the rule mends it; null where only a person can.</param>
/// <param name="Language">Its language.</param>
/// <param name="HasHeadline">Whether its first line is the headline.</param>
public sealed record RuleRow(
    string Id, string Text, string Expected = "", string? Mended = null, string Language = "en", bool HasHeadline = false)
{
    public override string ToString() => $"{Id} {Language}: {Text.Replace('\n', '¶')}";
}
