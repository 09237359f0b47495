using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Chooses the constructor that generated code calls.</summary>
internal static class ConstructorChoice
{
    /// <summary>
    /// The only one that somebody wrote, or of several the one without parameters; null where there is none, or
    /// no choice.
    /// </summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type, TypeAccess access)
    {
        var visible = type.InstanceConstructors
            .Where(constructor => access.IsDeclaredVisible(constructor) && !IsCopy(constructor, type))
            .ToList();
        var written = visible.Where(static constructor => !constructor.IsImplicitlyDeclared).ToList();
        if (written.Count == 1)
            return written[0];
        return visible.Find(static constructor => constructor.Parameters.IsEmpty);
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, type);
}
