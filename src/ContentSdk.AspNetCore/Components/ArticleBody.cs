using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>The standfirst and the body of an article.</summary>
public sealed class ArticleBody : ContentComponent
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public Article Article { get; set; } = null!;

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.Body(Site, Article);
}
