using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentSdk.AspNetCore.TagHelpers;

/// <summary>The results of a search, with the words marked. In Razor views: <c>&lt;search-result-list /&gt;</c>.</summary>
/// <param name="site">The content as the site shows it.</param>
[HtmlTargetElement("search-result-list", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SearchResultListTagHelper(ContentSite site) : TagHelper
{
    /// <summary>What was asked for; empty for the page without a query.</summary>
    public string Query { get; set; } = "";

    /// <summary>What was found.</summary>
    public IReadOnlyList<SearchResult> Results { get; set; } = [];

    /// <summary>What the page says if nothing was found.</summary>
    public string Nothing { get; set; } = "Nothing was found.";

    /// <summary>What the script says if it cannot read the search index.</summary>
    public string Unavailable { get; set; } = "Search is not available right now.";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(ContentHtml.SearchResults(site, Query, Results, Nothing, Unavailable));
    }
}
