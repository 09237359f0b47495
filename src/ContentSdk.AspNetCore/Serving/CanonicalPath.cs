using Microsoft.AspNetCore.Http;

namespace ContentSdk.AspNetCore.Serving;

// Routing matches whatever the case of letters and the slash at the end. A page has one address, and the others lead to it.
internal sealed class CanonicalPath
{
    private readonly string _address;
    private readonly string _path;

    public CanonicalPath(string path)
    {
        _address = path;
        Path = PathString.FromUriComponent(path);
        _path = Path.Value!;
        Key = _path.TrimEnd('/');
    }

    public PathString Path { get; }

    /// <summary>The path without a slash at its end: two that differ in that or in case alone are one.</summary>
    public string Key { get; }

    /// <summary>Whether another path differs in nothing but that.</summary>
    public bool IsKey(string path) => path.AsSpan().TrimEnd('/').Equals(Key, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the request has the path as it is, after what a group of routes may put before it.</summary>
    public bool IsThatOf(HttpRequest request) => request.Path.Value is { } path && path.EndsWith(_path, StringComparison.Ordinal);

    /// <summary>Leads to the path.</summary>
    /// <param name="context">The request.</param>
    /// <param name="group">How many characters of its path are those of a group of routes.</param>
    public Task RedirectAsync(HttpContext context, int group)
    {
        var request = context.Request;
        var before = request.PathBase.Add(new PathString(request.Path.Value![..group])).ToUriComponent();
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = before + _address + request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }
}
