using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>Compiles a host with what was generated for it, loads it, and runs its <c>Host.Run()</c>.</summary>
internal static class HostRun
{
    public static string[] Of(TestFile[] files, string code, LanguageVersion language = LanguageVersion.CSharp12)
    {
        var host = Compilations.Create(new(language), kind: OutputKind.DynamicallyLinkedLibrary, code: code);
        var compilation = new ContentDriver(files, language: language, compilation: host).Compile();
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.True(emitted.Success);
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
