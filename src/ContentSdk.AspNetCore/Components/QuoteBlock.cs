using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>A quotation with its speaker and a link to its place in the article.</summary>
public sealed class QuoteBlock : ContentComponent
{
    /// <summary>The quotation.</summary>
    [Parameter, EditorRequired]
    public Quote Quote { get; set; } = null!;

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.Quote(Site, Quote);
}
