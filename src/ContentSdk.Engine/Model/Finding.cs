using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>A problem in a content file.</summary>
/// <param name="RuleId">Id of the rule, as in <c>CSDK4001</c>.</param>
/// <param name="LogicalPath">The file.</param>
/// <param name="Range">The smallest range that shows the problem, in <see cref="SourceDocument.Text"/>.</param>
/// <param name="OriginalRange">The same range in the file as it is on disk.</param>
/// <param name="Start">Line and column where the range begins.</param>
/// <param name="End">Line and column where it ends, exclusive.</param>
/// <param name="Arguments">What the rule's message format needs, in order.</param>
public sealed record Finding(
    string RuleId,
    string LogicalPath,
    TextRange Range,
    TextRange OriginalRange,
    LinePosition Start,
    LinePosition End,
    EquatableArray<string> Arguments)
{
    /// <summary>Which of the rule's messages it is, by name; empty for the first.</summary>
    public string Message { get; init; } = "";

    /// <summary>Edits that fix the problem without a decision by a person, if any do: sorted, not overlapping.</summary>
    public EquatableArray<TextEdit> Fix { get; init; }

    /// <summary>Makes a finding of a rule at a range of a document.</summary>
    public static Finding At(SourceDocument document, TextRange range, string ruleId, params string[] arguments)
    {
        var (original, start, end) = document.Locate(range);
        return new(ruleId, document.LogicalPath, range, original, start, end, MessageArgument.Of(arguments));
    }

    /// <summary>Makes a finding of a rule at a place that was noted earlier.</summary>
    public static Finding At(string logicalPath, FilePlace place, string ruleId, params string[] arguments) =>
        new(ruleId, logicalPath, place.Range, place.OriginalRange, place.Start, place.End, MessageArgument.Of(arguments));

    /// <summary>Makes a finding of one of a rule's messages at a range of a document.</summary>
    public static Finding At(SourceDocument document, TextRange range, RuleMessage message, params string[] arguments) =>
        At(document, range, message.RuleId, arguments) with { Message = message.Name };

    /// <summary>Makes a finding of one of a rule's messages at a place that was noted earlier.</summary>
    public static Finding At(string logicalPath, FilePlace place, RuleMessage message, params string[] arguments) =>
        At(logicalPath, place, message.RuleId, arguments) with { Message = message.Name };

    internal static Finding At(SourceDocument document, TextRange range, Wording wording) =>
        At(document, range, wording.Message, [.. wording.Arguments]);

    /// <summary>Findings by their file, their place in it, then by rule.</summary>
    public static IEnumerable<Finding> Sorted(IEnumerable<Finding> findings) =>
        findings.OrderBy(static finding => finding.LogicalPath, StringComparer.Ordinal)
            .ThenBy(static finding => finding.OriginalRange.Start).ThenBy(static finding => finding.RuleId, StringComparer.Ordinal);

    /// <summary>The finding with an edit that mends it; without, where markup stands within what would be replaced.</summary>
    /// <param name="document">The document of the finding.</param>
    /// <param name="range">What is replaced, in its text.</param>
    /// <param name="newText">What by.</param>
    public Finding MendedBy(SourceDocument document, TextRange range, string newText) => document.IsVerbatim(range)
        ? this with { Fix = Fix.Append(new TextEdit(document.Locate(range).Original, newText)).ToEquatableArray() }
        : this;
}

/// <summary>A change of a file.</summary>
/// <param name="OriginalRange">What is replaced, in the file as it is on disk; empty where text is put in.</param>
/// <param name="NewText">What by; empty where text is taken out.</param>
public readonly record struct TextEdit(TextRange OriginalRange, string NewText);
