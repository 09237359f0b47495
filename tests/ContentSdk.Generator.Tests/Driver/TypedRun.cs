using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>Runs the generator on content and the types of a host, which are the file <c>News.cs</c>.</summary>
internal static class TypedRun
{
    /// <summary>A driver of both.</summary>
    public static ContentDriver Driver(string types, params TestFile[] files)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        var host = Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary).AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            types, parse, ContentDriver.Root + "Models/News.cs", cancellationToken: TestContext.Current.CancellationToken));
        return new(files, compilation: host);
    }

    /// <summary>The warnings and errors, each with its place.</summary>
    public static List<string> Findings(string types, params TestFile[] files)
    {
        var result = Driver(types, files).Run();
        Assert.Null(result.Exception);
        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Show)];
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path[ContentDriver.Root.Length..]}({line},{column}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
