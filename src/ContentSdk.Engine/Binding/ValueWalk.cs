using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Binding;

/// <summary>Goes through values and what they consist of, each with what its type says of it.</summary>
internal static class ValueWalk
{
    /// <summary>Visits the value of a property, and those of the properties that it consists of.</summary>
    /// <param name="cell">The value.</param>
    /// <param name="property">The property.</param>
    /// <param name="types">The types of the host.</param>
    /// <param name="visit">Is given each value, whatever it is.</param>
    public static void Properties(Cell cell, PropertySchema property, ContentTypes types, Action<Cell, PropertySchema> visit)
    {
        visit(cell, property);
        Within(cell, property.Shape, types, visit);
    }

    private static void Within(Cell cell, ValueShape shape, ContentTypes types, Action<Cell, PropertySchema> visit)
    {
        if (shape is { Kind: ShapeKind.List or ShapeKind.Map, Element: { } element })
        {
            if (element.Kind is not (ShapeKind.Object or ShapeKind.List or ShapeKind.Map))
                return;
            foreach (var item in cell.Items)
                Within(item, element, types, visit);
        }
        else if (shape.Kind == ShapeKind.Object && cell.Kind == CellKind.Map && types.Find(shape.TypeName) is { } type)
        {
            for (var i = 0; i < cell.Items.Count; i++)
            {
                if (type.Find(cell.Keys[i]) is { } inner)
                    Properties(cell.Items[i], inner, types, visit);
            }
        }
    }

    /// <summary>Visits each single value of a property of a type.</summary>
    /// <param name="cell">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="shape">What the property asks for.</param>
    /// <param name="types">The types of the host.</param>
    /// <param name="visit">Is given each single value that is something, and an image with its alt text as the map that it is.</param>
    public static void Each(Cell cell, string key, ValueShape shape, ContentTypes types, Action<Cell, string, ValueShape> visit)
    {
        switch (shape.Kind)
        {
            case ShapeKind.List when cell.Kind == CellKind.List:
                foreach (var item in cell.Items)
                    Each(item, key, shape.Element!, types, visit);
                break;
            case ShapeKind.Map when cell.Kind == CellKind.Map:
                for (var i = 0; i < cell.Items.Count; i++)
                    Each(cell.Items[i], cell.Keys[i], shape.Element!, types, visit);
                break;
            case ShapeKind.Object when cell.Kind == CellKind.Map && types.Find(shape.TypeName) is { } type:
                for (var i = 0; i < cell.Items.Count; i++)
                {
                    if (type.Find(cell.Keys[i]) is { } property)
                        Each(cell.Items[i], cell.Keys[i], property.Shape, types, visit);
                }
                break;
            case ShapeKind.Image when cell.Kind == CellKind.Map:
                visit(cell, key, shape);
                break;
            default:
                if (cell.Kind is not (CellKind.Null or CellKind.List or CellKind.Map))
                    visit(cell, key, shape);
                break;
        }
    }
}
