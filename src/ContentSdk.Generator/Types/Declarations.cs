using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Types;

/// <summary>What files declare that other files can see without a look at its insides: namespaces, types, global usings.</summary>
internal static class Declarations
{
    /// <summary>The declarations, sorted.</summary>
    public static List<string> Of(IEnumerable<SyntaxTree> trees)
    {
        var found = new List<string>();
        foreach (var tree in trees)
        {
            if (tree.GetRoot() is not CompilationUnitSyntax unit)
                continue;
            foreach (var directive in unit.Usings)
            {
                if (directive.GlobalKeyword.Span.Length > 0)
                    found.Add(directive.ToString());
            }
            foreach (var list in unit.AttributeLists)
                found.Add(list.ToString());
            foreach (var member in unit.Members)
                Add(member, "", found);
        }
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Add(MemberDeclarationSyntax member, string outer, List<string> found)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                var name = $"{outer}{space.Name}.";
                found.Add("namespace " + name);
                foreach (var inner in space.Members)
                    Add(inner, name, found);
                break;
            case TypeDeclarationSyntax type:
                var full = $"{outer}{type.Identifier.ValueText}`{type.TypeParameterList?.Parameters.Count ?? 0}";
                found.Add($"{type.Keyword.ValueText} {full} {type.Modifiers}");
                foreach (var inner in type.Members)
                    Add(inner, full + "+", found);
                break;
            case EnumDeclarationSyntax type:
                found.Add($"enum {outer}{type.Identifier.ValueText}");
                break;
            case DelegateDeclarationSyntax type:
                found.Add($"delegate {outer}{type.Identifier.ValueText}");
                break;
        }
    }
}
