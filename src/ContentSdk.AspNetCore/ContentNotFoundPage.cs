using System.Diagnostics.CodeAnalysis;
using ContentSdk.AspNetCore.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace ContentSdk.AspNetCore;

public sealed partial class ContentEndpoints
{
    private static readonly StringValues NoStore = "no-store";

    /// <summary>
    /// Maps the page for addresses that do not exist. It answers all methods, with the status 404, wherever nothing else is mapped, except
    /// where the path ends like a file (<c>/pier.jpg</c>), which static files may answer. A fallback of the host comes before it. It is
    /// sent with <c>Cache-Control: no-store</c>, since an address may exist later. An export writes it as <c>404.html</c>.
    /// </summary>
    /// <remarks>
    /// Where a path fits another endpoint, methods other than GET and HEAD get what they would get without this page, such as the status
    /// 405 or 415. GET and HEAD get the page there, unless the endpoint answers them.
    /// </remarks>
    /// <param name="render">Gives the HTML. It is called once, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">There is such a page already.</exception>
    public ContentEndpoints MapNotFound(Func<string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddNotFound(Text(render));
    }

    /// <summary>
    /// Maps the page for addresses that do not exist to a Blazor component. Otherwise as <see cref="MapNotFound(Func{string})"/>.
    /// </summary>
    /// <typeparam name="TComponent">The component: a whole page, unless its layout has the rest.</typeparam>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">There is such a page already.</exception>
    public ContentEndpoints MapNotFound<[DynamicallyAccessedMembers(All)] TComponent>()
        where TComponent : IComponent =>
        AddNotFound(Component<TComponent>(Site.Info.GetAddress(ContentMap.NotFoundPath), []));

    private ContentEndpoints AddNotFound(ContentWriter write)
    {
        if (Map.HasNotFoundPage)
            throw new InvalidOperationException("There is a page for addresses that do not exist already. Map one.");
        Map.HasNotFoundPage = true;
        var content = new StoredContent(ContentMap.NotFoundPath, MediaTypes.Html, write, static () => null);
        // Static files are served only where no endpoint was found for them, so those that end like files are left alone.
        foreach (var pattern in new[] { "{*path:nonfile}", ContentMap.NotFoundPath })
            _routes.MapFallback(pattern, context => SendNotFoundAsync(context, content)).WithMetadata(NotFoundPolicy.Mark);
        return this;
    }

    // Without a tag: an address that does not exist has nothing that could be unchanged.
    private async Task SendNotFoundAsync(HttpContext context, StoredContent content)
    {
        var body = content.Body ?? await content.MakeAsync(_services).ConfigureAwait(false);
        var response = context.Response;
        response.StatusCode = StatusCodes.Status404NotFound;
        response.ContentType = content.ContentType;
        response.ContentLength = body.Bytes.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = NoStore;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.BodyWriter.WriteAsync(body.Bytes, CancellationToken.None).ConfigureAwait(false);
    }
}
