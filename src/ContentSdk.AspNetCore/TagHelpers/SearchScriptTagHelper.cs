using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>The script of searches on hosts that serve files alone. In Razor views: <c>&lt;search-script /&gt;</c>.</summary>
/// <param name="site">The content as the site shows it.</param>
[HtmlTargetElement("search-script", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SearchScriptTagHelper(ContentSite site) : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.SearchScript(site));
    }
}
