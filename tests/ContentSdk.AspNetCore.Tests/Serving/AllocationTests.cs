using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Serving;

/// <summary>
/// What the handler of a page allocates once the page is made: nothing. The server has its own costs, which are not counted.
/// </summary>
public class AllocationTests
{
    private const int Requests = 1_000;

    [Theory]
    [InlineData("", null)]
    [InlineData("gzip, deflate, br;q=0.9, zstd", null)]
    [InlineData("br", "\"x\", W/\"y\"")]
    [InlineData("br", "Tue, 04 Mar 2025 10:00:30 GMT")]
    [InlineData("br", "Wed, 05 Mar 2025 10:00:30 GMT")]
    public async Task A_request_allocates_nothing(string accepted, string? condition)
    {
        await using var app = RunningSite.Build();
        var page = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Single(endpoint => endpoint.RoutePattern.RawText == "/{s0}");
        var context = new BareContext("/the-bridge-opens/");
        ((IHeaderDictionary)context.Request).AcceptEncoding = accepted;
        if (condition?.StartsWith('"') == true)
            ((IHeaderDictionary)context.Request).IfNoneMatch = condition;
        else if (condition is not null)
            ((IHeaderDictionary)context.Request).IfModifiedSince = condition;
        await page.RequestDelegate!(context.Context);
        Assert.True(context.Writer.Length > 0 || context.Context.Response.StatusCode == 304);
        Assert.Equal(0, Measure(page.RequestDelegate, context));
    }

    private static long Measure(RequestDelegate answer, BareContext context)
    {
        // The first round may compile a method again at a higher tier.
        long allocated = 0;
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Requests; i++)
            {
                context.Response.Clear();
                if (!answer(context.Context).IsCompletedSuccessfully)
                    throw new InvalidOperationException("The answer was not there at once.");
            }
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return allocated;
    }

    // A context of the framework with headers that store their values as those of Kestrel do: without an allocation.
    private sealed class BareContext
    {
        public BareContext(string path)
        {
            var features = new FeatureCollection();
            features.Set<IHttpRequestFeature>(new HttpRequestFeature { Method = "GET", Path = path, Headers = Request });
            features.Set<IHttpResponseFeature>(new HttpResponseFeature { Headers = Response });
            features.Set<IHttpResponseBodyFeature>(Writer);
            Context = new(features);
        }

        public DefaultHttpContext Context { get; }

        public BareHeaders Request { get; } = new();

        public BareHeaders Response { get; } = new();

        public CountingBody Writer { get; } = new();
    }

    private sealed class BareHeaders : IHeaderDictionary
    {
        private readonly Dictionary<string, StringValues> _values = new(StringComparer.OrdinalIgnoreCase);

        public long? ContentLength { get; set; }

        public int Count => _values.Count;

        public bool IsReadOnly => false;

        public ICollection<string> Keys => _values.Keys;

        public ICollection<StringValues> Values => _values.Values;

        public StringValues this[string key]
        {
            get => _values.GetValueOrDefault(key);
            set => _values[key] = value;
        }

        public void Clear() => _values.Clear();

        public void Add(string key, StringValues value) => _values.Add(key, value);

        public void Add(KeyValuePair<string, StringValues> item) => _values.Add(item.Key, item.Value);

        public bool Contains(KeyValuePair<string, StringValues> item) => _values.ContainsKey(item.Key);

        public bool ContainsKey(string key) => _values.ContainsKey(key);

        public void CopyTo(KeyValuePair<string, StringValues>[] array, int arrayIndex) => throw new NotSupportedException();

        public bool Remove(string key) => _values.Remove(key);

        public bool Remove(KeyValuePair<string, StringValues> item) => _values.Remove(item.Key);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out StringValues value) => _values.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => _values.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class CountingBody : PipeWriter, IHttpResponseBodyFeature
    {
        public long Length { get; private set; }

        public Stream Stream => throw new NotSupportedException();

        public PipeWriter Writer => this;

        public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
        {
            Length += source.Length;
            return default;
        }

        public override void Advance(int bytes) => throw new NotSupportedException();

        public override void CancelPendingFlush() => throw new NotSupportedException();

        public override void Complete(Exception? exception = null) => throw new NotSupportedException();

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => default;

        public override Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public override Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();

        public Task CompleteAsync() => Task.CompletedTask;

        public void DisableBuffering()
        {
        }

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
