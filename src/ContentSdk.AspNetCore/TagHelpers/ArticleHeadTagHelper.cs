using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>What the <c>head</c> of an article's page says of it. In Razor views: <c>&lt;article-head /&gt;</c>.</summary>
/// <param name="site">The content as the site shows it.</param>
[HtmlTargetElement("article-head", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ArticleHeadTagHelper(ContentSite site) : TagHelper
{
    /// <summary>The article.</summary>
    public Article Article { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.Head(site, Article));
    }
}
