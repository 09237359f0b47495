namespace ContentSdk.Engine.Model;

/// <summary>An item of a collection as its file, or its row, says it. It knows no type of the host.</summary>
/// <param name="Collection">The collection, by its name.</param>
/// <param name="Slug">Its words in kebab case, by which others refer to it; empty where a row has none.</param>
/// <param name="Identifier">The C# identifier of its member; empty where it has none.</param>
/// <param name="Value">All that is said of it: a map.</param>
/// <param name="Place">Where what concerns all of it is reported: its name, or the beginning of its file.</param>
public sealed record ContentItem(string Collection, string Slug, string Identifier, Cell Value, ItemPlace Place)
{
    /// <summary>What people call it: its title, or its slug.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its file.</summary>
    public string LogicalPath { get; init; } = "";

    /// <summary>Whether its file is one that can have text, which is an article of the set.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether it has text.</summary>
    public bool HasText { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Day from which it may be shown (<c>yyyy-MM-dd</c>), or null.</summary>
    public string? Embargo { get; init; }

    /// <summary>The keys that its sidecar says, where it has one: their places are there.</summary>
    public EquatableArray<string> Aside { get; init; }

    /// <summary>
    /// The links to content files in its values, and where their addresses are. Of a file with text, its article has them.
    /// </summary>
    public EquatableArray<PlacedFileLink> Links { get; init; }

    /// <summary>
    /// The other files beside the content that its values name, and where. Of a file with text, its article has them.
    /// </summary>
    public EquatableArray<AssetLink> Assets { get; init; }

    /// <summary>The sidecar; empty where there is none.</summary>
    public string SidecarPath { get; init; } = "";

    /// <summary>The file that a key was written in.</summary>
    public string PathOf(string key) => Aside.Contains(key) ? SidecarPath : LogicalPath;
}
