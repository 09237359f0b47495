using System.Diagnostics.CodeAnalysis;
using ContentSdk.AspNetCore.Rendering;
using ContentSdk.AspNetCore.Serving;
using Microsoft.AspNetCore.Components;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace ContentSdk.AspNetCore;

public sealed partial class ContentEndpoints
{
    /// <summary>Maps a page that a Blazor component renders, within its layout. It is rendered once, outside of any request.</summary>
    /// <typeparam name="TComponent">
    /// The component: a whole page, from <c>&lt;!doctype html&gt;</c> on, unless its layout has that.
    /// </typeparam>
    /// <param name="path">Its path below the base address.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">The path is taken.</exception>
    public ContentEndpoints MapPage<[DynamicallyAccessedMembers(All)] TComponent>(string path)
        where TComponent : IComponent
    {
        ArgumentNullException.ThrowIfNull(path);
        return AddPage(path, Component<TComponent>(Site.Info.GetAddress(path), []));
    }

    /// <summary>Maps the page of each article to a Blazor component with the parameter <c>Article</c>. Each is rendered once.</summary>
    /// <typeparam name="TComponent">The component of an article's page.</typeparam>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Two articles have one path, or the path of an article is taken.</exception>
    public ContentEndpoints MapArticles<[DynamicallyAccessedMembers(All)] TComponent>()
        where TComponent : IComponent =>
        AddArticles(article => Component<TComponent>(Site.Info.GetAddress(article), new() { [nameof(Article)] = article }));

    /// <summary>
    /// Maps the page of each entity of a kind to a Blazor component with the parameter <c>Entity</c>. Each is rendered once.
    /// </summary>
    /// <typeparam name="TComponent">The component of an entity's page.</typeparam>
    /// <param name="kind">The kind: <see cref="EntityKind.Person"/> for people.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">The kind has no route, or a path is taken.</exception>
    public ContentEndpoints MapEntities<[DynamicallyAccessedMembers(All)] TComponent>(EntityKind kind)
        where TComponent : IComponent =>
        AddEntities(
            kind, entity => Component<TComponent>(Site.Info.GetAddress(Site.FindPath(entity)!), new() { [nameof(Entity)] = entity }));

    private ContentWriter Component<[DynamicallyAccessedMembers(All)] TComponent>(string address, Dictionary<string, object?> parameters)
        where TComponent : IComponent =>
        (output, services) => ComponentWriter.WriteAsync<TComponent>(output, services, Site.Info.BaseAddress, address, parameters);
}
