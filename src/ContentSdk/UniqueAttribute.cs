namespace ContentSdk;

/// <summary>Declares that no two items of a collection, or rows of a data file, have the same value of a property.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute;
