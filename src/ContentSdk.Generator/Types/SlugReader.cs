using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reads of a property whose texts are slugs what they are slugs of.</summary>
internal static class SlugReader
{
    private const string Article = "ContentSdk.Article";

    /// <summary>What the texts are held to; null, and a problem at the property, where they cannot be.</summary>
    public static ValueConstraint? Read(TypeReader reader, SettableMember member, ValueShape shape, AttributeData attribute)
    {
        // An argument that is an error in C# is one already.
        if (attribute.ConstructorArguments is not [{ Value: ITypeSymbol { TypeKind: not TypeKind.Error } type }])
            return null;
        if (!HasSlugs(shape))
        {
            reader.Report(member.Symbol, DeclaredTypeRules.SlugsNotText, member.Display);
            return null;
        }
        if (type.ToDisplayString() == Article)
            return new(ConstraintKind.References, new([""]));
        if (type is INamedTypeSymbol named)
        {
            // That it is the type of a collection, its own file says.
            reader.Note(named);
            if (reader.IsItem(named))
                return new(ConstraintKind.References, new([CodeNames.Of(named)]));
        }
        reader.Report(member.Symbol, DeclaredTypeRules.SlugsOfNothing, member.Display, CodeNames.Display(type));
        return null;
    }

    private static bool HasSlugs(ValueShape shape) => shape.Kind is ShapeKind.Text or ShapeKind.Map
        || shape is { Kind: ShapeKind.List, Element.Kind: ShapeKind.Text };
}
