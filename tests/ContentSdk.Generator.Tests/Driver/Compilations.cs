using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>Host compilations against the running framework and the model.</summary>
internal static class Compilations
{
    private static readonly Lazy<MetadataReference[]> Framework = new(static () =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray());

    public static string ModelPath { get; } = Path.Combine(AppContext.BaseDirectory, "ContentSdk.dll");

    public static CSharpCompilation Create(
        CSharpParseOptions parse, bool withModel = true, OutputKind kind = OutputKind.ConsoleApplication, string code = "return;")
    {
        var references = withModel ? Framework.Value.Append(MetadataReference.CreateFromFile(ModelPath)) : Framework.Value;
        if (kind == OutputKind.DynamicallyLinkedLibrary && code == "return;")
            code = "class Host;";
        return CSharpCompilation.Create(
            "QuoteBook", [CSharpSyntaxTree.ParseText(code, parse)], references, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }
}
