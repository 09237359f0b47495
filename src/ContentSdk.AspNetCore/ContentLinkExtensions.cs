using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContentSdk.AspNetCore;

/// <summary>
/// Links for the answer to one request: they begin with its <see cref="HttpRequest.PathBase"/>. Pages that are kept for all requests use
/// the methods of <see cref="ContentSite"/>, whose links begin with the path of the base address.
/// </summary>
public static class ContentLinkExtensions
{
    /// <summary>The path of an article's page, percent-encoded.</summary>
    /// <param name="article">The article.</param>
    /// <param name="context">The request.</param>
    /// <exception cref="InvalidOperationException"><c>AddContent</c> was not called.</exception>
    public static string GetPath(this Article article, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        var site = SiteOf(context);
        return BelowPathBase(context, site.BelowBase(site.Info.GetAddress(article)));
    }

    /// <summary>The path of an entity's page, percent-encoded; null where it has no page.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="context">The request.</param>
    /// <exception cref="InvalidOperationException"><c>AddContent</c> was not called.</exception>
    public static string? GetPath(this Entity entity, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var site = SiteOf(context);
        return site.FindPath(entity) is { } path ? BelowPathBase(context, site.BelowBase(site.Info.GetAddress(path))) : null;
    }

    private static ContentSite SiteOf(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RequestServices.GetService<ContentSite>()
            ?? throw new InvalidOperationException("There is no content. Call builder.Services.AddContent before the app is built.");
    }

    private static string BelowPathBase(HttpContext context, string path) => context.Request.PathBase.ToUriComponent() + path;
}
