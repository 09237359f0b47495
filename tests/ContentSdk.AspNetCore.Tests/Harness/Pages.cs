using System.Buffers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContentSdk.AspNetCore.Tests.Harness;

/// <summary>Parts of pages, read by a parser as browsers have it.</summary>
internal static class Pages
{
    public static ContentSite SiteOf(ContentSet set, Action<ContentOptions>? configure = null) =>
        Services(set, configure).GetRequiredService<ContentSite>();

    public static ServiceProvider Services(ContentSet set, Action<ContentOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddContent(set, options =>
        {
            options.Site = Samples.Site();
            options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
            options.TagRoute = "/tags/{slug}/";
            options.SearchPath = "/search";
            configure?.Invoke(options);
        });
        return services.BuildServiceProvider();
    }

    public static string Text(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>A part of the body, as it is written, and as it is read.</summary>
    public static (string Text, IHtmlDocument Page) Body(Action<IBufferWriter<byte>> write)
    {
        var text = Text(write);
        return (text, Parse($"<!doctype html><title>x</title><body>{text}</body>"));
    }

    public static IHtmlDocument Head(Action<IBufferWriter<byte>> write) =>
        Parse($"<!doctype html><html><head>{Text(write)}</head><body></body></html>");

    public static async Task<string> RenderAsync<T>(IServiceProvider services, Dictionary<string, object?> parameters)
        where T : IComponent
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
