using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Names of the methods that make values of types: that of the type, and a number where two types have one name. And of the classes
/// that have the items of collections.
/// </summary>
internal sealed class ReaderNames
{
    private readonly Dictionary<string, string> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _items = new(StringComparer.Ordinal);

    /// <param name="types">The types of the host.</param>
    public ReaderNames(ContentTypes types)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { FieldTypeEmitter.Readers };
        foreach (var type in types.Types)
        {
            var name = "Read" + type.DisplayName.Substring(type.DisplayName.LastIndexOf('.') + 1).TrimStart('@');
            var unique = name;
            for (var i = 2; !taken.Add(unique); i++)
                unique = name + i.Invariant();
            _methods.Add(type.Name, unique);
        }
        foreach (var collection in types.Collections)
            _items[collection.TypeName] = ItemsOf(collection);
    }

    /// <summary>The class that has the items of a collection.</summary>
    public static string ItemsOf(CollectionSchema collection) => collection.Name + "Items";

    /// <summary>The method that makes a value of a type; null for a type that could not be read.</summary>
    public string? Of(string typeName) => _methods.TryGetValue(typeName, out var name) ? name : null;

    /// <summary>The class that has the items of a type; null for a type of no collection.</summary>
    public string? ItemsOf(string typeName) => _items.TryGetValue(typeName, out var name) ? name : null;
}
