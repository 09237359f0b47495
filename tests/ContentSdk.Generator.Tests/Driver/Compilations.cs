using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>
/// Host compilations against the running framework and the model. They are made of one another, so that the compiler looks through
/// the framework once and not for each of them.
/// </summary>
internal static class Compilations
{
    public static string ModelPath { get; } = Path.Combine(AppContext.BaseDirectory, "ContentSdk.dll");

    private static readonly Lazy<CSharpCompilation> Bare = new(static () => CSharpCompilation.Create(
        "QuoteBook",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    private static readonly Lazy<CSharpCompilation> Library = new(static () => Bare.Value.AddReferences(MetadataReference.CreateFromFile(ModelPath)));

    public static CSharpCompilation Create(
        CSharpParseOptions parse, bool withModel = true, OutputKind kind = OutputKind.ConsoleApplication, string code = "return;")
    {
        if (kind == OutputKind.DynamicallyLinkedLibrary && code == "return;")
            code = "class Host;";
        return Of(withModel, kind).AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, parse));
    }

    /// <summary>A library without code of its own, to which options may be changed and code added.</summary>
    public static CSharpCompilation Of(bool withModel, OutputKind kind)
    {
        var library = (withModel ? Library : Bare).Value;
        return library.WithOptions(library.Options.WithOutputKind(kind));
    }
}
