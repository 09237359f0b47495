using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>What the <c>head</c> of a page that is not an article says of it: title, description, canonical address and feeds.</summary>
public sealed class PageHead : ContentComponent
{
    /// <summary>The title of the page.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The path of the page, as <see cref="ContentSite.GetPath(string)"/> gives it.</summary>
    [Parameter, EditorRequired]
    public string Path { get; set; } = "/";

    /// <summary>What the page has, in a sentence of plain text.</summary>
    [Parameter]
    public string? Description { get; set; }

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.Head(Site, Title, Path, Description);
}
