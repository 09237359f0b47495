using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContentSdk.AspNetCore.Rendering;

// Writes a page that a Blazor component renders, outside of any request.
internal static class ComponentWriter
{
    public static async ValueTask WriteAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        IBufferWriter<byte> output, IServiceProvider services, Uri baseAddress, string address, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var scope = services.CreateAsyncScope();
        // What knows the address of the page, such as NavLink, is to know that of the site.
        if (scope.ServiceProvider.GetService<NavigationManager>() is IHostEnvironmentNavigationManager navigation)
            navigation.Initialize(baseAddress.AbsoluteUri, address);
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var given = ParameterView.FromDictionary(parameters);
            var page = await renderer.RenderComponentAsync<ComponentPage<TComponent>>(given).ConfigureAwait(true);
            return page.ToHtmlString();
        }).ConfigureAwait(false);
        Encoding.UTF8.GetBytes(html, output);
    }
}
