using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>The tags of an article, with links to their pages. In Razor views: <c>&lt;tag-list /&gt;</c>.</summary>
/// <param name="site">The content as the site shows it.</param>
[HtmlTargetElement("tag-list", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TagListTagHelper(ContentSite site) : TagHelper
{
    /// <summary>The article.</summary>
    public Article Article { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.Tags(site, Article));
    }
}
