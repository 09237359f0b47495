using System.Net;
using ContentSdk.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Harness;

/// <summary>An app on a free port of this machine, asked over HTTP.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private RunningSite(WebApplication app)
    {
        _app = app;
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(app.Urls.Single()) };
    }

    /// <summary>Where the app is, without a slash at its end.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>The app that the tests ask unless they say otherwise: the samples, each page once.</summary>
    public static WebApplication Build(Action<ContentOptions>? configure = null, Action<ContentEndpoints>? map = null) => BuildApp(
        configure,
        app =>
        {
            var content = app.MapContent().MapArticles(static article => PageOf(article.Title));
            map?.Invoke(content);
        });

    public static WebApplication BuildApp(
        Action<ContentOptions>? configure, Action<WebApplication> map, ContentSet? set = null, Action<IServiceCollection>? add = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddContent(
            set ?? Samples.Set,
            options =>
            {
                options.Site = Samples.Site();
                configure?.Invoke(options);
            });
        add?.Invoke(builder.Services);
        var app = builder.Build();
        map(app);
        return app;
    }

    public static async Task<RunningSite> StartAsync(WebApplication app)
    {
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public static Task<RunningSite> StartAsync(Action<ContentOptions>? configure = null, Action<ContentEndpoints>? map = null) =>
        StartAsync(Build(configure, map));

    /// <summary>A page of some hundred bytes, so that it is worth being compressed.</summary>
    public static string PageOf(string title) =>
        $"<!doctype html><title>{WebUtility.HtmlEncode(title)}</title>{string.Concat(Enumerable.Repeat("<p>Words and words.</p>", 40))}";

    public async Task<HttpResponseMessage> SendAsync(string path, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> GetAsync(string path)
    {
        using var response = await SendAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
