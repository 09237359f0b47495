using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>The headings of an article as nested lists of links.</summary>
public sealed class TableOfContents : ContentComponent
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public Article Article { get; set; } = null!;

    /// <summary>What screen readers call the list.</summary>
    [Parameter]
    public string Label { get; set; } = "Contents";

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.TableOfContents(Article, Label);
}
