using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Engine.Tests.Architecture;

/// <summary>Finds the words and letters in source code that content is compared with.</summary>
/// <remarks>
/// A literal counts when it contains a letter and something is compared with it: as an argument of a method that compares, an operand of
/// <c>==</c>, a pattern, or an element of a collection. It does not count when it is compared with the name of a section or trait
/// of a word list, which is a key. Messages, resource names and keys that are only looked up are in none of these positions.
/// </remarks>
internal static class WordsInCode
{
    private static readonly HashSet<string> Comparing = new(StringComparer.Ordinal)
    {
        "Is", "Ends", "EndsIn", "EndsWith", "StartsWith", "BeginsWith", "Contains", "IndexOf", "IndexOfAny", "LastIndexOf", "Equals",
        "Same", "SequenceEqual", "Trim", "TrimStart", "TrimEnd",
    };

    private static readonly string[] Keys = ["section", "trait"];

    /// <summary>The literals of a file, with the line of each.</summary>
    public static IEnumerable<(int Line, string Text)> In(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Preview));
        foreach (var literal in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
        {
            var text = literal.Token.ValueText;
            if (literal.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.CharacterLiteralExpression && text.Any(char.IsLetter)
                && IsCompared(literal))
                yield return (tree.GetLineSpan(literal.Span).StartLinePosition.Line + 1, text);
        }
    }

    private static bool IsCompared(LiteralExpressionSyntax literal)
    {
        SyntaxNode node = literal;
        // "ly".AsSpan() is the word.
        if (node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { Parent: ArgumentSyntax } span })
            node = span;
        return node.Parent switch
        {
            ArgumentSyntax { Parent: BracketedArgumentListSyntax } => false,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
                Comparing.Contains(Last(call.Expression)) && !IsKey(Receiver(call)),
            BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
                && !IsKey(binary.Left == node ? binary.Right : binary.Left),
            ConstantPatternSyntax pattern => !IsKey(Governing(pattern)),
            CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax statement } => !IsKey(statement.Expression),
            ExpressionElementSyntax => true,
            InitializerExpressionSyntax list =>
                list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression,
            _ => false,
        };
    }

    private static ExpressionSyntax? Governing(SyntaxNode pattern)
    {
        for (var node = pattern.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case SubpatternSyntax { NameColon: { } name }:
                    return name.Name;
                case IsPatternExpressionSyntax test:
                    return test.Expression;
                case SwitchExpressionSyntax choice:
                    return choice.GoverningExpression;
                case SwitchStatementSyntax choice:
                    return choice.Expression;
            }
        }
        return null;
    }

    private static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Expression;

    private static bool IsKey(ExpressionSyntax? expression) => expression switch
    {
        InvocationExpressionSyntax call => IsKey(Receiver(call)),
        null => false,
        _ => Keys.Contains(Last(expression), StringComparer.OrdinalIgnoreCase),
    };

    private static string Last(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => Last(conditional.WhenNotNull),
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
