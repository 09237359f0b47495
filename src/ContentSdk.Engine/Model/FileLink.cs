namespace ContentSdk.Engine.Model;

/// <summary>A link to a content file, before anybody knows whether there is one.</summary>
/// <param name="Number">Which of <see cref="MarkupSpec.Links"/> it is; <see cref="OfField"/> for one in the value of a field.</param>
/// <param name="Path">The path from the folder of the linking file, decoded, with forward slashes.</param>
/// <param name="Anchor">The heading that it leads to, decoded; empty for none.</param>
public readonly record struct FileLink(int Number, string Path, string Anchor)
{
    /// <summary>The number of all links in values of fields: the article has no list of these.</summary>
    public const int OfField = -1;
}

/// <summary>A link to a content file, and where its address is.</summary>
/// <param name="Link">The link.</param>
/// <param name="Place">Its address in the linking file.</param>
public readonly record struct PlacedFileLink(FileLink Link, FilePlace Place);
