using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class HostTests
{
    [Fact]
    public void An_older_language_version_is_one_clear_error_and_no_code()
    {
        var result = new ContentDriver([Articles.Harbour, Articles.Winter], language: LanguageVersion.CSharp11).Run();
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("CSDK9002", diagnostic.Id);
        Assert.Contains("C# 11.0", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void A_missing_model_is_one_clear_error_and_no_code()
    {
        var result = new ContentDriver([Articles.Harbour], compilation: Compilations.Create(new(LanguageVersion.CSharp12), withModel: false)).Run();
        Assert.Equal("CSDK9003", Assert.Single(result.Diagnostics).Id);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Without_content_a_host_may_be_anything()
    {
        var result = new ContentDriver([], language: LanguageVersion.CSharp7, compilation: Compilations.Create(new(LanguageVersion.CSharp7), withModel: false)).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void An_application_compiles_before_its_first_article_is_written()
    {
        const string Code = """
            using QuoteBook.Seeds;
            System.Console.WriteLine(
                Articles.All.Count + Quotes.All.Count + People.All.Count + Entities.All.Count + Articles.Set.Articles.Count
                + (Articles.Find("gate") is null ? 0 : 1));
            """;
        var driver = new ContentDriver(
            [], properties: new() { ["ContentSdkIsExpected"] = "true" }, compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: Code));
        Assert.Empty(driver.Run().Diagnostics);
        Assert.Empty(driver.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static one => one.Severity >= DiagnosticSeverity.Warning));
        using var image = new MemoryStream();
        Assert.True(driver.Compile().Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var entry = System.Reflection.Assembly.Load(image.ToArray()).EntryPoint!;
        var (output, console) = (new StringWriter(), Console.Out);
        Console.SetOut(output);
        try
        {
            entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }
        Assert.Equal("0", output.ToString().Trim());
    }

    [Theory]
    [InlineData("true", OutputKind.DynamicallyLinkedLibrary, LanguageVersion.CSharp12)]
    [InlineData("", OutputKind.ConsoleApplication, LanguageVersion.CSharp12)]
    [InlineData("true", OutputKind.ConsoleApplication, LanguageVersion.CSharp11)]
    public void No_other_project_without_content_gets_any_code(string isExpected, OutputKind kind, LanguageVersion language)
    {
        var host = Compilations.Create(new(language), kind: kind);
        var result = new ContentDriver([], properties: new() { ["ContentSdkIsExpected"] = isExpected }, language: language, compilation: host).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }

    [Theory]
    [InlineData("QuoteBook.Seeds", "QuoteBook.Seeds")]
    [InlineData("my-app.2d.class", "my_app._2d.@class")]
    [InlineData("Übung.Ñandú", "Übung.Ñandú")]
    [InlineData(" .. ", "Seeds")]
    [InlineData("a b.c+d", "a_b.c_d")]
    [InlineData("@event.@", "@event")]
    public void Any_namespace_is_made_a_valid_one(string name, string valid) => Assert.Equal(valid, EmitOptionsFactory.ValidNamespace(name));

    [Theory]
    [InlineData("", "", "", OutputKind.ConsoleApplication, "Assembly.Seeds", false)]
    [InlineData("Root", "", "", OutputKind.DynamicallyLinkedLibrary, "Root.Seeds", true)]
    [InlineData("Root", "Mine", "public", OutputKind.WindowsApplication, "Mine", true)]
    [InlineData("Root", "Mine", "Internal", OutputKind.DynamicallyLinkedLibrary, "Mine", false)]
    public void What_the_host_leaves_open_is_settled(string root, string name, string visibility, OutputKind kind, string @namespace, bool isPublic)
    {
        var options = new HostOptions(true, "seeds", "/p/", root, name, visibility, "", false);
        var facts = new HostFacts("Assembly", kind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication, LanguageVersion.CSharp12, true);
        Assert.Equal(new(@namespace, isPublic), EmitOptionsFactory.Create(options, facts));
    }

    [Theory]
    [InlineData("ContentSdkCarrier", "resourc", "'resourc' is not a valid value of ContentSdkCarrier. Did you mean 'resource'?")]
    [InlineData("ContentSdkCarrier", "disk", "'disk' is not a valid value of ContentSdkCarrier. Use one of these: auto, code, resource.")]
    [InlineData("ContentSdkVisibility", "publik", "'publik' is not a valid value of ContentSdkVisibility. Did you mean 'public'?")]
    [InlineData("ContentSdkRawHtml", "yes", "'yes' is not a valid value of ContentSdkRawHtml. Use one of these: true, false.")]
    [InlineData("ContentSdkStep", "flase", "'flase' is not a valid value of ContentSdkStep. Did you mean 'false'?")]
    [InlineData("ContentSdkEnabled", "off", "'off' is not a valid value of ContentSdkEnabled. Use one of these: true, false.")]
    [InlineData("ContentSdkGeneratorCache", "no", "'no' is not a valid value of ContentSdkGeneratorCache. Use one of these: true, false.")]
    [InlineData("ContentSdkWarningsAsErrors", "none", "'none' is not a valid value of ContentSdkWarningsAsErrors. Use one of these: true, false.")]
    [InlineData("ContentSdkCarrier", "Code", null)]
    [InlineData("ContentSdkStep", "False", null)]
    [InlineData("ContentSdkVisibility", "", null)]
    public void A_property_takes_one_of_a_few_words(string property, string value, string? message)
    {
        var result = new ContentDriver([Articles.Harbour], properties: new() { [property] = value }).Run();
        Assert.Equal(message is null ? [] : [$"CSDK9007 {message}"], result.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}"));
        Assert.NotEmpty(result.GeneratedSources);
    }
}
