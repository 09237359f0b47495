using System.Text;
using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Fixes;

/// <summary>Changes a text by edits.</summary>
internal static class TextEdits
{
    /// <summary>
    /// Of fixes those that can be made together: a fix is made whole or not at all, and of two that touch the same
    /// characters the first is.
    /// </summary>
    /// <param name="findings">Findings of the text, in order.</param>
    /// <param name="length">Length of the text.</param>
    public static IReadOnlyList<Finding> Together(IEnumerable<Finding> findings, int length)
    {
        // One slot for each character and for each place between two.
        var taken = new bool[(2 * length) + 1];
        var chosen = new List<Finding>();
        foreach (var finding in findings)
        {
            if (finding.Fix.Count == 0 || !finding.Fix.All(edit => IsFree(edit, taken, length)))
                continue;
            foreach (var edit in finding.Fix)
                Slots(edit, taken).Fill(true);
            chosen.Add(finding);
        }
        return chosen;
    }

    /// <summary>The edits of findings, in the order of the text.</summary>
    public static IReadOnlyList<TextEdit> InOrder(IEnumerable<Finding> findings) =>
        [.. findings.SelectMany(static finding => finding.Fix).OrderBy(static edit => edit.OriginalRange.Start)
            .ThenBy(static edit => edit.OriginalRange.End)];

    /// <summary>The text with edits made.</summary>
    /// <param name="text">The text; <paramref name="start"/> is where it begins in the file.</param>
    /// <param name="edits">In order, not overlapping, all inside the text.</param>
    /// <param name="start">What the positions of the edits count from.</param>
    public static string Apply(ReadOnlySpan<char> text, IEnumerable<TextEdit> edits, int start = 0)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(text[position..(edit.OriginalRange.Start - start)]).Append(edit.NewText);
            position = edit.OriginalRange.End - start;
        }
        return result.Append(text[position..]).ToString();
    }

    private static bool IsFree(TextEdit edit, bool[] taken, int length) =>
        edit.OriginalRange is { Start: >= 0, Length: >= 0 } range && range.End <= length && !Slots(edit, taken).Contains(true);

    private static Span<bool> Slots(TextEdit edit, bool[] taken)
    {
        var range = edit.OriginalRange;
        return range.IsEmpty ? taken.AsSpan(2 * range.Start, 1) : taken.AsSpan((2 * range.Start) + 1, (2 * range.Length) - 1);
    }
}
