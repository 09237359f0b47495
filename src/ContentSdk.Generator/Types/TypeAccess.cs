using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Whether generated code can see and construct a type.</summary>
/// <param name="assembly">The assembly that generated code is part of.</param>
internal sealed class TypeAccess(IAssemblySymbol assembly)
{
    /// <summary>The assembly.</summary>
    public IAssemblySymbol Assembly => assembly;

    /// <summary>Why not, or null.</summary>
    public RuleMessage? Fault(INamedTypeSymbol type)
    {
        if (!IsVisible(type))
            return DeclaredTypeRules.NotAccessible;
        var isSound = type is
        {
            IsAbstract: false, IsStatic: false, IsGenericType: false, IsRefLikeType: false,
            TypeKind: TypeKind.Class or TypeKind.Struct,
        };
        return isSound && type.ContainingType is not { IsGenericType: true } ? null : (RuleMessage)DeclaredTypeRules.NotConstructible;
    }

    /// <summary>Whether only the assembly that declares it can see it.</summary>
    public static bool IsInternal(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility != Accessibility.Public)
                return true;
        }
        return false;
    }

    /// <summary>Whether generated code can see a type.</summary>
    public bool IsVisible(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (!IsDeclaredVisible(outer) || outer.IsFileLocal)
                return false;
        }
        return true;
    }

    /// <summary>Whether generated code can see a type or member, if it sees what that is in.</summary>
    public bool IsDeclaredVisible(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Internal or Accessibility.ProtectedOrInternal =>
            SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly) || symbol.ContainingAssembly.GivesAccessTo(assembly),
        _ => false,
    };
}
