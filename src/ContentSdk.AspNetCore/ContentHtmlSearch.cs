using System.Buffers;
using System.Text;
using ContentSdk.Web.Writing;

namespace ContentSdk.AspNetCore;

public static partial class ContentHtml
{
    private const string Nothing = "Nothing was found.";
    private const string Unavailable = "Search is not available right now.";

    /// <summary>
    /// Writes the results of a search as a list: title, heading of the section, and an excerpt in which the words are in <c>mark</c>. For
    /// the page without a query, it is the place that <see cref="WriteSearchScript"/> fills.
    /// </summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="query">What was asked for; empty for the page without a query.</param>
    /// <param name="results">What was found.</param>
    /// <param name="nothing">What the page says if nothing was found.</param>
    /// <param name="unavailable">What the script says if it cannot read the search index.</param>
    public static void WriteSearchResults(
        IBufferWriter<byte> output, ContentSite site, string query, IReadOnlyList<SearchResult> results, string nothing = Nothing,
        string unavailable = Unavailable)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(nothing);
        ArgumentNullException.ThrowIfNull(unavailable);
        output.Raw("<div class=\"search-results\" aria-live=\"polite\""u8);
        WriteData(output, "index"u8, site.Options.Outputs.Search is { } index ? site.GetPath(index) : null);
        WriteData(output, "nothing"u8, nothing);
        WriteData(output, "unavailable"u8, unavailable);
        WriteData(output, "query"u8, query.Length > 0 ? query : null);
        output.Raw(">"u8);
        if (results.Count > 0)
        {
            output.Raw("<ol>\n"u8);
            foreach (var result in results)
                WriteResult(output, site, result);
            output.Raw("</ol>"u8);
        }
        else if (query.Length > 0)
        {
            output.Raw("<p>"u8);
            output.Text(nothing);
            output.Raw("</p>"u8);
        }
        output.Raw("</div>\n"u8);
    }

    /// <summary>
    /// Writes the <c>script</c> element that loads <see cref="ContentOutputs.SearchScript"/>, for a site that is exported: with it, the
    /// search page answers from <see cref="ContentOutputs.Search"/> in the browser. It does nothing where the server has answered.
    /// </summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <exception cref="InvalidOperationException">
    /// The script or the search index is switched off, or the site has no search page: neither <c>MapSearch</c> nor
    /// <see cref="ContentOptions.SearchPath"/>.
    /// </exception>
    public static void WriteSearchScript(IBufferWriter<byte> output, ContentSite site)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        if (site.Options.Outputs is not { Search: not null, SearchScript: { } script })
            throw new InvalidOperationException("There is no search script. Set options.Outputs.Search and options.Outputs.SearchScript.");
        if (site.SearchPath is null)
            throw NoSearchPage();
        output.Raw("<script defer src=\""u8);
        output.Attribute(site.GetPath(script));
        output.Raw("\"></script>\n"u8);
    }

    private static void WriteResult(IBufferWriter<byte> output, ContentSite site, SearchResult result)
    {
        output.Raw("<li"u8);
        WriteLanguage(output, site, result.Article);
        output.Raw(">"u8);
        WriteLink(output, result.Path, result.Article.Title);
        if (result.Heading is { } heading)
        {
            output.Raw("<span class=\"search-section\">"u8);
            output.Text(heading.Text);
            output.Raw("</span>"u8);
        }
        output.Raw("<p>"u8);
        output.Raw(Encoding.UTF8.GetBytes(result.ExcerptHtml));
        output.Raw("</p></li>\n"u8);
    }

    private static void WriteData(IBufferWriter<byte> output, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        output.Raw(" data-"u8);
        output.Raw(name);
        output.Raw("=\""u8);
        output.Attribute(value);
        output.Raw("\""u8);
    }
}
