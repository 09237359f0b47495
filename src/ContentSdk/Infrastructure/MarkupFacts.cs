namespace ContentSdk.Infrastructure;

/// <summary>What generated code says of the markup of an article apart from places in its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MarkupFacts
{
    /// <summary>The anchors of the headings, in order.</summary>
    public string[] Anchors { get; init; } = [];

    /// <summary>Where the links lead, in order.</summary>
    public string[] Urls { get; init; } = [];

    /// <summary>What is shown on hovering over the links, in order; empty where none has anything.</summary>
    public string?[] Titles { get; init; } = [];

    /// <summary>The images, in order.</summary>
    public ArticleImage[] Images { get; init; } = [];
}
