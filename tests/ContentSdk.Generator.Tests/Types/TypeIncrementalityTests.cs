using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>What an edit of a host's types, or near them, runs again.</summary>
public class TypeIncrementalityTests
{
    private const string Fields = "[ContentSdk.ContentFields] public class Fields { public string Kicker { get; set; } = \"\"; }";

    [Fact]
    public void An_edit_elsewhere_gives_no_step_a_new_output()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.EditCode("class Added;");
        var second = driver.Run();
        Assert.Equal((1, 0), (Of(second, TrackingNames.Types).Length, Changed(second, TrackingNames.Types)));
        Assert.Equal(0, Computed(second, TrackingNames.Read));
        Assert.Equal(0, Computed(second, TrackingNames.Slice));
        Assert.All(Outputs(second), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_edit_above_the_type_changes_no_type()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.ReplaceCode("// A comment moves the type down.\n\n" + Fields);
        var second = driver.Run();
        Assert.Equal(0, Changed(second, TrackingNames.Types));
        Assert.Equal(0, Computed(second, TrackingNames.Slice));
    }

    [Fact]
    public void A_new_property_reads_no_file_and_holds_each_to_the_type_again()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.ReplaceCode(Fields.Replace("}; }", "}; public int Stars { get; set; } }", StringComparison.Ordinal).Replace("\"\"; }", "\"\"; public int Stars { get; set; } }", StringComparison.Ordinal));
        var second = driver.Run();
        Assert.Equal(1, Changed(second, TrackingNames.Types));
        Assert.Equal(0, Computed(second, TrackingNames.Read));
        Assert.Equal(3, Changed(second, TrackingNames.Slice));
        Assert.Equal(0, Computed(second, TrackingNames.Set));
    }

    [Fact]
    public void An_edit_of_one_file_leaves_what_is_emitted_for_the_types()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.Replace(new("seeds/article-number-1.txt", "---\nkicker: Ferries\n---\n" + Articles.Text("What happened on day 1")));
        var second = driver.Run();
        Assert.Equal(1, Computed(second, TrackingNames.Read));
        Assert.Equal(0, Computed(second, TrackingNames.Types));
    }

    [Fact]
    public void An_edit_of_the_text_of_an_item_changes_no_collection()
    {
        var driver = Collected();
        driver.Run();
        driver.Replace(new("seeds/recipes/tea.md", "---\nminutes: 5\n---\n" + Articles.Text("Tea that is better than the other")));
        var second = driver.Run();
        Assert.Equal(1, Computed(second, TrackingNames.Read));
        Assert.Equal(0, Changed(second, TrackingNames.Collections));
    }

    [Fact]
    public void A_new_property_of_an_item_reads_no_file()
    {
        var driver = Collected();
        driver.Run();
        driver.ReplaceCode(Recipes.Replace("; set; }", "; set; } public int Eggs { get; set; }", StringComparison.Ordinal));
        var second = driver.Run();
        Assert.Equal(0, Computed(second, TrackingNames.Read));
        Assert.Equal(1, Changed(second, TrackingNames.Types));
    }

    [Fact]
    public void An_edit_elsewhere_changes_nothing_of_collections()
    {
        var driver = Collected();
        driver.Run();
        driver.EditCode("class Added;");
        var second = driver.Run();
        Assert.Equal(0, Computed(second, TrackingNames.Items));
        Assert.Equal(0, Computed(second, TrackingNames.Collections));
        Assert.All(Outputs(second), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_edit_elsewhere_renders_no_Markdown_again()
    {
        var driver = WithMarkdown();
        driver.Run();
        driver.EditCode("class Added;");
        var second = driver.Run();
        Assert.Equal(0, Computed(second, TrackingNames.IndexRecord));
        Assert.Equal(0, Computed(second, TrackingNames.Items));
        Assert.Equal(0, Computed(second, TrackingNames.DataItems));
        Assert.Equal(0, Computed(second, TrackingNames.Resolve));
        Assert.All(Outputs(second), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_edit_of_a_Markdown_field_reads_and_renders_one_file()
    {
        var driver = WithMarkdown();
        driver.Run();
        driver.Replace(new("seeds/a.md", "---\nkicker: A *newer* pier\n---\n" + Articles.Text("The ferry")));
        var second = driver.Run();
        Assert.Equal(1, Computed(second, TrackingNames.Read));
        Assert.Equal(1, Computed(second, TrackingNames.Resolve));
        Assert.Equal(0, Changed(second, TrackingNames.IndexRecord));
        Assert.Equal(0, Changed(second, TrackingNames.Collections));
    }

    private static ContentDriver WithMarkdown() => new(
        [
            new("seeds/a.md", "---\nkicker: A *new* pier\n---\n" + Articles.Text("The ferry")),
            new("seeds/b.md", "---\nkicker: A **new** gate\n---\n" + Articles.Text("The gate")),
            new("seeds/recipes/tea.md", "---\nhint: Not *hot*\n---\n" + Articles.Text("Tea")),
            new("seeds/recipes/ice.yaml", "hint: Not *cold*\n"),
        ],
        compilation: Compilations.Create(
            new(LanguageVersion.CSharp12),
            code: "using ContentSdk; [ContentFields] public class Fields { public InlineMarkdown Kicker { get; set; } } "
                + "[ContentCollection(\"recipes\")] public class Recipe { public InlineMarkdown Hint { get; set; } }"),
        trackSteps: true);

    [Fact]
    public void An_edit_of_a_text_leaves_the_values_that_must_be_unique()
    {
        var driver = Driver(Fields.Replace("public string", "[ContentSdk.Unique] public string", StringComparison.Ordinal));
        driver.Run();
        driver.Replace(new("seeds/article-number-1.txt", "---\nkicker: Ferries 1\n---\n" + Articles.Text("What happened on day 1")));
        driver.Run();
        driver.Replace(new("seeds/article-number-1.txt", "---\nkicker: Ferries 1\n---\n" + Articles.Text("What happened on day 1") + "\nAnd more.\n"));
        var second = driver.Run();
        Assert.Equal(0, Changed(second, TrackingNames.Unique));
        Assert.Equal(0, Computed(second, TrackingNames.Collections));
    }

    private const string Recipes = "[ContentSdk.ContentCollection(\"recipes\")] public class Recipe { public int Minutes { get; set; } }";

    private static ContentDriver Collected() => new(
        [
            new("seeds/recipes/tea.md", "---\nminutes: 5\n---\n" + Articles.Text("Tea")),
            new("seeds/recipes/cake.md", "---\nminutes: 9\n---\n" + Articles.Text("Cake")),
        ],
        compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: Recipes),
        trackSteps: true);

    // What one file says of types may be changed by another; what was read is kept only where it cannot be.
    [Theory]
    [InlineData("namespace News { public enum Desk { Sports } }", "Sports")]
    [InlineData("namespace News { public partial record Fields { public int Stars { get; init; } } }", "stars")]
    [InlineData("global using Desk = Other.Desk;", "")]
    [InlineData("class Unrelated { public int Desk() => 1; }", "")]
    public void A_declaration_elsewhere_that_changes_a_type_counts(string added, string expected)
    {
        var driver = Driver("namespace News { [ContentSdk.ContentFields] public partial record Fields { public Desk Desk { get; init; } } } public enum Desk { Politics }");
        Assert.DoesNotContain("Sports", Generated(driver), StringComparison.Ordinal);
        driver.EditCode(added.StartsWith("global", StringComparison.Ordinal) ? "namespace Other { public enum Desk { Other } }" : "class First;");
        Generated(driver);
        driver.EditCode(added);
        Assert.Contains(expected, Generated(driver), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const int Most = 3;", "const int Most = 4;", "[Range(1, Limits.Most)] public int Stars { get; init; }", "'stars' must be from 1 to 4")]
    [InlineData("const int Most = 3;", "const int Most = 4;", "[Range(1, 5)] public int Stars { get; init; }", "'stars' must be from 1 to 5")]
    public void A_constant_of_another_file_counts(string before, string after, string property, string expected)
    {
        var driver = new ContentDriver(
            [new("seeds/a.md", "---\nstars: 9\n---\n\n" + Articles.Text("# The ferry sails"))],
            compilation: Compilations.Create(
                new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: "static class Limits { public " + before + " }"));
        driver.EditCode("using System.ComponentModel.DataAnnotations; [ContentSdk.ContentFields] public class Fields { " + property + " }");
        driver.Run();
        driver.ReplaceCode("static class Limits { public " + after + " }");
        Assert.Contains(driver.Run().Diagnostics, diagnostic => diagnostic.GetMessage(null).Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_property_of_the_type_counts()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.EditCode("class Added;");
        driver.Run();
        driver.ReplaceCode(Fields.Replace("public string Kicker", "public int Stars { get; set; } public string Kicker", StringComparison.Ordinal));
        Assert.Contains("stars", Generated(driver), StringComparison.Ordinal);
    }

    private static string Generated(ContentDriver driver)
    {
        var result = driver.Run();
        Assert.Null(result.Exception);
        return result.GeneratedSources.Single(source => source.HintName == "Internals.FieldTypes.g.cs").SourceText.ToString();
    }

    private static ContentDriver Driver(string code) => new(
        Articles.Many(3),
        trackSteps: true,
        compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: code));
}
