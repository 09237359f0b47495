using System.Buffers;
using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace ContentSdk.AspNetCore.Serving;

// Writes a page or a file. It is told of services, and of nothing that belongs to a request.
internal delegate ValueTask ContentWriter(IBufferWriter<byte> output, IServiceProvider services);

// A page or file of the site, made at its first request.
internal sealed class StoredContent(string path, string contentType, ContentWriter write, Func<DateTimeOffset?> lastModified)
{
    private readonly object _gate = new();
    private StoredBody? _body;
    private Task<StoredBody>? _making;
    private string? _keys;

    /// <summary>The path below the base address, percent-encoded, with a slash at its beginning.</summary>
    public string Path { get; } = path;

    public string ContentType { get; } = contentType;

    /// <summary>The article whose page it is; null for any other content.</summary>
    public Article? Article { get; init; }

    /// <summary>Gives the keys by which a content delivery network purges it.</summary>
    public Func<IEnumerable<string>> Keys { get; set; } = static () => [CacheTags.Lists];

    /// <summary>The keys as the value of a header.</summary>
    public StringValues KeysFor(string header) => Volatile.Read(ref _keys) ?? Join(header);

    /// <summary>Whether search engines are to leave it out.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether it is sent compressed to those who accept that.</summary>
    public bool IsCompressed { get; init; } = MediaTypes.IsText(contentType);

    /// <summary>The body, if it was made by the code that runs now.</summary>
    public StoredBody? Body => Volatile.Read(ref _body) is { } body && body.CodeVersion == HotReload.Version ? body : null;

    /// <summary>The body, made by whoever comes first. A writer that throws is called again the next time.</summary>
    public Task<StoredBody> MakeAsync(IServiceProvider services)
    {
        lock (_gate)
        {
            if (Body is { } body)
                return Task.FromResult(body);
            if (_making is { } making)
                return making;
            // Nothing of the request that comes first flows into what all others get: no culture, no user.
            using (ExecutionContext.SuppressFlow())
                return _making = Task.Run(() => WriteAsync(services));
        }
    }

    private string Join(string header)
    {
        var keys = CacheTags.Join(header, Keys());
        Volatile.Write(ref _keys, keys);
        return keys;
    }

    private async Task<StoredBody> WriteAsync(IServiceProvider services)
    {
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            // Asked before the code runs: a change meanwhile makes the page anew.
            var version = HotReload.Version;
            var output = new ArrayBufferWriter<byte>();
            await write(output, services).ConfigureAwait(false);
            var body = new StoredBody(output.WrittenSpan.ToArray(), IsCompressed, lastModified())
            {
                CodeVersion = version,
            };
            Volatile.Write(ref _body, body);
            return body;
        }
        finally
        {
            lock (_gate)
                _making = null;
        }
    }
}
