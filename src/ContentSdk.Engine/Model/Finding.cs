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
    /// <summary>Makes a finding of a rule at a range of a document.</summary>
    public static Finding At(SourceDocument document, TextRange range, string ruleId, params string[] arguments) => new(
        ruleId,
        document.LogicalPath,
        range,
        TextRange.FromBounds(document.ToOriginal(range.Start), document.ToOriginal(range.End)),
        document.PositionOf(range.Start),
        document.PositionOf(range.End),
        new(arguments));

    /// <summary>Makes a finding of a rule at a place that was noted earlier.</summary>
    public static Finding At(string logicalPath, FilePlace place, string ruleId, params string[] arguments) =>
        new(ruleId, logicalPath, place.Range, place.OriginalRange, place.Start, place.End, new(arguments));
}
