using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ContentSdk.AspNetCore.Serving;
using Microsoft.AspNetCore.Components;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace ContentSdk.AspNetCore;

// The pages of tags, sections, authors and series. A synonym of the tag catalog is redirected to the tag.
public sealed partial class ContentEndpoints
{
    /// <summary>Maps the page of each tag, at the path that <see cref="ContentOptions.TagRoute"/> gives it.</summary>
    /// <param name="render">Gives the HTML of a tag's page for its name. It is called once for each tag, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Tags have no route, or a path is taken.</exception>
    [OverloadResolutionPriority(1)]
    public ContentEndpoints MapTags(Func<string, string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddTerms(TaxonomyKind.Tag, tag => Text(() => render(tag.Name)));
    }

    /// <summary>Maps the page of each tag, at the path that <see cref="ContentOptions.TagRoute"/> gives it.</summary>
    /// <param name="render">Gives the HTML of a tag's page. It is called once for each, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Tags have no route, or a path is taken.</exception>
    public ContentEndpoints MapTags(Func<TaxonomyTerm, string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddTerms(TaxonomyKind.Tag, term => Text(() => render(term)));
    }

    /// <summary>
    /// Maps the page of each tag to a Blazor component with the parameter <c>Tag</c>, a <see cref="TaxonomyTerm"/> or, for its
    /// name alone, a string. Each is rendered once.
    /// </summary>
    /// <typeparam name="TComponent">The component of a tag's page.</typeparam>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Tags have no route, or a path is taken.</exception>
    public ContentEndpoints MapTags<[DynamicallyAccessedMembers(All)] TComponent>()
        where TComponent : IComponent => AddTerms<TComponent>(TaxonomyKind.Tag);

    /// <summary>Maps the page of each section, at the path that <see cref="ContentOptions.TermRoutes"/> gives it.</summary>
    /// <param name="render">Gives the HTML of a section's page. It is called once for each, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Sections have no route, or a path is taken.</exception>
    public ContentEndpoints MapSections(Func<TaxonomyTerm, string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddTerms(TaxonomyKind.Section, term => Text(() => render(term)));
    }

    /// <summary>
    /// Maps the page of each section to a Blazor component with the parameter <c>Section</c>, a <see cref="TaxonomyTerm"/>. Each is
    /// rendered once.
    /// </summary>
    /// <typeparam name="TComponent">The component of a section's page.</typeparam>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Sections have no route, or a path is taken.</exception>
    public ContentEndpoints MapSections<[DynamicallyAccessedMembers(All)] TComponent>()
        where TComponent : IComponent => AddTerms<TComponent>(TaxonomyKind.Section);

    /// <summary>Maps the page of each author, at the path that <see cref="ContentOptions.TermRoutes"/> gives it.</summary>
    /// <param name="render">Gives the HTML of an author's page. It is called once for each, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Authors have no route, or a path is taken.</exception>
    public ContentEndpoints MapAuthors(Func<TaxonomyTerm, string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddTerms(TaxonomyKind.Author, term => Text(() => render(term)));
    }

    /// <summary>
    /// Maps the page of each author to a Blazor component with the parameter <c>Author</c>, a <see cref="TaxonomyTerm"/>. Each is
    /// rendered once.
    /// </summary>
    /// <typeparam name="TComponent">The component of an author's page.</typeparam>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Authors have no route, or a path is taken.</exception>
    public ContentEndpoints MapAuthors<[DynamicallyAccessedMembers(All)] TComponent>()
        where TComponent : IComponent => AddTerms<TComponent>(TaxonomyKind.Author);

    /// <summary>Maps the page of each series, at the path that <see cref="ContentOptions.TermRoutes"/> gives it.</summary>
    /// <param name="render">Gives the HTML of a series' page. It is called once for each, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Series have no route, or a path is taken.</exception>
    public ContentEndpoints MapSeries(Func<TaxonomyTerm, string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddTerms(TaxonomyKind.Series, term => Text(() => render(term)));
    }

    /// <summary>
    /// Maps the page of each series to a Blazor component with the parameter <c>Series</c>, a <see cref="TaxonomyTerm"/>. Each is
    /// rendered once.
    /// </summary>
    /// <typeparam name="TComponent">The component of a series' page.</typeparam>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Series have no route, or a path is taken.</exception>
    public ContentEndpoints MapSeries<[DynamicallyAccessedMembers(All)] TComponent>()
        where TComponent : IComponent => AddTerms<TComponent>(TaxonomyKind.Series);

    private ContentEndpoints AddTerms<[DynamicallyAccessedMembers(All)] TComponent>(TaxonomyKind kind)
        where TComponent : IComponent
    {
        var name = kind.ToString();
        var isName = typeof(TComponent).GetProperty(name)?.PropertyType == typeof(string);
        return AddTerms(
            kind,
            term => Component<TComponent>(Site.Info.GetAddress(Site.FindPath(term)!), new() { [name] = isName ? term.Name : term }));
    }

    private ContentEndpoints AddTerms(TaxonomyKind kind, Func<TaxonomyTerm, ContentWriter> writerOf)
    {
        if (!Site.Options.TermRoutes.TryGetValue(kind, out var route))
            throw new InvalidOperationException($"There is no route for {kind}. Set options.TermRoutes[TaxonomyKind.{kind}].");
        Map.Add(() => Site.OtherPaths(kind).Select(path => (PathOf(path.From), PathOf(path.To))));
        return AddSlugs(route, slug => Site.FindTerm(kind, slug), () => Site.TermPages(kind), Site.FindPath, writerOf, CacheTags.Of);
    }
}
