namespace ContentSdk.Engine.Rules;

/// <summary>CSDK4xxx: quotation marks.</summary>
public static class QuotationRules
{
    /// <summary>A mark opens a quotation that nothing closes.</summary>
    public static Rule UnclosedMark { get; } = new(
        "CSDK4001",
        "Quotation mark is never closed",
        "This {0} opens a quotation that is not closed in its paragraph. Add the closing mark; a quotation that goes on in the next paragraph opens that one with a mark again.",
        RuleSeverity.Warning,
        false);

    /// <summary>A mark closes a quotation that nothing opened.</summary>
    public static Rule UnopenedMark { get; } = new(
        "CSDK4002",
        "Quotation mark closes nothing",
        "This {0} closes a quotation, but none is open here. Add the opening mark, or remove this one.",
        RuleSeverity.Warning,
        false);

    /// <summary>A quotation opens with one kind of mark and closes with another.</summary>
    public static Rule MismatchedMarks { get; } = new(
        "CSDK4003",
        "Quotation marks do not match",
        "This quotation opens with {0} and closes with {1} at {2}. Write both marks in the same style.",
        RuleSeverity.Warning,
        false);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [UnclosedMark, UnopenedMark, MismatchedMarks];
}
