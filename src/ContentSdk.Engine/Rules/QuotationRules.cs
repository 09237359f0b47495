namespace ContentSdk.Engine.Rules;

/// <summary>CSDK4xxx: quotation marks, kinds and speakers.</summary>
public static class QuotationRules
{
    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
