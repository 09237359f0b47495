using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Types;

/// <summary>Finds values that are constants with a name, which may be declared anywhere.</summary>
internal static class NamedConstants
{
    /// <summary>Whether an attribute of a member, or the default value of its parameter, has one.</summary>
    public static bool AreIn(SettableMember member) =>
        (member.Property is { } property && Are(property)) || (member.Parameter is { } parameter && Are(parameter));

    /// <summary>Whether an attribute has one.</summary>
    public static bool AreIn(SyntaxReference attribute) =>
        attribute.GetSyntax() is AttributeSyntax { ArgumentList: { } arguments }
        && arguments.Arguments.Any(static argument => HasName(argument.Expression));

    /// <summary>Whether an attribute of a symbol, or its default value as a parameter, has one.</summary>
    public static bool Are(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList: { } arguments }
                && arguments.Arguments.Any(static argument => HasName(argument.Expression)))
                return true;
        }
        return symbol is IParameterSymbol { HasExplicitDefaultValue: true }
            && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax { Default.Value: { } value }
            && HasName(value);
    }

    // The name of a type in typeof is none: which type that is, the declarations say.
    private static bool HasName(ExpressionSyntax expression) => expression
        .DescendantNodesAndSelf(static node => node is not TypeOfExpressionSyntax)
        .Any(static node => node is IdentifierNameSyntax or MemberAccessExpressionSyntax);
}
