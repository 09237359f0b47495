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
    }

    public PathString Path { get; }

    /// <summary>Whether the request has the path as it is, after what a group of routes may put before it.</summary>
    public bool IsThatOf(HttpRequest request) => request.Path.Value is { } path && path.EndsWith(_path, StringComparison.Ordinal);

    public Task RedirectAsync(HttpContext context)
    {
        var request = context.Request;
        var given = (request.Path.Value ?? "").AsSpan().TrimEnd('/');
        var group = given[..Math.Max(0, given.Length - _path.AsSpan().TrimEnd('/').Length)].ToString();
        var before = request.PathBase.Add(new PathString(group)).ToUriComponent();
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = before + _address + request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }
}
