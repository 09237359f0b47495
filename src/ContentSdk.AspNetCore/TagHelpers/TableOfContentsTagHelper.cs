using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>The headings of an article as nested lists of links. In Razor views: <c>&lt;table-of-contents /&gt;</c>.</summary>
[HtmlTargetElement("table-of-contents", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TableOfContentsTagHelper : TagHelper
{
    /// <summary>The article.</summary>
    public Article Article { get; set; } = null!;

    /// <summary>What screen readers call the list.</summary>
    public string Label { get; set; } = "Contents";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.TableOfContents(Article, Label));
    }
}
