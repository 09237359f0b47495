using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>Names of the methods that make values of types: that of the type, and a number where two types have one name.</summary>
internal static class ReaderNames
{
    /// <summary>The names by type.</summary>
    public static IReadOnlyDictionary<string, string> Of(ContentTypes types)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal) { FieldTypeEmitter.Readers };
        foreach (var type in types.Types)
        {
            var name = "Read" + type.DisplayName.Substring(type.DisplayName.LastIndexOf('.') + 1).TrimStart('@');
            var unique = name;
            for (var i = 2; !taken.Add(unique); i++)
                unique = name + i.Invariant();
            names.Add(type.Name, unique);
        }
        return names;
    }
}
