using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Collections;

/// <summary>Holds the items of a collection to properties whose values must be unique.</summary>
internal static class UniqueValues
{
    public static void Check(CollectionSchema schema, TypeSchema type, IReadOnlyList<ContentItem> items, List<Finding> findings)
    {
        foreach (var property in type.Properties)
        {
            if (!property.Constraints.Any(static constraint => constraint.Kind == ConstraintKind.Unique))
                continue;
            var owners = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
            foreach (var item in items)
            {
                if (item.Value.Find(property.Key) is not { Kind: not CellKind.Null, Text.Length: > 0 } cell)
                    continue;
                if (owners.TryGetValue(cell.Text, out var owner))
                {
                    findings.Add(Finding.At(
                        item.PathOf(property.Key), cell.Place, CollectionRules.NotUnique.Id,
                        Snippet.Of(cell.Text), property.Key, Snippet.Of(owner.Title), schema.Name));
                }
                else
                {
                    owners.Add(cell.Text, item);
                }
            }
        }
    }
}
