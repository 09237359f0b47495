using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>The slugs that a build leaves in the assembly for editors, where it is asked to.</summary>
public class SlugTests
{
    private const string Types = """
        [ContentSdk.ContentFields] public class Fields { public ContentSdk.Article? Follows { get; set; } }
        [ContentSdk.ContentCollection("recipes")] public class Recipe { public System.Collections.Generic.List<Recipe> Similar { get; set; } = new(); }
        [ContentSdk.ContentCollection("tools")] public class Tool { public int Weight { get; set; } }
        """;

    [Fact]
    public void What_something_refers_to_has_its_slugs_there()
    {
        var slugs = KnownSlugsCodec.Read(SlugsOf(Driver("true", Types)));
        Assert.Equal(["", "global::Recipe"], slugs.Lists.Select(static list => list.TypeName));
        Assert.Equal(["ferry-times"], slugs.Of(""));
        Assert.Equal(["cake", "tea"], slugs.Of("global::Recipe"));
    }

    [Theory]
    [InlineData("", Types)]
    [InlineData("false", Types)]
    [InlineData("true", "[ContentSdk.ContentCollection(\"tools\")] public class Tool { public int Weight { get; set; } }")]
    public void None_are_there_without_a_reader(string property, string code) => Assert.Equal("", SlugsOf(Driver(property, code)));

    [Fact]
    public void An_edit_that_moves_no_slug_leaves_them()
    {
        var driver = Driver("true", Types);
        driver.Run();
        driver.Replace(new("seeds/recipes/cake.yaml", "similar: []\n"));
        Assert.Equal(0, Changed(driver.Run(), TrackingNames.Slugs));
        driver.EditCode("class Added;");
        Assert.Equal(0, Computed(driver.Run(), TrackingNames.Slugs));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base 64!")]
    [InlineData("AA==")]
    [InlineData("AQEB")]
    public void What_was_not_written_here_is_no_slugs(string text) => Assert.Empty(KnownSlugsCodec.Read(text).Lists);

    private static ContentDriver Driver(string property, string code) => new(
        [
            new("seeds/ferry-times.md", Articles.Text("Ferry times")),
            new("seeds/recipes/tea.md", "---\nsimilar: [cake]\n---\n" + Articles.Text("Tea")),
            new("seeds/recipes/cake.yaml", "similar: [tea]\n"),
            new("seeds/tools/whisk.yaml", "weight: 3\n"),
        ],
        properties: new() { ["ContentSdkSchemas"] = property },
        compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: code),
        trackSteps: true);

    private static string SlugsOf(ContentDriver driver)
    {
        var attribute = driver.Compile().Assembly.GetAttributes()
            .FirstOrDefault(static attribute => Equals(attribute.ConstructorArguments[0].Value, KnownSlugsCodec.MetadataKey));
        return (string?)attribute?.ConstructorArguments[1].Value ?? "";
    }
}
