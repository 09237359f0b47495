namespace ContentSdk.Engine.Model;

/// <summary>An image, or a link to a file that is no content file, before anybody knows whether there is one.</summary>
/// <param name="Path">The path from the folder of the content file, decoded, with forward slashes.</param>
/// <param name="Place">Where it is written.</param>
public readonly record struct AssetLink(string Path, ItemPlace Place);
