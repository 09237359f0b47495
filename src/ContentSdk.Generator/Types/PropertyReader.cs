using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reads a property of a type of the host.</summary>
internal static class PropertyReader
{
    private const string KeyAttribute = "ContentSdk.FieldKeyAttribute";

    /// <summary>The property; null, and a problem, where content cannot be read as its type.</summary>
    public static PropertySchema? Read(TypeReader reader, SettableMember member, INamedTypeSymbol type, TypeUse use)
    {
        if (ShapeReader.Read(reader, member, member.Type) is not { } shape)
            return null;
        if (shape.Kind == ShapeKind.Article && reader.IsBody(member, type))
            shape = shape.AsBody();
        var setting = member.Setting;
        var keepsOwnValue = setting is PropertySetting.Initializer or PropertySetting.Setter;
        if (setting == PropertySetting.Initializer && !(member.Property!.GetMethod is { } get && reader.Access.IsDeclaredVisible(get)))
        {
            reader.Report(member.Symbol, DeclaredTypeRules.NoGetter, member.Display);
            return null;
        }
        var attributes = member.Attributes.ToList();
        reader.NeedsConstants |= NamedConstants.AreIn(member);
        var isRequired = setting == PropertySetting.RequiredInitializer || (setting == PropertySetting.Argument && !shape.IsNullable)
            || attributes.Exists(static attribute => ConstraintReader.IsRequired(attribute));
        return new(
            KeyOf(member),
            member.Name,
            shape,
            setting,
            isRequired,
            ConstraintReader.Read(reader, member, shape, use, attributes).ToEquatableArray(),
            keepsOwnValue ? "" : DefaultCode.Of(member.Parameter),
            DocComments.SummaryOf(member.Symbol),
            SetterOf(member));
    }

    // A generic type has no accessor of one name, and one for another type than the parameter's takes other values.
    private static string SetterOf(SettableMember member) =>
        member.Property is { SetMethod: not null, ContainingType.IsGenericType: false } property
        && (member.Parameter is null || SymbolEqualityComparer.Default.Equals(member.Parameter.Type, property.Type))
            ? CodeNames.Of(property.ContainingType)
            : "";

    /// <summary>What content calls a property.</summary>
    public static string KeyOf(SettableMember member) => WrittenKey(member.Attributes) ?? CodeNames.CamelCase(member.Name);

    /// <summary>What content says for a member of an enum.</summary>
    public static string WordOf(IFieldSymbol member) => WrittenKey(member.GetAttributes()) ?? CodeNames.CamelCase(member.Name);

    /// <summary>What content calls it, by an attribute; null where there is none.</summary>
    public static string? WrittenKey(IEnumerable<AttributeData> attributes) => attributes
        .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == KeyAttribute)
        ?.ConstructorArguments is [{ Value: string key }] ? key.Trim() : null;
}
