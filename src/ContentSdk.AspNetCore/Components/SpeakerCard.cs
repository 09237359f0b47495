using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>Who somebody is: name, links, and what they say.</summary>
public sealed class SpeakerCard : ContentComponent
{
    /// <summary>The person, or another entity.</summary>
    [Parameter, EditorRequired]
    public Entity Speaker { get; set; } = null!;

    /// <summary>The most quotations; 3 unless set.</summary>
    [Parameter]
    public int Quotes { get; set; } = 3;

    /// <summary>The article whose quotations count; all of them unless set.</summary>
    [Parameter]
    public Article? Article { get; set; }

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.Speaker(Site, Speaker, Quotes, Article);
}
