namespace ContentSdk.Engine.Model;

/// <summary>A slug that a field has whose type asks for an article or an item.</summary>
/// <param name="Collection">The collection of the item; empty for an article.</param>
/// <param name="Slug">The slug, as the file writes it.</param>
/// <param name="Key">The key whose value it is.</param>
/// <param name="Place">Where it is written.</param>
public sealed record FieldReference(string Collection, string Slug, string Key, ItemPlace Place)
{
    /// <summary>Whether what refers is a draft itself.</summary>
    public bool IsOfDraft { get; init; }
}
