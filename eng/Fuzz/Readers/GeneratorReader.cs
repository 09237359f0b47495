using System.Text;
using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;
using ContentSdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Fuzz.Readers;

/// <summary>Runs the generator on a file beside a sound one, and parses what it writes.</summary>
internal sealed class GeneratorReader() : Reader("generator", 2)
{
    private const string Sound = "The gate opens\n\nThe first ships came early. “We open the gate today,” said Mara Velkin.\n";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Host = CSharpCompilation.Create(
        "Host",
        [CSharpSyntaxTree.ParseText("", Parse)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "ContentSdk.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private int _runs;

    public override object Read(byte[] input)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()],
            [
                new MemoryFile("/host/seeds/b" + Extension(input), input),
                new MemoryFile("/host/seeds/gate-opens.txt", Encoding.UTF8.GetBytes(Sound)),
            ],
            Parse,
            new HostProperties());
        return driver.RunGenerators(Host).GetRunResult().Results.Single();
    }

    public override void Check(byte[] input, object result)
    {
        var run = (GeneratorRunResult)result;
        if (run.Exception is not null)
            throw run.Exception;
        FuzzFailure.Unless(run.Diagnostics.All(static diagnostic => diagnostic.Id != "CSDK9001"), "The generator reports a fault of ours.");
        var article =
            ContentReader.Read(EncodingReader.Decode(input).ToDocument("seeds/b" + Extension(input)), ReadOptions.Default).Article;
        // What is not to be shown yet is left out, and that is told.
        var isLeftOut = article.Fields.IsTrue("draft") || article.Fields.Day("embargo") is not null;
        var sources = run.GeneratedSources.Count(static source => source.HintName.StartsWith("Article.", StringComparison.Ordinal));
        FuzzFailure.Unless(sources == 2 || (sources == 1 && isLeftOut), "An article is lost.");
        foreach (var source in Code(run))
        {
            var problem = source.SyntaxTree.GetDiagnostics().FirstOrDefault();
            FuzzFailure.Unless(problem is null, $"Generated code is not well formed: {problem?.Id}.");
        }
        if (sources == 2)
            CheckText(article, run);
        // Binding takes longer by far than all else.
        if (_runs++ % 20 == 0)
            CheckCompile(run);
    }

    private static void CheckText(ArticleSpec article, GeneratorRunResult run)
    {
        var source = run.GeneratedSources.Single(static source => source.HintName.StartsWith("Article.seeds.b.", StringComparison.Ordinal));
        var data = source.SyntaxTree.GetRoot()
            .DescendantNodes()
            .OfType<PropertyDeclarationSyntax>()
            .Single(static property => property.Identifier.ValueText == "Data");
        var literal = (string)data.DescendantNodes().OfType<LiteralExpressionSyntax>().Last().Token.Value!;
        // The text of the article comes first.
        FuzzFailure.Unless(
            Encoding.UTF8.GetBytes(literal).AsSpan().StartsWith(Encoding.UTF8.GetBytes(article.Text)),
            "The generated text is not that of the article.");
    }

    private static void CheckCompile(GeneratorRunResult run)
    {
        var compilation = Host.AddSyntaxTrees(Code(run).Select(static source => source.SyntaxTree));
        var problem = compilation.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        FuzzFailure.Unless(
            problem is null,
            $"Generated code does not compile: {problem?.Id} {problem?.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    // Without the error that holds dotnet watch back.
    private static IEnumerable<GeneratedSourceResult> Code(GeneratorRunResult run) =>
        run.GeneratedSources.Where(static source => source.HintName != "Errors.g.cs");

    private static string Extension(byte[] input) => input.Length % 3 == 0 ? ".txt" : ".md";
}
