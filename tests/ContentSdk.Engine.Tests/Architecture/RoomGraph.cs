using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Engine.Tests.Architecture;

/// <summary>
/// Which folder of the engine uses types of which other, as the compiler sees it: not by <c>using</c> lines, which an enclosing
/// namespace makes needless.
/// </summary>
internal sealed class RoomGraph
{
    private const string Sources = "src/ContentSdk.Engine/";

    // What the build puts beside the sources: the framework's namespaces, and two constants.
    private const string Generated = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        namespace ContentSdk.Engine.Model { internal static class HelpRoot { public const string Address = ""; } }
        namespace ContentSdk.Engine.Readings { internal static class EngineBuild { public const string Id = ""; } }
        """;

    private static readonly string[] Symbols = ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"];

    // Names that stand for no symbol.
    private static readonly HashSet<string> Words = ["_", "nameof", "var", "notnull", "unmanaged"];

    private readonly Dictionary<(string From, string To), string> _uses = [];
    private readonly List<string> _unknown = [];

    /// <summary>Each use of another folder, with a place and a name that show it.</summary>
    public IReadOnlyDictionary<(string From, string To), string> Uses => _uses;

    /// <summary>Names that the compiler could not make out, which would be uses that nobody sees.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>Reads the sources of the engine.</summary>
    public static RoomGraph Read()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: Symbols);
        var trees = SourceTree.Files(Sources)
            .Concat(SourceTree.Files("src/Layout").Where(static file => !file.Path.EndsWith("/CellKind.cs", StringComparison.Ordinal)))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path))
            .Append(CSharpSyntaxTree.ParseText(Generated, options))
            .ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is not "ContentSdk.Engine.dll" and not "ContentSdk.Engine.Tests.dll")
            .Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "ContentSdk.Engine", trees, references, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var graph = new RoomGraph();
        foreach (var tree in trees)
        {
            if (FolderOf(tree.FilePath) is { } folder)
                graph.AddUses(compilation.GetSemanticModel(tree), folder);
        }
        return graph;
    }

    private void AddUses(SemanticModel model, string folder)
    {
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes(static node => node is not UsingDirectiveSyntax))
        {
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax))
                continue;
            var symbol = model.GetSymbolInfo(node).Symbol;
            if (symbol is null && node is SimpleNameSyntax name && !Words.Contains(name.Identifier.ValueText))
                _unknown.Add(Shown(node, name.Identifier.ValueText));
            foreach (var declaration in TypeOf(symbol)?.DeclaringSyntaxReferences ?? [])
            {
                if (FolderOf(declaration.SyntaxTree.FilePath) is { } other && other != folder)
                    _uses.TryAdd((folder, other), Shown(node, TypeOf(symbol)!.Name));
            }
        }
    }

    private static string Shown(SyntaxNode node, string name) =>
        $"{Path.GetFileName(node.SyntaxTree.FilePath)}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1} {name}";

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type.OriginalDefinition,
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType?.OriginalDefinition,
        _ => null,
    };

    // The folder below the engine's, "" for the engine's own; null for what is not the engine's.
    private static string? FolderOf(string path)
    {
        var start = path.LastIndexOf(Sources, StringComparison.Ordinal);
        return start < 0 ? null : Path.GetDirectoryName(path[(start + Sources.Length)..])!.Replace('\\', '/');
    }
}
