using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>Compiles what was generated with a host, loads and runs it.</summary>
internal static class HostRun
{
    /// <summary>What <c>Host.Run()</c> of the code returns. Fails on any warning of the compiler or the generator but those that are expected.</summary>
    /// <param name="files">The content files.</param>
    /// <param name="code">The host: a public static class <c>Host</c> with a method <c>string[] Run()</c>.</param>
    /// <param name="language">Version of C#.</param>
    /// <param name="properties">Properties of the project.</param>
    /// <param name="expected">Ids of warnings that must come, in order.</param>
    public static string[] Of(
        IEnumerable<TestFile> files, string code, LanguageVersion language = LanguageVersion.CSharp12, Dictionary<string, string>? properties = null, params string[] expected)
    {
        var (result, problems, findings) = Run(files, code, language, properties);
        Assert.True(expected.SequenceEqual(problems.Concat(findings).Select(problem => problem.Id)), string.Join("\n", problems.Concat(findings)));
        return result;
    }

    /// <summary>The same, whatever the generator has to say of the files; the compiler must have nothing to say, and the generator no fault of its own.</summary>
    public static string[] OfHostile(IEnumerable<TestFile> files, string code)
    {
        var (result, problems, findings) = Run(files, code, LanguageVersion.CSharp12, null);
        Assert.Empty(problems);
        Assert.DoesNotContain(findings, finding => finding.Id is "CSDK9001" or "CS8785");
        return result;
    }

    /// <summary>The same with what the step left, and nothing to be said of the files.</summary>
    public static string[] OfIndex(IEnumerable<TestFile> files, StepIndex index, string code)
    {
        var (result, problems, findings) = Run(
            [.. files, .. index.Files], code, LanguageVersion.CSharp12, new() { ["ContentSdkResource"] = index.Container }, index.Resource);
        Assert.Empty(problems.Concat(findings));
        return result;
    }

    private static (string[] Result, List<Diagnostic> Problems, List<Diagnostic> Findings) Run(
        IEnumerable<TestFile> files, string code, LanguageVersion language, Dictionary<string, string>? properties, byte[]? resource = null)
    {
        var host = Compilations.Create(new(language), kind: OutputKind.DynamicallyLinkedLibrary, code: code);
        var driver = new ContentDriver(files, properties: properties, language: language, compilation: host);
        Assert.Null(driver.Run().Exception);
        var compilation = driver.Compile();
        using var image = new MemoryStream();
        ResourceDescription[] resources = resource is null or [] ? [] : [new("ContentSdk.content", () => new MemoryStream(resource), isPublic: true)];
        var emitted = compilation.Emit(image, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken);
        var problems = Warnings(emitted.Diagnostics);
        Assert.True(emitted.Success, string.Join('\n', problems));
        return (Invoke(image), problems, Warnings(driver.Run().Diagnostics));
    }

    private static List<Diagnostic> Warnings(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    private static string[] Invoke(MemoryStream image)
    {
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var run = context.LoadFromStream(image).GetType("Host")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
            return (string[])run.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
