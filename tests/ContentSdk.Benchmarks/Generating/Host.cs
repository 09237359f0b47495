using ContentSdk.Benchmarks.Articles;
using ContentSdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Benchmarks.Generating;

/// <summary>A host project of synthetic articles, and the two edits that matter: one in C#, one in the body of an article.</summary>
internal sealed class Host
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12);

    public Host(int articles)
    {
        Files = [.. Enumerable.Range(0, articles).Select(number => Text(number, SyntheticArticle.Write(number)))];
        Edited = Text(articles / 2, SyntheticArticle.Write(articles / 2).TrimEnd() + " Nothing else is known.\n");
        Compilation = CSharpCompilation.Create(
            "Host",
            [Code(1)],
            [.. PlatformReferences(), MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "ContentSdk.dll"))],
            new(OutputKind.ConsoleApplication));
        AfterCSharpEdit = Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], Code(2));
    }

    public AdditionalText[] Files { get; }

    /// <summary>The article before the edit.</summary>
    public AdditionalText Original => Files[Files.Length / 2];

    /// <summary>The same article with a sentence more at its end, which names nobody.</summary>
    public AdditionalText Edited { get; }

    public CSharpCompilation Compilation { get; }

    public CSharpCompilation AfterCSharpEdit { get; }

    public GeneratorDriver NewDriver(bool track = false) => CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()],
        Files,
        Parse,
        new HostProperties(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, track));

    private static MemoryText Text(int number, string text) =>
        new($"{HostProperties.ProjectDirectory}seeds/{SyntheticArticle.FileName(number)}", text);

    private static SyntaxTree Code(int number) => CSharpSyntaxTree.ParseText($"System.Console.WriteLine({number});", Parse, "Program.cs");

    private static IEnumerable<MetadataReference> PlatformReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Console.dll"
                or "System.Collections.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
