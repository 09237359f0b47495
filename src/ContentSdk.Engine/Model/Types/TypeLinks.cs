namespace ContentSdk.Engine.Model.Types;

/// <summary>Which types of a host lead to items of collections, by their properties and what these consist of.</summary>
public sealed class TypeLinks
{
    private readonly ContentTypes _types;
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

    /// <param name="types">The types.</param>
    public TypeLinks(ContentTypes types)
    {
        _types = types;
        foreach (var type in types.Types)
            _reached[type.Name] = ItemsOf(type);
    }

    /// <summary>Whether a value has an item, or consists of something that has.</summary>
    public bool LeadToItems(ValueShape shape) => shape.Kind switch
    {
        ShapeKind.Item => true,
        ShapeKind.List or ShapeKind.Map => LeadToItems(shape.Element!),
        ShapeKind.Object => _reached.TryGetValue(shape.TypeName, out var items) && items.Count > 0,
        _ => false,
    };

    /// <summary>Whether an item of a type can, by any number of others, refer to itself.</summary>
    public bool IsCyclic(string typeName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([typeName]);
        while (pending.Count > 0)
        {
            foreach (var item in _reached.TryGetValue(pending.Pop(), out var items) ? items : [])
            {
                if (item == typeName)
                    return true;
                if (seen.Add(item))
                    pending.Push(item);
            }
        }
        return false;
    }

    /// <summary>
    /// Whether items of a type compare as objects do, by themselves or by what generated code adds to a record that can refer to itself:
    /// then they can be compared before they are complete.
    /// </summary>
    public bool CompareByIdentity(string typeName) => _types.Find(typeName) is { } type
        && (type.HasIdentity
            || (type.Record is { CanBeExtended: true, HasEquals: false, HasHashCode: false } && IsCyclic(typeName)));

    /// <summary>A type and all that its values can lead to, sorted: items, and what they consist of.</summary>
    public IReadOnlyList<string> TypesFrom(string typeName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { typeName };
        var pending = new Stack<string>([typeName]);
        while (pending.Count > 0)
        {
            foreach (var property in _types.Find(pending.Pop())?.Properties ?? default)
            {
                var shape = property.Shape;
                while (shape.Element is { } element)
                    shape = element;
                if (shape.Kind is ShapeKind.Item or ShapeKind.Object && seen.Add(shape.TypeName))
                    pending.Push(shape.TypeName);
            }
        }
        return [.. seen.OrderBy(static name => name, StringComparer.Ordinal)];
    }

    // The types of items that its values have, themselves or in what they consist of.
    private HashSet<string> ItemsOf(TypeSchema type)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { type.Name };
        var pending = new Stack<TypeSchema>([type]);
        while (pending.Count > 0)
        {
            foreach (var property in pending.Pop().Properties)
            {
                var shape = property.Shape;
                while (shape.Element is { } element)
                    shape = element;
                if (shape.Kind == ShapeKind.Item)
                    found.Add(shape.TypeName);
                else if (shape.Kind == ShapeKind.Object && seen.Add(shape.TypeName) && _types.Find(shape.TypeName) is { } inner)
                    pending.Push(inner);
            }
        }
        return found;
    }
}
