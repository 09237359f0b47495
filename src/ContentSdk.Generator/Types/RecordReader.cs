using ContentSdk.Engine.Model.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Types;

/// <summary>Reads what generated code can add to a record.</summary>
internal static class RecordReader
{
    /// <summary>The facts; null for what is no record class.</summary>
    public static RecordFacts? Of(INamedTypeSymbol type) => type is { IsRecord: true, TypeKind: TypeKind.Class }
        ? new(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.IsSealed,
            type.ContainingType is null && type.BaseType is { SpecialType: SpecialType.System_Object } && IsPartial(type),
            Declares(type, "Equals"),
            Declares(type, "PrintMembers") || Declares(type, "ToString"))
        : null;

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences is { IsEmpty: false } parts
        && parts.All(static part =>
            part.GetSyntax() is TypeDeclarationSyntax declared && declared.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool Declares(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).Any(static member => !member.IsImplicitlyDeclared);
}
