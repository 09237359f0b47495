using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Emit;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Tests.Emit;

/// <summary>Emits, compiles, loads and runs, as a host would.</summary>
internal static class GeneratedCode
{
    public static string Emit(ArticleSpec article, EmitOptions options)
    {
        var code = SourceFile.Begin(options);
        ArticleEmitter.Emit(new(article.Identifier, article.Slug, CompiledArticle.Of(new(article, default, new(default, new(new FilePlace[article.Entities.Count]))))), options, code);
        return code.ToString();
    }

    public static IReadOnlyList<string> Emit(EmitOptions options, ContentIndex index, params ArticleSpec[] articles) =>
        [.. IndexEmitter.Emit(index, options).Select(source => source.Text), .. articles.Select(article => Emit(article, options))];

    public static IReadOnlyList<string> Emit(EmitOptions options, params ArticleSpec[] articles) => Emit(options, Samples.Index(articles), articles);

    public static CSharpCompilation Compile(IEnumerable<string> sources, LanguageVersion version = LanguageVersion.Latest, string? host = null)
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var library = Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary);
        return library.WithOptions(library.Options.WithWarningLevel(9999).WithGeneralDiagnosticOption(ReportDiagnostic.Error))
            .AddSyntaxTrees(sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, parse, $"{i}.g.cs", Encoding.UTF8)))
            .AddSyntaxTrees(host is null ? [] : [CSharpSyntaxTree.ParseText(host, parse, "Host.cs", Encoding.UTF8)]);
    }

    /// <summary>Errors and warnings, as one text.</summary>
    public static string Problems(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(image, xmlDocumentationStream: documentation);
        return string.Join("\n", result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden));
    }

    public static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Xunit.Assert.Empty(result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Compiles with a static class <c>Host</c> and returns what its method <c>Run</c> returns.</summary>
    public static object? Run(string hostBody, params ArticleSpec[] articles) => Run(hostBody, Samples.Index(articles), articles);

    /// <summary>The same with an index of the test's own.</summary>
    public static object? Run(string hostBody, ContentIndex index, params ArticleSpec[] articles)
    {
        var host = "using System; using System.Linq; using ContentSdk; using Sample.Seeds; internal static class Host { internal static object? Run() { "
            + hostBody + " } }";
        var assembly = Load(Compile(Emit(Samples.Internal, index, articles), host: host));
        return assembly.GetType("Host")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);
    }
}
