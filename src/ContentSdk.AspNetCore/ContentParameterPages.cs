using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace ContentSdk.AspNetCore;

public sealed partial class ContentEndpoints
{
    /// <summary>
    /// Maps a page that a Blazor component renders with parameters, within its layout. It is rendered once, outside of any request.
    /// <code>
    /// foreach (var year in site.Set.Years)
    ///     content.MapPage&lt;YearPage&gt;($"/{year}/", new() { ["Year"] = year });
    /// </code>
    /// </summary>
    /// <typeparam name="TComponent">
    /// The component: a whole page, from <c>&lt;!doctype html&gt;</c> on, unless its layout has that.
    /// </typeparam>
    /// <param name="path">Its path below the base address.</param>
    /// <param name="parameters">The values of the component's parameters, by name. The values must not change afterwards.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">The path is taken.</exception>
    public ContentEndpoints MapPage<[DynamicallyAccessedMembers(All)] TComponent>(string path, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(parameters);
        return AddPage(path, Component<TComponent>(Site.Info.GetAddress(path), new(parameters)));
    }
}
