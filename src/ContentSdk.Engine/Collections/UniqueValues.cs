using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Collections;

/// <summary>Holds the items of a collection, or the articles of a set, to properties whose values must be unique.</summary>
/// <param name="findings">Where faults go.</param>
/// <param name="named">The entities of the set, which may be called by several names; asked for where a property names one.</param>
internal sealed class UniqueValues(List<Finding> findings, Func<EntitiesOfFields> named)
{
    /// <summary>Reports the values that an item has and one before it.</summary>
    public void Check(CollectionSchema schema, TypeSchema type, IReadOnlyList<ContentItem> items)
    {
        foreach (var property in type.Properties.Where(static property => property.IsUnique))
        {
            var (single, ofList) = schema.IsData
                ? (CollectionRules.NotUniqueRow, CollectionRules.NotUniqueInRow)
                : ((RuleMessage)CollectionRules.NotUnique, CollectionRules.NotUniqueInList);
            Check(
                property,
                items.Where(item => item.Value.Find(property.Key) is not null).Select(item => new Holder(
                    item.Value.Find(property.Key)!,
                    item.PathOf(property.Key),
                    schema.IsData ? item.Place.Place.Start.Line.Invariant() : Snippet.Of(item.Title))),
                property.Shape.Kind == ShapeKind.List ? ofList : single,
                schema.Name);
        }
    }

    /// <summary>Reports the values that an article has and one before it.</summary>
    public void Check(TypeSchema? type, IEnumerable<UniqueField> fields)
    {
        foreach (var fieldsOfKey in fields.GroupBy(static field => field.Key, StringComparer.Ordinal))
        {
            if (type?.Find(fieldsOfKey.Key) is not { IsUnique: true } property)
                continue;
            Check(
                property,
                // Of several files with one path the first is kept.
                fieldsOfKey.GroupBy(static field => field.LogicalPath, StringComparer.Ordinal).Select(static same => same.First())
                    .OrderBy(static field => field.LogicalPath, StringComparer.Ordinal)
                    .Select(static field => new Holder(field.Value, field.Path, Snippet.Of(field.Title))),
                property.Shape.Kind == ShapeKind.List ? CollectionRules.NotUniqueInArticles : CollectionRules.NotUniqueArticle,
                "");
        }
    }

    private void Check(PropertySchema property, IEnumerable<Holder> holders, RuleMessage message, string collection)
    {
        var shape = property.Shape.Kind == ShapeKind.List ? property.Shape.Element! : property.Shape;
        var owners = new Dictionary<string, Holder>(StringComparer.Ordinal);
        foreach (var holder in holders)
        {
            foreach (var cell in ValueIdentity.Single(holder.Value, property.Shape))
            {
                // What is nothing, or not of the type, is not a value.
                var isSingle = cell.Kind is not (CellKind.List or CellKind.Map) || shape.Kind is ShapeKind.Enum or ShapeKind.Image;
                if (cell.Kind == CellKind.Null || !isSingle)
                    continue;
                var identity = IdentityOf(cell, shape);
                if (!owners.TryGetValue(identity, out var owner))
                {
                    owners.Add(identity, holder);
                    continue;
                }
                findings.Add(Finding.At(
                    holder.Path, cell.Place, message, Snippet.Of(Shown(cell)), property.Key, owner.Name, collection));
            }
        }
    }

    private string IdentityOf(Cell cell, ValueShape shape) =>
        shape.Kind == ShapeKind.Entity && named().Find(cell.Text) is { } entity ? "#" + entity.Invariant() : ValueIdentity.Of(cell, shape);

    private static string Shown(Cell cell) =>
        cell.Kind is CellKind.List or CellKind.Map ? string.Join(", ", cell.Items.Select(static item => item.Text)) : cell.Text;

    private sealed record Holder(Cell Value, string Path, string Name);
}
