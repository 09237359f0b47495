using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ContentSdk.AspNetCore.Serving;

// Answers a request with stored content. Once the content is made, nothing is allocated here.
internal sealed class ContentResponse(string? cacheControl, string? cacheTagHeader)
{
    private static readonly StringValues Gzip = "gzip", Brotli = "br", Varies = "Accept-Encoding", NoSniff = "nosniff", NoIndex = "noindex";

    private readonly StringValues _cacheControl = cacheControl;

    public Task SendAsync(HttpContext context, StoredContent content, IServiceProvider services) =>
        content.Body is { } body ? Send(context, content, body) : MakeAndSendAsync(context, content, services);

    private async Task MakeAndSendAsync(HttpContext context, StoredContent content, IServiceProvider services) =>
        await Send(context, content, await content.MakeAsync(services).ConfigureAwait(false)).ConfigureAwait(false);

    private Task Send(HttpContext context, StoredContent content, StoredBody body)
    {
        var (request, response) = (context.Request, context.Response);
        var coding = body.IsCompressed ? AcceptedCoding.Choose(request.Headers.AcceptEncoding) : ContentCoding.Identity;
        var tag = body.TagOf(coding);
        var headers = response.Headers;
        headers.ETag = tag;
        if (body.LastModified is not null)
            headers.LastModified = body.LastModifiedText;
        if (_cacheControl.Count > 0)
            headers.CacheControl = _cacheControl;
        if (cacheTagHeader is not null)
            headers[cacheTagHeader] = content.KeysFor(cacheTagHeader);
        if (body.IsCompressed)
            headers.Vary = headers.Vary.Count == 0 ? Varies : StringValues.Concat(headers.Vary, Varies);
        if (Preconditions.IsNotModified(request.Headers, tag.ToString(), body.LastModified))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        var bytes = body.BytesOf(coding);
        headers.ContentType = content.ContentType;
        headers.ContentLength = bytes.Length;
        headers.XContentTypeOptions = NoSniff;
        if (content.IsHidden)
            headers["X-Robots-Tag"] = NoIndex;
        if (coding != ContentCoding.Identity)
            headers.ContentEncoding = coding == ContentCoding.Brotli ? Brotli : Gzip;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : Write(response.BodyWriter, bytes);
    }

    // The token of the request is left alone: asking for it makes one. A connection that is gone ends the writing by itself.
    private static Task Write(PipeWriter writer, byte[] bytes)
    {
        var written = writer.WriteAsync(bytes, CancellationToken.None);
        if (!written.IsCompletedSuccessfully)
            return written.AsTask();
        _ = written.Result;
        return Task.CompletedTask;
    }
}
