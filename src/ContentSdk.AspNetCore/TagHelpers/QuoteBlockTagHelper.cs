using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>A quotation with its speaker and a link to its place in the article. In Razor views: <c>&lt;quote-block /&gt;</c>.</summary>
/// <param name="site">The content as the site shows it.</param>
[HtmlTargetElement("quote-block", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class QuoteBlockTagHelper(ContentSite site) : TagHelper
{
    /// <summary>The quotation.</summary>
    public Quote Quote { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.Quote(site, Quote));
    }
}
