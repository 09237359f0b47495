using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Collections;

/// <summary>Finds properties whose values would have to go on for ever: they require parts that require themselves.</summary>
public static class EndlessValues
{
    /// <summary>What is wrong with the properties of types.</summary>
    /// <param name="looked">The types that are looked at.</param>
    /// <param name="types">All types of the host.</param>
    public static IEnumerable<Wording> Of(IEnumerable<TypeSchema> looked, ContentTypes types) =>
        from type in looked
        from property in Required(type)
        where LeadsTo(type.Name, property.Shape.TypeName, types)
        select new Wording(
            DeclaredTypeRules.Endless,
            $"{type.DisplayName}.{property.Name}",
            types.Find(property.Shape.TypeName)?.DisplayName ?? property.Shape.TypeName);

    private static IEnumerable<PropertySchema> Required(TypeSchema type) => type.Properties
        .Where(static property => property.IsRequired && property.Shape is { Kind: ShapeKind.Object, IsNullable: false });

    private static bool LeadsTo(string target, string start, ContentTypes types)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var pending = new Stack<string>([start]);
        while (pending.Count > 0)
        {
            var name = pending.Pop();
            if (name == target)
                return true;
            foreach (var property in types.Find(name) is { } type ? Required(type) : [])
            {
                if (seen.Add(property.Shape.TypeName))
                    pending.Push(property.Shape.TypeName);
            }
        }
        return false;
    }
}
