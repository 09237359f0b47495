namespace ContentSdk.Engine.Rules;

/// <summary>CSDK5xxx: names, entities and mentions.</summary>
public static class EntityRules
{
    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
