using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK4xxx: quotation marks.</summary>
public static class QuotationRules
{
    /// <summary>A mark opens a quotation that nothing closes.</summary>
    public static Rule UnclosedMark { get; } = new(
        "CSDK4001",
        "Unclosed quotation mark",
        "The quotation mark {0} is not closed in this paragraph. "
        + "Add the closing mark; if the quotation continues in the next paragraph, begin that one with an opening mark.",
        RuleSeverity.Warning,
        false);

    /// <summary>The next paragraph begins with a mark, too, but another speaks there.</summary>
    public static RuleMessage UnclosedBeforeSpeaker { get; } = UnclosedMark.Also(
        "otherSpeaker",
        "The quotation mark {0} is not closed before the paragraph in which {1} speaks. Add the closing mark where the quotation ends.");

    /// <summary>A mark closes a quotation that nothing opened.</summary>
    public static Rule UnopenedMark { get; } = new(
        "CSDK4002",
        "Unopened quotation mark",
        "The quotation mark {0} closes a quotation that was not opened. Add the opening mark, or remove this one.",
        RuleSeverity.Warning,
        false);

    /// <summary>A quotation opens with one kind of mark and closes with another.</summary>
    public static Rule MismatchedMarks { get; } = new(
        "CSDK4003",
        "Mismatched quotation marks",
        "The quotation opens with {0} and closes with {1} at {2}. Use marks of the same style.",
        RuleSeverity.Warning,
        false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [UnclosedMark, UnopenedMark, MismatchedMarks];
}
