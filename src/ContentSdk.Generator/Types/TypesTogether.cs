using System.Collections.Immutable;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Generator.Types;

/// <summary>Puts together what all places in C# say of the types of a project.</summary>
internal static class TypesTogether
{
    /// <summary>The types. Of several that cannot be together, the first by name counts; the others are reported.</summary>
    public static ContentTypes Of(ImmutableArray<DeclaredTypes> declared, TypeOptions options)
    {
        var fields = declared.Where(static one => one.FieldsType.Length > 0)
            .OrderBy(static one => one.FieldsType, StringComparer.Ordinal).FirstOrDefault();
        var collections = CollectionsOf(declared);
        var types = new SortedDictionary<string, TypeSchema>(StringComparer.Ordinal);
        foreach (var one in collections.Select(static one => one.Types).Prepend(fields?.Types ?? default))
        {
            foreach (var type in one)
                types[type.Name] = type;
        }
        return new(
            types.Values.ToEquatableArray(),
            fields?.FieldsType,
            options.ForbidsUnknownKeys,
            options.Aliases,
            collections.Select(static one => one.Collection!).ToEquatableArray(),
            collections.Count == 0 ? default : options.Folders);
    }

    /// <summary>The collections that can be together, by name.</summary>
    private static List<DeclaredTypes> CollectionsOf(ImmutableArray<DeclaredTypes> declared)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var types = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. declared.Where(static one => one.Collection is not null
                && !one.Types.Any(type => type.Name == one.Collection.TypeName && type.IsStruct))
                .OrderBy(static one => one.Collection!.Name, StringComparer.Ordinal)
                .ThenBy(static one => one.Collection!.TypeName, StringComparer.Ordinal)
                .ThenBy(static one => one.Collection!.Path, StringComparer.Ordinal)
                .Where(one =>
                    !names.Contains(one.Collection!.Name) && types.Add(one.Collection.TypeName) && names.Add(one.Collection.Name)),
        ];
    }
}

/// <summary>What the project says that matters to its types.</summary>
internal sealed record TypeOptions(bool ForbidsUnknownKeys, EquatableArray<FieldAlias> Aliases, EquatableArray<string> Folders);
