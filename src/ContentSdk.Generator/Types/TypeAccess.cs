using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Whether generated code can see and construct a type.</summary>
internal static class TypeAccess
{
    /// <summary>Why not, or null.</summary>
    public static RuleMessage? Fault(INamedTypeSymbol type)
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
    public static bool IsVisible(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (!IsVisible(outer.DeclaredAccessibility) || outer.IsFileLocal)
                return false;
        }
        return true;
    }

    /// <summary>Whether generated code can see what is declared so.</summary>
    public static bool IsVisible(Accessibility accessibility) =>
        accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
