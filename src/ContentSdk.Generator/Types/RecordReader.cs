using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Types;

/// <summary>Reads what generated code can add to a record.</summary>
internal static class RecordReader
{
    /// <summary>The facts; null for what is no record class.</summary>
    /// <param name="type">The type.</param>
    /// <param name="assembly">The assembly that generated code is part of.</param>
    public static RecordFacts? Of(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        if (type is not { IsRecord: true, TypeKind: TypeKind.Class })
            return null;
        // Of a type in metadata nobody knows which members somebody wrote.
        var isOurs = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly);
        return new(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.IsSealed,
            isOurs && type.ContainingType is null && type.BaseType is { SpecialType: SpecialType.System_Object } && IsPartial(type),
            isOurs && Declares(type, "Equals", type),
            isOurs && Declares(type, "GetHashCode"),
            isOurs && (Declares(type, "ToString") || Declares(type, "PrintMembers", null)),
            type.GetMembers().OfType<IPropertySymbol>().Where(IsShown).Select(static property => property.Name).ToEquatableArray(),
            type.BaseType is not { SpecialType: SpecialType.System_Object },
            !isOurs);
    }

    /// <summary>Whether values of a type are equal only if they are one object.</summary>
    public static bool HasIdentity(INamedTypeSymbol type)
    {
        if (type is not { IsRecord: false, TypeKind: TypeKind.Class } || type.AllInterfaces.Any(static face => face.Name == "IEquatable"))
            return false;
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (level.GetMembers().OfType<IMethodSymbol>().Any(static method =>
                method is { IsOverride: true, Name: nameof(Equals) or nameof(GetHashCode) }))
                return false;
        }
        return true;
    }

    private static bool IsShown(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public }
        && !property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences is { IsEmpty: false } parts
        && parts.All(static part =>
            part.GetSyntax() is TypeDeclarationSyntax declared && declared.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool Declares(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IMethodSymbol>()
        .Any(static method => !method.IsImplicitlyDeclared && method.Parameters.IsEmpty);

    private static bool Declares(INamedTypeSymbol type, string name, ITypeSymbol? parameter) =>
        type.GetMembers(name).OfType<IMethodSymbol>().Any(method =>
            !method.IsImplicitlyDeclared && method.Parameters is [var only]
            && (parameter is null || SymbolEqualityComparer.Default.Equals(only.Type, parameter)));
}
