using System.Threading;
using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Collections;

/// <summary>Puts the items of collections together, and holds them to each other.</summary>
public static class CollectionResolver
{
    /// <summary>The key of the text of an item.</summary>
    public const string BodyKey = "body";

    /// <summary>The collections of a project.</summary>
    /// <param name="items">All items, those that are left out included.</param>
    /// <param name="ofArticles">The references of articles.</param>
    /// <param name="unique">The values of articles that no other article may have.</param>
    /// <param name="types">The types of the host.</param>
    /// <param name="articles">The articles that there are.</param>
    /// <param name="entities">The entities that there are; none where no type asks for one.</param>
    /// <param name="options">What the project says of all content.</param>
    /// <param name="linkable">The content files that links of items can lead to; none where no item has a link to one.</param>
    public static CollectionSet Resolve(
        IEnumerable<ContentItem> items,
        IEnumerable<FieldReference> ofArticles,
        IEnumerable<UniqueField> unique,
        ContentTypes types,
        ArticleSlugs articles,
        EquatableArray<IndexedEntity> entities,
        SetOptions options,
        EquatableArray<ArticleIndexRecord> linkable = default)
    {
        var findings = new List<Finding>();
        var references = new ReferenceCheck(articles, findings);
        var byCollection = items.ToLookup(static item => item.Collection, StringComparer.Ordinal);
        var kept = new List<(CollectionSchema Schema, TypeSchema Type, List<ContentItem> Items)>();
        foreach (var schema in types.Collections)
        {
            if (types.Find(schema.TypeName) is not { } type)
                continue;
            var distinct = DistinctItems.Of(schema, byCollection[schema.Name], findings);
            var published = distinct.Where(item => !options.LeavesOut(item)).ToList();
            references.Add(schema, published, distinct.Where(item => options.LeavesOut(item)));
            kept.Add((schema, type, published));
        }
        foreach (var reference in ofArticles)
            references.Check(reference);
        var named = new Lazy<EntitiesOfFields>(() => new([.. entities], options), LazyThreadSafetyMode.None);
        var values = new UniqueValues(findings, () => named.Value);
        values.Check(types.Fields, unique);
        foreach (var (schema, type, published) in kept)
        {
            values.Check(schema, type, published);
            foreach (var item in published)
            {
                CheckText(item, type, findings);
                foreach (var reference in FieldReferences.Of(item, type, types))
                    references.Check(reference);
                // Those that a file with text names were held to the set with its article.
                foreach (var (entity, _, (path, place)) in item.IsText ? [] : FieldEntities.Of(item, types))
                {
                    if (named.Value.Problem(entity) is { } wording)
                        findings.Add(Finding.At(path, place, wording.Message, [.. wording.Arguments]));
                }
            }
        }
        ItemAssets.Check(kept.SelectMany(static one => one.Items), options.Assets, findings);
        var targets = ItemLinks.Check(kept.SelectMany(static one => one.Items), linkable, options, findings);
        var inverses = new InverseValues(
            kept.SelectMany(static one => one.Items).ToLookup(static item => item.Collection, StringComparer.Ordinal), types);
        return new(
            kept.Select(one => new CollectionItems(one.Schema, Resolved(one.Type, one.Items, inverses))).ToEquatableArray(),
            Finding.Sorted(findings).ToEquatableArray())
        {
            FieldTargets = targets,
        };
    }

    private static EquatableArray<ResolvedItem> Resolved(TypeSchema type, List<ContentItem> items, InverseValues inverses)
    {
        var resolved = new List<ResolvedItem>();
        var text = 0;
        foreach (var item in items)
        {
            var hasFile = item.IsText;
            var value = ValueOf(item, type, inverses, hasFile ? text : -1);
            resolved.Add(new(item.Slug, item.Identifier, item.Title, item.LogicalPath, value, item.IsDraft)
            {
                IsText = item.IsText,
                SidecarPath = item.SidecarPath,
                Aside = item.Aside,
            });
            if (hasFile)
                text++;
        }
        return resolved.ToEquatableArray();
    }

    // What nobody asks for is not in the assembly.
    private static Cell ValueOf(ContentItem item, TypeSchema type, InverseValues inverses, int text)
    {
        var (keys, values) = (new List<string>(), new List<Cell>());
        for (var i = 0; i < item.Value.Keys.Count; i++)
        {
            var key = item.Value.Keys[i];
            if (type.Find(key) is null or { Shape.Kind: ShapeKind.Body })
                continue;
            keys.Add(key);
            values.Add(item.Value.Items[i]);
        }
        foreach (var property in type.Properties)
        {
            if (inverses.Of(item, type, property) is { } sources)
            {
                keys.Add(property.Key);
                values.Add(sources);
            }
        }
        if (item.HasText && text >= 0 && type.Find(BodyKey) is { Shape.Kind: ShapeKind.Body })
        {
            keys.Add(BodyKey);
            values.Add(new(CellKind.Integer, text.Invariant(), (ulong)text, 0, default));
        }
        return Cell.OfMap(keys, values, item.Value.Place);
    }

    private static void CheckText(ContentItem item, TypeSchema type, List<Finding> findings)
    {
        if (!item.HasText && type.Find(BodyKey) is { Shape.Kind: ShapeKind.Body, IsRequired: true } body)
        {
            findings.Add(Finding.At(
                item.Place.LogicalPath, item.Place.Place, CollectionRules.NoText.Id, body.DisplayIn(type)));
        }
    }
}
