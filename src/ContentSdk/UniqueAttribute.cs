namespace ContentSdk;

/// <summary>
/// Declares that no two items of a collection, rows of a data file, or articles have the same value of a property; of a list, that no
/// value is there twice. Values are the same that are equal in C#, however they are written.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute;
