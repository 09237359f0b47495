using System.Buffers;
using System.Text;
using ContentSdk.AspNetCore.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContentSdk.AspNetCore;

/// <summary>
/// Maps the pages of a site. Each is made at its first request, under the invariant culture, and kept with its compressed forms. A request
/// then costs no more than finding the page and writing its bytes.
/// </summary>
/// <remarks>
/// A path is matched exactly. Another case of letters, or a slash at the end that the path does not have, is redirected (301).
/// </remarks>
public sealed partial class ContentEndpoints : IEndpointConventionBuilder
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private readonly RouteGroupBuilder _routes;
    private readonly Dictionary<int, PageRoutes> _pages = [];
    private readonly ContentResponse _response;
    private readonly IServiceProvider _services;
    private readonly RetryingLazy<DateTimeOffset?> _lastModified;

    internal ContentEndpoints(IEndpointRouteBuilder endpoints)
    {
        _services = endpoints.ServiceProvider;
        Site = _services.GetService<ContentSite>()
            ?? throw new InvalidOperationException("There is no content. Call builder.Services.AddContent before the app is built.");
        Map = _services.GetRequiredService<ContentMap>();
        _response = new(Site.Options.CacheControl, Site.Options.CacheTagHeader);
        _routes = endpoints.MapGroup("");
        _lastModified = new(() => Site.Set.LastModified);
    }

    internal ContentSite Site { get; }

    internal ContentMap Map { get; }

    /// <summary>The newest change of all articles.</summary>
    internal DateTimeOffset? LastModified => _lastModified.Value;

    /// <summary>Maps a file whose bytes depend on the content alone, such as the feed of a tag.</summary>
    /// <param name="path">Its path below the base address.</param>
    /// <param name="contentType">Its media type, such as <c>application/rss+xml</c>.</param>
    /// <param name="write">Writes it. It is called once, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">The path is taken.</exception>
    public ContentEndpoints MapFile(string path, string contentType, Action<IBufferWriter<byte>> write)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(contentType);
        ArgumentNullException.ThrowIfNull(write);
        Store(new StoredContent(PathOf(path), contentType, Sync(write), () => LastModified));
        return this;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => ((IEndpointConventionBuilder)_routes).Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => ((IEndpointConventionBuilder)_routes).Finally(finallyConvention);

    internal void Store(StoredContent content)
    {
        var path = new CanonicalPath(content.Path);
        Map.Add(content, path);
        Route(path, context => SendAsync(context, content));
    }

    internal void Store(PageFamily family)
    {
        Map.Add(family);
        foreach (var segments in family.Segments)
            RoutesOf(segments).Add(family);
    }

    internal void Route(CanonicalPath path, RequestDelegate answer) => RoutesOf(path.Key.AsSpan().Count('/')).Add(path, answer);

    // The endpoint of the first path with as many segments answers for all others.
    private PageRoutes RoutesOf(int segments)
    {
        if (!_pages.TryGetValue(segments, out var pages))
        {
            _pages.Add(segments, pages = new(segments));
            MapGet(pages.Pattern(), pages.AnswerAsync).WithMetadata(new SuppressLinkGenerationMetadata());
        }
        return pages;
    }

    internal Task SendAsync(HttpContext context, StoredContent content) => _response.SendAsync(context, content, _services);

    internal IEndpointConventionBuilder MapGet(Microsoft.AspNetCore.Routing.Patterns.RoutePattern pattern, RequestDelegate answer) =>
        _routes.Map(pattern, answer).WithMetadata(new HttpMethodMetadata(Methods));

    // With what OpenAPI reads. A document has no use for HEAD.
    internal void MapApi(Microsoft.AspNetCore.Routing.Patterns.RoutePattern pattern, RequestDelegate answer, object[] description)
    {
        _routes.Map(pattern, answer).WithMetadata([new HttpMethodMetadata([HttpMethods.Get]), .. description]);
        _routes.Map(pattern, answer).WithMetadata(new HttpMethodMetadata([HttpMethods.Head]));
    }

    internal string PathOf(string path) => Site.BelowBase(Site.Info.GetAddress(path));

    private static ContentWriter Sync(Action<IBufferWriter<byte>> write) => (output, _) =>
    {
        write(output);
        return ValueTask.CompletedTask;
    };

    private static ContentWriter Text(Func<string> render) => Sync(output => Encoding.UTF8.GetBytes(render(), output));
}
