using Microsoft.AspNetCore.Components;

namespace ContentSdk.AspNetCore.Components;

/// <summary>
/// The results of a search: title, heading of the section, and an excerpt in which the words are marked. On the page without a query, it
/// is the place that <see cref="SearchScript"/> fills.
/// </summary>
public sealed class SearchResultList : ContentComponent
{
    /// <summary>What was asked for; empty for the page without a query.</summary>
    [Parameter, EditorRequired]
    public string Query { get; set; } = "";

    /// <summary>What was found.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<SearchResult> Results { get; set; } = [];

    /// <summary>What the page says if nothing was found.</summary>
    [Parameter]
    public string Nothing { get; set; } = "Nothing was found.";

    /// <summary>What the script says if it cannot read the search index.</summary>
    [Parameter]
    public string Unavailable { get; set; } = "Search is not available right now.";

    /// <inheritdoc/>
    protected override string Render() => ContentHtml.SearchResults(Site, Query, Results, Nothing, Unavailable);
}
