using System.Reflection;
using System.Runtime.Loader;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>What was generated is compiled with a host, loaded and run.</summary>
public class HostRunTests
{
    private const string Code = """
        using System.Linq;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() =>
            [
                Articles.HarbourOpens.Title,
                Articles.HarbourOpens.Slug,
                string.Join("|", Articles.All.Select(article => article.Slug)),
                Articles.Find("long-winter")?.Title ?? "",
                Articles.Find("nothing")?.Title ?? "none",
                ReferenceEquals(Articles.HarbourOpens, Articles.Find("harbour-opens")).ToString(),
            ];
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void A_host_reads_what_stood_in_the_files(LanguageVersion language) => Assert.Equal(
        ["The harbour opens", "harbour-opens", "harbour-opens|long-winter", "A long winter ends", "none", "True"],
        Run([Articles.Harbour, Articles.Winter], language));

    [Fact]
    public void A_host_of_many_articles_reads_them_from_buckets()
    {
        var values = Run([Articles.Harbour, Articles.Winter, .. Articles.Many(70)], LanguageVersion.CSharp12);
        Assert.Equal("The harbour opens", values[0]);
        Assert.Equal(72, values[2].Split('|').Length);
        Assert.Equal("A long winter ends", values[3]);
    }

    private static string[] Run(TestFile[] files, LanguageVersion language)
    {
        var host = Compilations.Create(new(language), kind: OutputKind.DynamicallyLinkedLibrary, code: Code);
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
