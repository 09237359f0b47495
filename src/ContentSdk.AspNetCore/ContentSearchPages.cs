using System.Diagnostics.CodeAnalysis;
using ContentSdk.AspNetCore.Searching;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace ContentSdk.AspNetCore;

public sealed partial class ContentEndpoints
{
    /// <summary>
    /// Maps the search page, which <c>SearchBox</c> sends its words to. It is answered without a script. The page without a query is kept;
    /// one with a query, the parameter <c>q</c>, is made for its request and not kept, with <c>X-Robots-Tag: noindex</c>.
    /// </summary>
    /// <param name="path">Its path below the base address.</param>
    /// <param name="render">
    /// Gives the HTML for a query and its results: <see cref="ContentSite.Search"/>. Both are empty for the page without a query. It is
    /// made like every page: outside of the request, under the invariant culture.
    /// </param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">The path is taken.</exception>
    public ContentEndpoints MapSearch(string path, Func<string, IReadOnlyList<SearchResult>, string> render)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(render);
        return AddSearch(path, (query, results) => Text(() => render(query, results())));
    }

    /// <summary>
    /// Maps the search page to a Blazor component with the parameters <c>Query</c>, a string, and <c>Results</c>, a list of
    /// <see cref="SearchResult"/>. Otherwise as <see cref="MapSearch(string, Func{string, IReadOnlyList{SearchResult}, string})"/>.
    /// </summary>
    /// <typeparam name="TComponent">The component of the search page.</typeparam>
    /// <param name="path">Its path below the base address.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">The path is taken.</exception>
    public ContentEndpoints MapSearch<[DynamicallyAccessedMembers(All)] TComponent>(string path)
        where TComponent : IComponent
    {
        ArgumentNullException.ThrowIfNull(path);
        return AddSearch(path, (query, results) => (output, services) =>
            Component<TComponent>(Site.Info.GetAddress(path), new() { ["Query"] = query, ["Results"] = results() })(output, services));
    }

    /// <summary>Maps the script that a search page may load.</summary>
    internal void MapSearchScript()
    {
        if (Site.Options.Outputs.SearchScript is { } script)
            MapFile(script, MediaTypes.Script, SearchScript.Write);
    }

    private ContentEndpoints AddSearch(string path, Func<string, Func<IReadOnlyList<SearchResult>>, ContentWriter> writerOf)
    {
        var empty = new StoredContent(PathOf(path), MediaTypes.Html, writerOf("", static () => []), () => LastModified);
        var canonical = new CanonicalPath(empty.Path);
        Map.Add(empty, canonical);
        Route(canonical, AnswerAsync);
        // The first search page is the one that boxes lead to.
        if (Site.SearchPath is null)
            MapSearchScript();
        Site.MappedSearchPath ??= path;
        return this;

        Task AnswerAsync(HttpContext context)
        {
            var query = SearchQuery.Cut(context.Request.Query["q"] is [{ } first, ..] ? first : null);
            if (query.Length == 0)
                return SendAsync(context, empty);
            // Whatever is asked for leaves nothing behind, and is not worth the best compression.
            var answer = new StoredContent(
                empty.Path, MediaTypes.Html, writerOf(query, () => Site.Search(query)), () => LastModified)
            { IsHidden = true, IsCompressed = false };
            return SendAsync(context, answer);
        }
    }
}
