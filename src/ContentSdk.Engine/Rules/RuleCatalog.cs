namespace ContentSdk.Engine.Rules;

/// <summary>All rules, sorted by id.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule there is.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
