using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>The standfirst and the body of an article. In Razor views: <c>&lt;article-body /&gt;</c>.</summary>
/// <param name="site">The content as the site shows it.</param>
[HtmlTargetElement("article-body", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ArticleBodyTagHelper(ContentSite site) : TagHelper
{
    /// <summary>The article.</summary>
    public Article Article { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.Body(site, Article));
    }
}
