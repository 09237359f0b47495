namespace ContentSdk.Engine.Sets;

/// <summary>An article that a link in a field of Markdown leads to.</summary>
/// <param name="Path">The logical path that the link names, which may have its letters in another case.</param>
/// <param name="Article">The logical path of the article.</param>
public readonly record struct FieldTarget(string Path, string Article);
