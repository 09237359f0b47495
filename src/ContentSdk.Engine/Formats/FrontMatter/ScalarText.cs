using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Values that people read: headlines, names.</summary>
internal static class ScalarText
{
    /// <summary>What is wrong with a text that people read, or null.</summary>
    public static RuleMessage? Fault(string value, bool mayHaveLines = false)
    {
        var text = value.Trim();
        if (CharacterFault(text, mayHaveLines) is { } fault)
            return fault;
        foreach (var c in text)
        {
            if (CharClass.IsWordPart(c))
                return null;
        }
        return FrontMatterRules.UnusableText;
    }

    /// <summary>What is wrong with the characters of a text, or null.</summary>
    public static RuleMessage? CharacterFault(string text, bool mayHaveLines) => CharacterFaults.Find(text, mayHaveLines).Fault switch
    {
        Cells.CharacterFault.LineBreak => FrontMatterRules.LineBreak,
        Cells.CharacterFault.Invisible => FrontMatterRules.InvisibleCharacter,
        Cells.CharacterFault.Half => FrontMatterRules.HalfCharacter,
        _ => null,
    };

    /// <summary>Where the text of a value stands, without its quotation marks or other marks of YAML, and the space around it.</summary>
    public static TextRange RangeOf(string text, DataScalar scalar)
    {
        int start = scalar.Range.Start, end = scalar.Range.End;
        if (scalar.IsQuoted && end - start >= 2 && text[start] is '"' or '\'')
        {
            // TOML has three of them around several lines.
            var marks = end - start >= 6 && IsTriple(text, start) && IsTriple(text, end - 3) ? 3 : 1;
            (start, end) = (start + marks, end - marks);
        }
        else if (scalar.IsQuoted && start < end && text.IndexOf('\n', start, end - start) is var lineEnd and >= 0)
            start = lineEnd + 1;
        while (start < end && CharClass.IsSpace(text[start]))
            start++;
        while (end > start && CharClass.IsSpace(text[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }

    private static bool IsTriple(string text, int start) =>
        text[start] is '"' or '\'' && text[start + 1] == text[start] && text[start + 2] == text[start];
}
