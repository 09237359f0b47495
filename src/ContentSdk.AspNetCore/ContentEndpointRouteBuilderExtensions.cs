using ContentSdk.AspNetCore;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps content to paths.</summary>
public static class ContentEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the files of <see cref="ContentOptions.Outputs"/>: feeds, sitemap, <c>llms.txt</c>, search index. The result maps the
    /// pages.
    /// <code>
    /// var content = app.MapContent();
    /// content.MapPage("/", FrontPage);
    /// content.MapArticles(article => ArticlePage(article));
    /// </code>
    /// </summary>
    /// <param name="endpoints">The app, or a group of routes.</param>
    /// <returns>Maps pages, and takes conventions for all that is mapped.</returns>
    /// <exception cref="InvalidOperationException">
    /// <c>AddContent</c> was not called, or two outputs have one path.
    /// </exception>
    public static ContentEndpoints MapContent(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var content = new ContentEndpoints(endpoints);
        ContentFiles.Map(content);
        return content;
    }
}
