using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText;

/// <summary>Collects what one rule finds in a text, at most <see cref="Most"/> places.</summary>
internal sealed class Places(AnalyzedText text, Rule rule, ICollection<Finding> findings)
{
    /// <summary>Places of one rule in one file that are reported.</summary>
    public const int Most = 100;

    private int _count;

    /// <summary>Whether no further place is wanted.</summary>
    public bool IsFull => _count >= Most;

    /// <summary>Adds a place that only a person can fix.</summary>
    public void Add(TextRange range, params string[] arguments) => Add(range, rule, arguments);

    /// <summary>Adds a place for one of the rule's causes.</summary>
    public void Add(TextRange range, RuleMessage message, params string[] arguments)
    {
        if (!IsCode(range) && _count++ < Most)
            findings.Add(Finding.At(text.Document, range, message, arguments));
    }

    /// <summary>
    /// Adds a place that is fixed by writing something else there, unless a line break or markup lies within: then
    /// only a person can. Where an image or a tag lies within, nothing is reported.
    /// </summary>
    public void AddMended(TextRange range, TextRange replaced, string newText, params string[] arguments) =>
        AddMended(range, replaced, newText, rule, arguments);

    /// <summary>Does so for one of the rule's causes.</summary>
    public void AddMended(TextRange range, TextRange replaced, string newText, RuleMessage message, params string[] arguments)
    {
        if (IsCode(range) || text.Document.LeavesOut(range) || _count++ >= Most)
            return;
        var finding = Finding.At(text.Document, range, message, arguments);
        findings.Add(text.Document.Breaks(replaced).Any() || text.Document.Slice(replaced).IndexOf('\n') >= 0
            ? finding
            : finding.MendedBy(text.Document, replaced, newText));
    }

    // What a reader sees there, or on both sides, is not what we read: it was masked.
    private bool IsCode(TextRange range) => !ReferenceEquals(text.Document.Shown, text.Document.Text)
        && (!text.Document.Shown.AsSpan(range.Start, range.Length).SequenceEqual(text.Document.Slice(range))
            || (IsMasked(range.Start - 1) && IsMasked(range.End)));

    private bool IsMasked(int position) =>
        position >= 0 && position < text.Document.Text.Length && text.Document.Text[position] != text.Document.Shown[position];
}
