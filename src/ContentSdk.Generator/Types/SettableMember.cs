using System.Collections.Immutable;
using ContentSdk.Engine.Model.Types;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>
/// What generated code can give a value: a property, a parameter of the constructor, or both in
/// one, as records have them.
/// </summary>
/// <param name="Property">The property, if there is one.</param>
/// <param name="Parameter">The parameter, if there is one.</param>
internal sealed record SettableMember(IPropertySymbol? Property, IParameterSymbol? Parameter)
{
    /// <summary>Where it is declared.</summary>
    public ISymbol Symbol => (ISymbol?)Property ?? Parameter!;

    /// <summary>Its name.</summary>
    public string Name => Property?.Name ?? Parameter!.Name;

    /// <summary>Its type.</summary>
    public ITypeSymbol Type => Parameter?.Type ?? Property!.Type;

    /// <summary>How messages name it.</summary>
    public string Display => $"{CodeNames.Display(Symbol.ContainingType)}.{Name}";

    /// <summary>Its attributes: those of a record's parameter are often meant for its property.</summary>
    public IEnumerable<AttributeData> Attributes =>
        (Property?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
            .Concat(Parameter?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty);

    /// <summary>How it gets its value.</summary>
    public PropertySetting Setting =>
        Parameter is { HasExplicitDefaultValue: true } ? PropertySetting.OptionalArgument
        : Parameter is not null ? PropertySetting.Argument
        : Property!.IsRequired ? PropertySetting.RequiredInitializer
        : Property.SetMethod!.IsInitOnly ? PropertySetting.Initializer
        : PropertySetting.Setter;
}

/// <summary>Finds what generated code can give a value.</summary>
internal static class SettableMembers
{
    /// <summary>
    /// The parameters of the constructor in order, then the other properties in the order of their declaration,
    /// those of base types first.
    /// </summary>
    public static IEnumerable<SettableMember> Of(INamedTypeSymbol type, IMethodSymbol constructor, TypeAccess access)
    {
        var properties = Properties(type).ToList();
        var taken = new HashSet<IPropertySymbol>(SymbolEqualityComparer.Default);
        foreach (var parameter in constructor.Parameters)
        {
            var property = properties.Find(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            if (property is not null)
                taken.Add(property);
            yield return new(property, parameter);
        }
        foreach (var property in properties.Where(property => !taken.Contains(property) && IsSettable(property, access)))
            yield return new(property, null);
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            levels.Push(level);
        var names = new HashSet<string>(StringComparer.Ordinal);
        return levels.SelectMany(static level => level.GetMembers().OfType<IPropertySymbol>())
            .Where(static property => property is { IsStatic: false, IsIndexer: false }
                && !property.IsImplicitlyDeclared | property.SetMethod is not null)
            .Reverse().Where(property => names.Add(property.Name)).Reverse();
    }

    private static bool IsSettable(IPropertySymbol property, TypeAccess access) =>
        property.SetMethod is { } set && access.IsDeclaredVisible(set) && access.IsDeclaredVisible(property)
        && (property.IsRequired || !property.GetAttributes().Any(IsForbidden));

    // Generated code may not name it.
    private static bool IsForbidden(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        nameof(ObsoleteAttribute) => attribute.ConstructorArguments is [_, { Value: true }],
        "ExperimentalAttribute" => true,
        _ => false,
    };
}
