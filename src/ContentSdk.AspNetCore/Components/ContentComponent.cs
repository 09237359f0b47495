using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ContentSdk.AspNetCore.Components;

/// <summary>
/// A component that writes a part of a page from content. It has no state and no script: static rendering is all that it needs.
/// </summary>
public abstract class ContentComponent : ComponentBase
{
    /// <summary>The content as the site shows it.</summary>
    [Inject]
    protected ContentSite Site { get; set; } = null!;

    /// <summary>Gives the HTML.</summary>
    protected abstract string Render();

    /// <inheritdoc/>
    protected sealed override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, Render());
    }
}
