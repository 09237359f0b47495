using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Collections;

/// <summary>
/// Knows what the rows of a table can hold: single values, lists of them in one cell, and keys with values by columns with dots. No cell
/// can be a list of such keys, or of lists.
/// </summary>
public static class TableShapes
{
    /// <summary>The properties that a table cannot hold, of a type of rows and of those that it consists of.</summary>
    public static IEnumerable<Wording> Faults(TypeSchema row, ContentTypes types)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { row.Name };
        var pending = new Queue<TypeSchema>([row]);
        while (pending.Count > 0)
        {
            var type = pending.Dequeue();
            foreach (var property in type.Properties.Where(static property => property.IsWritten).ToList())
            {
                var shape = InColumn(property.Shape);
                if (Excludes(shape))
                    yield return new(DeclaredTypeRules.NotInTable, $"{type.DisplayName}.{property.Name}", NameOf(shape.Element!, types));
                if (shape.Kind == ShapeKind.Object && types.Find(shape.TypeName) is { } inner && seen.Add(inner.Name))
                    pending.Enqueue(inner);
            }
        }
    }

    /// <summary>Whether no column can hold values of a shape: an error in C#, and nothing is said of content.</summary>
    internal static bool Excludes(ValueShape shape) =>
        InColumn(shape) is { Kind: ShapeKind.List, Element.Kind: ShapeKind.List or ShapeKind.Map or ShapeKind.Object };

    // The values of a map are in columns of their own.
    private static ValueShape InColumn(ValueShape shape)
    {
        while (shape.Kind == ShapeKind.Map)
            shape = shape.Element!;
        return shape;
    }

    private static string NameOf(ValueShape shape, ContentTypes types) =>
        types.Find(shape.TypeName)?.DisplayName ?? shape.TypeName.Replace("global::", "");
}
