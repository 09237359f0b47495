using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>The tags of an article, with links to their pages.</summary>
public sealed class TagList : ContentComponent
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public Article Article { get; set; } = null!;

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.Tags(Site, Article);
}
