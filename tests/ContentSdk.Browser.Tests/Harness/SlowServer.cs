using System.Net;
using System.Text;

namespace ContentSdk.Browser.Tests.Harness;

/// <summary>
/// A proxy in front of the site, like a slow line: a page arrives in pieces, cut after each image, so that the browser shows it half read.
/// </summary>
internal sealed class SlowServer : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);
    private readonly HttpListener _listener = new();
    private readonly HttpClient _client = new();
    private readonly Task _loop;

    public SlowServer(string address)
    {
        // HttpListener takes no port 0; one that was just free is the nearest to it.
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _loop = ServeAsync(address);
    }

    /// <summary>The address, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>In how many pieces the page with the most was sent.</summary>
    public int Pieces { get; private set; }

    private async Task ServeAsync(string address)
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            _ = AnswerAsync(context, address + context.Request.RawUrl);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, string url)
    {
        using var answer = await _client.GetAsync(url);
        var content = await answer.Content.ReadAsByteArrayAsync();
        var type = answer.Content.Headers.ContentType?.ToString();
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = type;
        context.Response.SendChunked = true;
        var pieces = type?.StartsWith("text/html", StringComparison.Ordinal) == true ? Cut(content) : [content];
        Pieces = Math.Max(Pieces, pieces.Count);
        foreach (var piece in pieces)
        {
            await context.Response.OutputStream.WriteAsync(piece);
            await context.Response.OutputStream.FlushAsync();
            if (pieces.Count > 1)
                await Task.Delay(Pause);
        }
        context.Response.Close();
    }

    private static List<byte[]> Cut(byte[] page)
    {
        List<byte[]> pieces = [];
        var text = Encoding.UTF8.GetString(page);
        for (var start = 0; start < text.Length;)
        {
            var image = text.IndexOf("<img", start, StringComparison.Ordinal);
            var end = image < 0 ? text.Length : text.IndexOf('>', image) + 1;
            pieces.Add(Encoding.UTF8.GetBytes(text[start..end]));
            start = end;
        }
        return pieces;
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _loop;
        _client.Dispose();
    }
}
