using System.Globalization;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>A rule that cannot be used is an error in C#, at its class (CSDK7401); the others are emitted. What an edit runs again.</summary>
public class ContentRuleFaultTests
{
    private const string Head = "#nullable enable\nusing System.Collections.Generic; using ContentSdk; using QuoteBook.Seeds;\n";

    private const string OfArticle = " : IContentRule<Article> { public IEnumerable<ContentProblem> Check(Article article) => []; ";

    private static readonly TestFile[] Files =
        [Generator.Tests.Driver.Articles.Harbour, new("seeds/recipes/tea.md", "---\nminutes: 5\n---\n\n# Tea\n\nBoil the water for a while.\n")];

    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "[ContentRule] public abstract class ⟦R⟧" + OfArticle + "}", "The content rule 'R' cannot be constructed, because it is abstract, static or generic. Use a class that can be." },
        { "[ContentRule] public class ⟦R⟧<T>" + OfArticle + "}", "The content rule 'R<T>' cannot be constructed, because it is abstract, static or generic. Use a class that can be." },
        { "public class G<T> { [ContentRule] public class ⟦R⟧" + OfArticle + "} }", "The content rule 'G<T>.R' cannot be constructed, because it is abstract, static or generic. Use a class that can be." },
        { "[ContentRule] public class ⟦R⟧(int limit)" + OfArticle + "public int Limit => limit; }", "The content rule 'R' has no constructor without parameters that generated code can see. Add one: the rule is constructed when the rules are run." },
        { "[ContentRule] public class ⟦R⟧" + OfArticle + "private R() { } }", "The content rule 'R' has no constructor without parameters that generated code can see. Add one: the rule is constructed when the rules are run." },
        { "[ContentRule] public class ⟦R⟧" + OfArticle + "public required int Limit { get; init; } }", "The content rule 'R' has the required property 'Limit', which nothing sets when the rules are run. Give it a value instead." },
        { "[ContentRule] public class ⟦R⟧" + OfArticle + "public R(int limit = 1) { } public R(string name = \"\") { } }", "The content rule 'R' has no constructor without parameters that generated code can see. Add one: the rule is constructed when the rules are run." },
        { "[ContentRule] public class ⟦R⟧" + OfArticle + "[System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public R(int limit = 1) { } public R() { } public required int Limit { get; init; } }", "The content rule 'R' has the required property 'Limit', which nothing sets when the rules are run. Give it a value instead." },
        { "public class Outer { [ContentRule] private class ⟦R⟧" + OfArticle + "} }", "Generated code cannot see the content rule 'Outer.R'. Make it, and the types that it is nested in, public or internal." },
        { "[ContentRule] file class ⟦R⟧" + OfArticle + "}", "Generated code cannot see the content rule 'R'. Make it, and the types that it is nested in, public or internal." },
        { "[ContentRule] public class ⟦R⟧;", "'R' has [ContentRule] but does not implement IContentRule<T>. Implement it for Article, or for the type of a collection." },
        { "[ContentRule] public class ⟦R⟧ : IContentRule<Person> { public IEnumerable<ContentProblem> Check(Person person) => []; }", "The content rule 'R' checks 'Person', but no content is of that type. Use Article, ArticleBase, the type with [ContentFields], or the type of a collection or data file." },
        { "[ContentRule] public class ⟦R⟧ : IContentRule<HarbourOpensArticle> { public IEnumerable<ContentProblem> Check(HarbourOpensArticle article) => []; }", "The content rule 'R' checks 'HarbourOpensArticle', but no content is of that type. Use Article, ArticleBase, the type with [ContentFields], or the type of a collection or data file." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_reported_at_the_class(string marked, string message)
    {
        var code = Head + marked;
        var at = code.IndexOf('⟦', StringComparison.Ordinal);
        var end = code.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var driver = Driver(code.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal) + "\npublic static class Host { public static int Count => ContentRules.Check().Count; }");
        var diagnostic = Assert.Single(driver.Run().Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CSDK7401: " + message, $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.Equal((at, end), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
        // One mistake is one line: generated code has no errors of its own, and what calls it compiles.
        Assert.Empty(driver.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static one => one.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_collection_with_a_fault_is_not_blamed_on_its_rule() => Assert.Equal(
        "CSDK7106",
        string.Join(' ', Driver(Head + """
            [ContentCollection("../recipes")] public class Recipe { public int Minutes { get; set; } }
            [ContentRule] public class R : IContentRule<Recipe> { public IEnumerable<ContentProblem> Check(Recipe recipe) => []; }
            """).Run().Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).Select(static one => one.Id)));

    // It has no content, but not because a rule names it; what does have none is still said.
    [Theory]
    [InlineData("A", Twice, false)]
    [InlineData("B", Twice, false)]
    [InlineData("B", "[ContentCollection(\"recipes\")] public class A; [ContentCollection(\"recipes\", Name = \"A\")] public class B;", false)]
    [InlineData("B", "[ContentData(\"offices.csv\")] public struct B { public string? City { get; set; } }", false)]
    [InlineData("C", "[ContentData(\"offices.csv\")] public struct B { public string? City { get; set; } } public class C;", true)]
    public void A_type_that_is_declared_and_refused_is_not_blamed_on_its_rule(string type, string declared, bool isBlamed)
    {
        var errors = Driver(Head + $$"""
            {{declared}}
            [ContentRule] public class R : IContentRule<{{type}}> { public IEnumerable<ContentProblem> Check({{type}} content) => []; }
            """).Run().Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).Select(static one => one.Id).ToList();
        Assert.Contains(errors, static id => id != "CSDK7401");
        Assert.Equal(isBlamed, errors.Contains("CSDK7401"));
    }

    [Theory]
    [InlineData("public R(params string[] names) { }")]
    [InlineData("public R(int limit = 1) { }")]
    [InlineData("public R(int limit = 1) { } public R(params string[] names) { }")]
    [InlineData("public R(int limit = 1) { } public R(string name = \"\") { } public R() { }")]
    [InlineData("public R(int limit = 1) { } private R(string name = \"\") { }")]
    public void A_rule_is_constructed_without_arguments(string constructors)
    {
        var driver = Driver(Head + "[ContentRule] public class R" + OfArticle + constructors + " }\npublic static class Host { public static int Count => ContentRules.Check().Count; }");
        Assert.DoesNotContain(driver.Run().Diagnostics, static one => one.Severity == DiagnosticSeverity.Error);
        Assert.Empty(driver.Compile().GetDiagnostics(TestContext.Current.CancellationToken).Where(static one => one.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Nothing_is_emitted_without_a_rule() =>
        Assert.DoesNotContain(Driver(Recipes).Run().GeneratedSources, static source => source.HintName.Contains("Rules", StringComparison.Ordinal) || source.HintName.Contains("Places", StringComparison.Ordinal));

    [Fact]
    public void Places_are_emitted_only_for_what_a_rule_checks()
    {
        string[] PlacesWith(string code) => [.. Driver(Recipes + code).Run().GeneratedSources.Select(static source => source.HintName).Where(static name => name.Contains("Places.", StringComparison.Ordinal))];
        Assert.Empty(PlacesWith("[ContentRule] public class R" + OfArticle + "}"));
        Assert.Equal(["Internals.RecipesPlaces.g.cs"], PlacesWith(Rule));
    }

    [Fact]
    public void An_edit_elsewhere_gives_no_step_a_new_output()
    {
        var driver = Driver(Recipes + Rule);
        driver.Run();
        driver.EditCode("class Added;");
        var second = driver.Run();
        Assert.Equal((1, 0), (Of(second, TrackingNames.Rules).Length, Changed(second, TrackingNames.Rules)));
        Assert.All(Outputs(second), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_edit_of_what_a_rule_does_changes_no_output_of_sources()
    {
        var driver = Driver(Recipes + Rule);
        driver.Run();
        driver.ReplaceCode(Recipes + "// Down.\n" + Rule.Replace("=> []", "=> [new(\"No.\")]", StringComparison.Ordinal));
        var second = driver.Run();
        Assert.Equal(0, Changed(second, TrackingNames.Rules));
        Assert.Equal(0, Computed(second, TrackingNames.Read));
        Assert.Equal(0, Changed(second, TrackingNames.Collections));
    }

    [Fact]
    public void An_edit_of_a_text_writes_no_places_again()
    {
        var driver = Driver(Recipes + Rule);
        driver.Run();
        driver.Replace(new("seeds/recipes/tea.md", "---\nminutes: 5\n---\n\n# Tea\n\nBoil the water for a while.\n\nThen wait.\n"));
        var second = driver.Run();
        Assert.Equal(1, Computed(second, TrackingNames.Read));
        Assert.Equal(0, Changed(second, TrackingNames.Collections));
        Assert.Equal(0, Computed(second, TrackingNames.Rules));
    }

    // What one file says of a rule may be changed by another; what was read is kept only where it cannot be.
    [Theory]
    [InlineData("public interface IChecks : IContentRule<Recipe>;", "public interface IChecks : IContentRule<Recipe>, IContentRule<Article>;", "run.Articles<")]
    [InlineData("public interface IChecks : IContentRule<Recipe>; partial class Unrelated;", "public interface IChecks : IContentRule<Recipe>; partial class R : IContentRule<Article>;", "run.Articles<")]
    [InlineData("public interface IChecks : IContentRule<Recipe>;", "public interface IChecks : IContentRule<Recipe>; abstract partial class R;", "CSDK7401")]
    [InlineData("public interface IChecks : IContentRule<Recipe>;", "public interface IChecks : IContentRule<Recipe>; namespace Inner { public class Recipe; }", "run.Items<global::Recipe>")]
    public void A_declaration_elsewhere_that_changes_a_rule_counts(string before, string after, string expected)
    {
        const string Usings = "using ContentSdk;\n";
        var driver = new ContentDriver(
            Files,
            compilation: Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary).AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(Usings + before, new(LanguageVersion.CSharp12), path: "/src/A.cs", cancellationToken: TestContext.Current.CancellationToken),
                CSharpSyntaxTree.ParseText(Recipes + "[ContentRule] public partial class R : IChecks { }", new(LanguageVersion.CSharp12), path: "/src/Rules.cs", cancellationToken: TestContext.Current.CancellationToken)));
        driver.Run();
        driver.EditCode("class First;");
        driver.Run();
        driver.ReplaceCode(Usings + after);
        var result = driver.Run();
        Assert.Contains(expected, string.Concat(result.GeneratedSources.Select(static source => source.SourceText.ToString())) + string.Concat(result.Diagnostics), StringComparison.Ordinal);
    }

    private const string Twice = "[ContentFields] public class A { public string? Kicker { get; set; } } [ContentFields] public class B { public string? Dateline { get; set; } }";

    private const string Recipes = Head + "[ContentCollection(\"recipes\")] public class Recipe { public int Minutes { get; set; } }\n";

    private const string Rule = "[ContentRule] public class R : IContentRule<Recipe> { public IEnumerable<ContentProblem> Check(Recipe recipe) => []; }";

    private static ContentDriver Driver(string code) => new(
        Files,
        trackSteps: true,
        compilation: Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new(LanguageVersion.CSharp12), path: "/src/Rules.cs")));
}
