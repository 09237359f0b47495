using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Collections;

/// <summary>Finds properties whose references to items cannot be had.</summary>
/// <param name="types">The types of the host.</param>
/// <param name="links">Which of them lead to items.</param>
public sealed class LinkFaults(ContentTypes types, TypeLinks links)
{
    /// <summary>What is wrong with the properties of types.</summary>
    public IEnumerable<Wording> Of(IEnumerable<TypeSchema> looked) =>
        looked.SelectMany(type => type.Properties.SelectMany(property => Of($"{type.DisplayName}.{property.Name}", property.Shape)));

    /// <summary>What is wrong with properties whose texts are slugs: rows without names have none.</summary>
    public static IEnumerable<Wording> OfSlugs(IEnumerable<TypeSchema> looked, ContentTypes types) =>
        from type in looked
        from property in type.Properties
        where property.References is { } target && types.CollectionOfType(target) is { IsData: true, KeyProperty.Length: 0 }
        select new Wording(
            DeclaredTypeRules.RowsWithoutKey,
            $"{type.DisplayName}.{property.Name}",
            types.Find(property.References!)?.DisplayName ?? property.References!);

    private IEnumerable<Wording> Of(string property, ValueShape shape)
    {
        for (var part = shape; part is not null; part = part.Element)
        {
            if (part is { Kind: ShapeKind.List, List: ListKind.Set, Element: { } element } && links.LeadToItems(element)
                && !(element.Kind == ShapeKind.Item && links.CompareByIdentity(element.TypeName)))
                yield return new(DeclaredTypeRules.SetOfItems, property);
            if (part.Kind == ShapeKind.Item && types.CollectionOfType(part.TypeName) is { IsData: true, KeyProperty.Length: 0 })
                yield return new(DeclaredTypeRules.RowsWithoutKey, property, types.Find(part.TypeName)?.DisplayName ?? part.TypeName);
        }
    }
}
