using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText;

/// <summary>The rules about running text, each a file of its own beside this one.</summary>
internal static class TextRules
{
    /// <summary>Places of one rule in one file that are reported.</summary>
    public const int MostPlaces = 100;

    private static readonly ITextRule[] Checks = [];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Checks.Select(static check => check.Rule)];

    /// <summary>Adds what is wrong with the text.</summary>
    public static void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        // In a file that was decoded wrongly its faults would be echoes of the one fault.
        if (text.Document.EncodingFault != EncodingFault.None)
            return;
        foreach (var check in Checks)
            check.Check(text, findings);
    }
}
