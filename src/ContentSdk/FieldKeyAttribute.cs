namespace ContentSdk;

/// <summary>Says which key of front matter a property is, where that is not its name in camel case.</summary>
/// <param name="key">The key, as content files write it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class FieldKeyAttribute(string key) : Attribute
{
    /// <summary>The key, as content files write it. On a member of an enum, the word that they write.</summary>
    public string Key { get; } = key;
}
