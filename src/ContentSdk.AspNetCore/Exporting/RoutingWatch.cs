using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace ContentSdk.AspNetCore.Exporting;

// Sees paths for which the app takes a path base away after it has chosen an endpoint by the whole path, so that the answer is 404. An
// export asks again without the path base, as a proxy may do, and would not notice.
internal sealed class RoutingWatch
{
    private readonly ConcurrentDictionary<string, bool> _missed = new(StringComparer.Ordinal);

    /// <summary>The last middleware of the app.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.PathBase.HasValue ? context.Request.Path.ToUriComponent() : null;
        await next(context).ConfigureAwait(false);
        if (path is not null && context.Response.StatusCode == StatusCodes.Status404NotFound)
            _missed[path] = true;
    }

    /// <summary>Whether the app has answered a path with 404 after it took the path base away.</summary>
    public bool Misses(string path) => _missed.ContainsKey(path);

    /// <summary>What is wrong where the same path has a page without the path base, and what to do.</summary>
    public static string FaultAt(Uri baseAddress)
    {
        var before = baseAddress.AbsolutePath.TrimEnd('/');
        return $"The app chooses the page before UsePathBase has taken '{before}' away, so it answers '{before}/' with 404. "
            + $"Call app.UseRouting() after app.UsePathBase(\"{before}\").";
    }
}
