using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>
/// A form that sends its words to the search page. In Razor views: <c>&lt;search-box /&gt;</c>.
/// </summary>
/// <param name="site">The content as the site shows it.</param>
[HtmlTargetElement("search-box", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SearchBoxTagHelper(ContentSite site) : TagHelper
{
    /// <summary>The label of the field and of the button.</summary>
    public string Label { get; set; } = "Search";

    /// <summary>What the field has already.</summary>
    public string? Words { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.SearchBox(site, Label, Words));
    }
}
