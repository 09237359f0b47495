using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>The types whose values are the items of collections: those with an attribute, and those that the assembly names.</summary>
/// <param name="assembly">The assembly that generated code is part of.</param>
internal sealed class ItemTypes(IAssemblySymbol assembly)
{
    /// <summary>The attribute of the type of a folder's files.</summary>
    public const string CollectionAttribute = "ContentSdk.ContentCollectionAttribute";

    /// <summary>The attribute of the type of a data file's rows.</summary>
    public const string DataAttribute = "ContentSdk.ContentDataAttribute";

    private readonly HashSet<ISymbol> _named = new(
        assembly.GetAttributes().Where(IsOurs)
            .SelectMany(static attribute => attribute.ConstructorArguments)
            .Select(static argument => argument.Value).OfType<INamedTypeSymbol>(),
        SymbolEqualityComparer.Default);

    /// <summary>Whether a type is one.</summary>
    public bool Contains(INamedTypeSymbol type) =>
        _named.Contains(type)
        // What another assembly makes items of is its own business.
        || (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly) && type.GetAttributes().Any(IsOurs));

    private static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() is CollectionAttribute or DataAttribute;
}
