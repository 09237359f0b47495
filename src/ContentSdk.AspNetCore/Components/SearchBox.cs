using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>A form that sends its words to the search page, as the parameter <c>q</c>.</summary>
public sealed class SearchBox : ContentComponent
{
    /// <summary>The label of the field and of the button.</summary>
    [Parameter]
    public string Label { get; set; } = "Search";

    /// <summary>What the field has already.</summary>
    [Parameter]
    public string? Words { get; set; }

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.SearchBox(Site, Label, Words);
}
