using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>Who somebody is: name, links, and what they say. In Razor views: <c>&lt;speaker-card /&gt;</c>.</summary>
/// <param name="site">The content as the site shows it.</param>
[HtmlTargetElement("speaker-card", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SpeakerCardTagHelper(ContentSite site) : TagHelper
{
    /// <summary>The person, or another entity.</summary>
    public Entity Speaker { get; set; } = null!;

    /// <summary>The most quotations; 3 unless set.</summary>
    public int Quotes { get; set; } = 3;

    /// <summary>The article whose quotations count; all of them unless set.</summary>
    public Article? Article { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.Speaker(site, Speaker, Quotes, Article));
    }
}
