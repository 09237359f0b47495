using System.Reflection;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>What docs/own-types.md says of JSON, and of generators that do not see what ours emits: here, that of System.Text.Json.</summary>
public class OtherGeneratorsTests
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using ContentSdk;
        using QuoteBook.Seeds;

        [ContentFields] public sealed record NewsFields { public string? Kicker { get; init; } }

        """;

    private static readonly TestFile[] Files =
        [new("seeds/harbour-opens.md", "---\nkicker: Harbour\n---\n\n# The harbour opens\n\nThe gates opened at nine.\n")];

    [Fact]
    public void Fields_are_in_JSON_by_the_own_type_and_by_ArticleBase_and_extra_in_any_case() => Assert.Equal(
        ["Harbour Harbour", "Harbour Harbour", "- Harbour"],
        HostRun.Of(Files, Usings + """
            public static class Host
            {
                public static string[] Run() =>
                    [Show(JsonSerializer.Serialize(Articles.HarbourOpens)), Show(JsonSerializer.Serialize(Articles.All[0])), Show(JsonSerializer.Serialize<Article>(Articles.HarbourOpens))];

                private static string Show(string json)
                {
                    var root = JsonDocument.Parse(json).RootElement;
                    var fields = root.TryGetProperty("fields", out var own) ? own.GetProperty("Kicker").GetString() : "-";
                    return $"{fields} {root.GetProperty("extra").GetProperty("kicker").GetString()}";
                }
            }
            """));

    [Fact]
    public void Signatures_of_own_types_and_of_the_model_are_seen() =>
        Assert.Empty(Problems("""
            [JsonSerializable(typeof(NewsFields))]
            [JsonSerializable(typeof(Article))]
            public partial class News : JsonSerializerContext
            {
                public static string Write() => JsonSerializer.Serialize(Articles.HarbourOpens, Default.Article) + JsonSerializer.Serialize(Articles.HarbourOpens.Fields, Default.NewsFields);
            }
            """));

    [Theory]
    [InlineData("ArticleBase")]
    [InlineData("HarbourOpensArticle")]
    public void Those_of_generated_classes_are_not(string type) =>
        Assert.NotEmpty(Problems($$"""
            [JsonSerializable(typeof({{type}}))]
            public partial class News : JsonSerializerContext
            {
                public static string Write() => JsonSerializer.Serialize(Articles.HarbourOpens, Default.{{type}});
            }
            """));

    // As a build does it: each generator gets the code of the project, and the compiler what all of them made.
    private static List<Diagnostic> Problems(string code)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        var host = Compilations.Create(parse, kind: OutputKind.DynamicallyLinkedLibrary, code: Usings + code);
        var driver = new ContentDriver(Files, compilation: host);
        var json = CSharpGeneratorDriver.Create([JsonGenerator()], parseOptions: parse).RunGenerators(host, cancellation).GetRunResult();
        return
        [
            .. json.Diagnostics.Concat(driver.Compile().AddSyntaxTrees(json.GeneratedTrees).GetDiagnostics(cancellation))
                .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning),
        ];
    }

    // With a type that it does not see, the code of this generator is not even C#.
    [Theory]
    [InlineData("Article () => Articles.HarbourOpens", 0)]
    [InlineData("NewsFields () => Articles.HarbourOpens.Fields", 0)]
    [InlineData("() => Articles.HarbourOpens", 1)]
    [InlineData("() => Articles.HarbourOpens.Fields", 1)]
    public void A_lambda_of_a_minimal_API_says_what_it_returns(string lambda, int errors)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12).WithFeatures([new("InterceptorsNamespaces", "Microsoft.AspNetCore.Http.Generated")]);
        var references = Directory.EnumerateFiles(Path.Combine(Pack("Microsoft.AspNetCore.App.Ref"), "ref"), "Microsoft.*.dll", SearchOption.AllDirectories)
            .Select(static path => MetadataReference.CreateFromFile(path));
        var host = Compilations.Of(withModel: true, OutputKind.ConsoleApplication).AddReferences(references).AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            $"using Microsoft.AspNetCore.Builder;\n{Usings.Replace("[ContentFields]", $"var app = WebApplication.Create(args);\napp.MapGet(\"/\", {lambda});\n\n[ContentFields]", StringComparison.Ordinal)}", parse, path: "/src/Program.cs", cancellationToken: cancellation));
        var made = CSharpGeneratorDriver.Create([Generator("Microsoft.AspNetCore.App.Ref", "Microsoft.AspNetCore.Http.RequestDelegateGenerator.dll", "RequestDelegateGenerator")], parseOptions: parse)
            .RunGenerators(host, cancellation).GetRunResult();
        var tree = Assert.Single(made.GeneratedTrees);
        Assert.Contains("MapGet", tree.ToString(), StringComparison.Ordinal);
        Assert.Equal(errors, Math.Sign(tree.GetDiagnostics(cancellation).Count()));
    }

    private static ISourceGenerator JsonGenerator() => Generator("Microsoft.NETCore.App.Ref", "System.Text.Json.SourceGeneration.dll", "JsonSourceGenerator");

    private static ISourceGenerator Generator(string pack, string file, string name)
    {
        var path = Directory.EnumerateFiles(Pack(pack), file, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        var type = Assembly.LoadFrom(path).GetTypes().Single(type => type.Name == name);
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }

    // Beside the framework that the test runs on: shared/Microsoft.NETCore.App/VERSION and packs.
    private static string Pack(string name)
    {
        var root = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!).Parent!.Parent!.Parent!.FullName;
        var pack = Path.Combine(root, "packs", name);
        Assert.SkipUnless(Directory.Exists(pack), "The SDK is not beside the runtime.");
        return Directory.EnumerateDirectories(pack).Order(StringComparer.Ordinal).Last();
    }
}
