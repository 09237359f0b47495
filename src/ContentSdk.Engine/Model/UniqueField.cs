namespace ContentSdk.Engine.Model;

/// <summary>A value of a field of an article that no other article may have.</summary>
/// <param name="Key">The key whose value it is.</param>
/// <param name="Value">The value.</param>
/// <param name="Path">The file that it was written in.</param>
/// <param name="Title">What people call the article.</param>
/// <param name="LogicalPath">The article's file.</param>
public sealed record UniqueField(string Key, Cell Value, string Path, string Title, string LogicalPath);
