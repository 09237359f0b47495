using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reads what content must say for a value of a C# type.</summary>
internal static class ShapeReader
{
    /// <summary>The shape; null, and a problem at the member, where content cannot be read as the type.</summary>
    public static ValueShape? Read(TypeReader reader, SettableMember member, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error)
            return Refuse(reader, member, DeclaredTypeRules.UnknownType, type);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Read(reader, member, nullable.TypeArguments[0])?.OrNull(true);
        var isNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        var bare = type.WithNullableAnnotation(NullableAnnotation.None);
        var shape = KnownTypes.ScalarOf(bare) is { } kind ? new(kind, CodeNames.Of(bare)) : Compound(reader, member, bare);
        return shape?.OrNull(isNullable);
    }

    private static ValueShape? Compound(TypeReader reader, SettableMember member, ITypeSymbol type)
    {
        var name = CodeNames.Of(type);
        if (KnownTypes.IsLocalTime(type))
            return Refuse(reader, member, DeclaredTypeRules.LocalTime, type);
        if (KnownTypes.ListOf(type) is var (element, list))
            return Read(reader, member, element) is { } item ? new(ShapeKind.List, name, false, item, list) : null;
        if (KnownTypes.MapOf(type) is var (key, value, mapKind))
        {
            if (key.SpecialType != SpecialType.System_String)
            {
                reader.Report(member.Symbol, DeclaredTypeRules.KeysNotText, member.Display, CodeNames.Display(key));
                return null;
            }
            return Read(reader, member, value) is { } item ? new(ShapeKind.Map, name, false, item, mapKind) : null;
        }
        if (type is not INamedTypeSymbol named || named.IsGenericType || (type.TypeKind != TypeKind.Enum && IsOfFramework(named)))
            return Refuse(reader, member, DeclaredTypeRules.UnsupportedType, type);
        if (!reader.Access.IsVisible(named))
            return Refuse(reader, member, DeclaredTypeRules.NotAccessible, type);
        if (type.TypeKind == TypeKind.Enum)
        {
            reader.Note(named);
            reader.NeedsConstants |= named.GetMembers().Any(NamedConstants.Are);
            EnumWords.Check(reader, named);
            return EnumOf(named, name);
        }
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return Refuse(reader, member, DeclaredTypeRules.UnsupportedType, type);
        if (reader.IsItem(named))
        {
            reader.Note(named);
            return new(ShapeKind.Item, name);
        }
        reader.Require(named);
        return new(ShapeKind.Object, name);
    }

    private static ValueShape EnumOf(INamedTypeSymbol type, string name) => new(
        ShapeKind.Enum,
        name,
        Members: type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .Select(static field => new EnumMember(PropertyReader.WordOf(field), NameOf(field)))
            .ToEquatableArray(),
        IsFlags: type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute"));

    // Two members of one value are one, so that their words are equal where values are compared.
    private static string NameOf(IFieldSymbol member) => member.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(other => other.HasConstantValue && Equals(other.ConstantValue, member.ConstantValue) && !IsObsolete(other))?.Name
        ?? member.Name;

    private static bool IsObsolete(IFieldSymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    // A type of the framework that is not known is no type of the host's, whose properties content could set.
    private static bool IsOfFramework(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;
        return space is { IsGlobalNamespace: false } && space.Name is "System" or "Microsoft" or "ContentSdk"
            && !type.Locations.Any(static location => location.IsInSource);
    }

    private static ValueShape? Refuse(TypeReader reader, SettableMember member, RuleMessage message, ITypeSymbol type)
    {
        var arguments = message == DeclaredTypeRules.NotAccessible
            ? new[] { CodeNames.Display(type) }
            : [member.Display, CodeNames.Display(type)];
        reader.Report(member.Symbol, message, arguments);
        return null;
    }
}
