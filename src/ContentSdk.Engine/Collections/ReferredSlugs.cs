using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Collections;

/// <summary>The slugs that the references of a project can have.</summary>
public static class ReferredSlugs
{
    /// <summary>Nobody picks from a longer list, and each slug lies in the assembly.</summary>
    public const int Most = 2_000;

    /// <summary>The slugs of articles and items that a property of some type refers to, of each no more than <see cref="Most"/>.</summary>
    /// <param name="types">The types of the host.</param>
    /// <param name="articles">The slugs of the articles, sorted.</param>
    /// <param name="collections">The items.</param>
    public static KnownSlugs Of(ContentTypes types, EquatableArray<string> articles, EquatableArray<CollectionItems> collections)
    {
        var lists = new SortedDictionary<string, EquatableArray<string>>(StringComparer.Ordinal);
        if (types.NamesArticles)
            lists.Add("", articles.Take(Most).ToEquatableArray());
        foreach (var typeName in types.ReferredTypes)
        {
            var slugs = collections.Where(one => one.Schema.TypeName == typeName).SelectMany(static one => one.Items)
                .Select(static item => item.Slug)
                .Where(static slug => slug.Length > 0);
            lists.Add(typeName, slugs.OrderBy(static slug => slug, StringComparer.Ordinal).Take(Most).ToEquatableArray());
        }
        return new(lists.Where(static list => list.Value.Count > 0)
            .Select(static list => new SlugList(list.Key, list.Value))
            .ToEquatableArray());
    }
}
