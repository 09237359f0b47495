using System.Net;
using System.Net.Mime;
using ContentSdk.AspNetCore.Serving;

namespace ContentSdk.AspNetCore.Exporting;

// Asks the app for each path, writes what it answers, and follows the links of the pages until all of the site is there.
internal sealed class SiteExport(HttpClient client, Uri baseAddress, ExportFolder folder, RoutingWatch routing)
{
    private const string NotFoundFile = ContentMap.NotFoundPath;

    private readonly SiteAddresses _addresses = new(baseAddress);
    private readonly Dictionary<string, ExportedPath> _paths = new(StringComparer.Ordinal);
    private readonly Queue<string> _next = new();
    private readonly List<ExportFault> _faults = [];

    /// <summary>Exports a site.</summary>
    /// <param name="required">Paths that have to be there.</param>
    /// <param name="possible">Paths that may be there: files beside the app, which it may not serve.</param>
    /// <param name="redirects">Paths that lead to others, if the app redirects them.</param>
    /// <param name="notFound">The path of the page that hosts show for addresses that do not exist.</param>
    /// <param name="cancellation">Ends the export.</param>
    public async Task<ExportResult> RunAsync(
        IEnumerable<string> required, IEnumerable<string> possible, IEnumerable<(string From, string To)> redirects, string? notFound,
        CancellationToken cancellation)
    {
        string[] all = [.. required.Select(Normalize)];
        foreach (var path in all.Concat(possible.Select(Normalize)))
            _next.Enqueue(path);
        if (notFound is not null)
            await ExportAsync(Normalize(notFound), NotFoundFile, cancellation).ConfigureAwait(false);
        while (_next.TryDequeue(out var path))
        {
            if (!_paths.ContainsKey(path))
                await ExportAsync(path, path, cancellation).ConfigureAwait(false);
        }
        foreach (var (from, to) in redirects)
            await ExportRedirectAsync(Normalize(from), Normalize(to), cancellation).ConfigureAwait(false);
        foreach (var path in all.Distinct().Where(path => _paths[path] is { Status: not 200 }))
            _faults.Add(new(path, 0, $"The app answered with the status {_paths[path].Status}."));
        if (all.FirstOrDefault(path => routing.Misses(path) && _paths[path].Status == (int)HttpStatusCode.OK) is { } missed)
            _faults.Add(new(missed, 0, RoutingWatch.FaultAt(baseAddress)));
        _faults.AddRange(LinkCheck.Run(_addresses, _paths));
        folder.Complete();
        return new([.. folder.Files], [.. _faults.Distinct().OrderBy(static fault => fault.File, StringComparer.Ordinal)
            .ThenBy(static fault => fault.Line).ThenBy(static fault => fault.Message, StringComparer.Ordinal)]);
    }

    // As addresses in pages are read, so that one path has one form.
    private string Normalize(string path) => _addresses.PathOf(new(_addresses.PageOf(path).GetLeftPart(UriPartial.Path)));

    private async Task ExportAsync(string path, string target, CancellationToken cancellation)
    {
        using var response = await GetAsync(path, cancellation).ConfigureAwait(false);
        var status = (int)response.StatusCode;
        var isPage = response.Content.Headers.ContentType?.MediaType is MediaTypeNames.Text.Html or "application/xhtml+xml";
        var isNotFoundPage = target == NotFoundFile && status == (int)HttpStatusCode.NotFound;
        if (isNotFoundPage && !isPage)
        {
            _faults.Add(new(path, 0, "The app has no page here for addresses that do not exist. Map one, or change NotFoundPath."));
            return;
        }
        if (response.StatusCode != HttpStatusCode.OK && target == path && !isNotFoundPage)
        {
            _paths.Add(path, new(path, null, null, status, RedirectOf(response)));
            return;
        }
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        var file = FileNames.Of(target, isPage);
        var fault = file is null
            ? "No file can have the name of this path on every system. Change the path."
            : folder.Write(file, bytes);
        if (fault is not null)
            _faults.Add(new(file ?? target, 0, fault));
        var links = isPage ? LinkReader.Read(bytes) : null;
        _paths.Add(target, new(target, file, links, (int)HttpStatusCode.OK, null));
        foreach (var (address, _) in links?.Links ?? [])
        {
            if (_addresses.Resolve(_addresses.PageOf(target), links!.Base, address) is { } uri && _addresses.IsOnSite(uri))
                _next.Enqueue(_addresses.PathOf(uri));
        }
    }

    // Where a page has the path, or no file can have its name, there is nothing to write.
    private async Task ExportRedirectAsync(string path, string target, CancellationToken cancellation)
    {
        if (_paths.TryGetValue(path, out var known) && known.Status == (int)HttpStatusCode.OK)
            return;
        using var response = await GetAsync(path, cancellation).ConfigureAwait(false);
        if (RedirectOf(response) is null || FileNames.Of(path, isPage: true) is not { } file)
            return;
        var bytes = RedirectPage.To(_addresses.PageOf(target));
        if (folder.Write(file, bytes) is { } fault)
            _faults.Add(new(file, 0, fault));
        else
            _paths[path] = new(path, file, LinkReader.Read(bytes), (int)HttpStatusCode.OK, null);
    }

    // An app may serve the site with the path of the base address or, behind a proxy that takes it away, without it.
    private async Task<HttpResponseMessage> GetAsync(string path, CancellationToken cancellation)
    {
        var response = await SendAsync(baseAddress.AbsolutePath + path[1..], cancellation).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.NotFound || baseAddress.AbsolutePath == "/")
            return response;
        response.Dispose();
        return await SendAsync(path, cancellation).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, CancellationToken cancellation)
    {
        // Put together, so that a path that begins with two slashes is not taken for a host.
        using var request = new HttpRequestMessage(HttpMethod.Get, client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path);
        request.Headers.Host = baseAddress.IdnHost + (baseAddress.IsDefaultPort ? "" : $":{baseAddress.Port}");
        return await client.SendAsync(request, cancellation).ConfigureAwait(false);
    }

    private static string? RedirectOf(HttpResponseMessage response) => response.Headers.Location?.OriginalString;
}
