using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>
/// What the <c>head</c> of an article's page says of it: title, description, canonical address, Open Graph, JSON-LD and feeds.
/// </summary>
public sealed class ArticleHead : ContentComponent
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public Article Article { get; set; } = null!;

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.Head(Site, Article);
}
