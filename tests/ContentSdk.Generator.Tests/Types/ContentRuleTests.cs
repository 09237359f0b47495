using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Rules in the host's code run over all compiled content, and report at the places of the files.</summary>
public class ContentRuleTests
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;


        """;

    private const string Host = """

        public static class Host
        {
            public static string[] Run() => [.. ContentRules.Check().Select(finding => finding.ToString())];
        }
        """;

    private const string Recipe = Usings + """
        [ContentCollection("recipes")]
        public sealed record Recipe
        {
            public required string Title { get; init; }
            public int Minutes { get; init; }
            [FieldKey("needs")] public IReadOnlyList<Ingredient> Ingredients { get; init; } = [];
            public string? Code { get; init; }
        }

        public sealed record Ingredient(string Name, int Grams);

        """;

    private const string TimeForIngredients = """
        [ContentRule]
        public sealed class TimeForIngredients : IContentRule<Recipe>
        {
            public IEnumerable<ContentProblem> Check(Recipe recipe)
            {
                if (recipe.Minutes < recipe.Ingredients.Count)
                    yield return new(nameof(recipe.Minutes), $"{recipe.Ingredients.Count} ingredients take more than {recipe.Minutes} minutes.");
            }
        }

        """;

    private static readonly TestFile Cake = new(
        "seeds/recipes/cake.md", "---\ntitle: Cake\nneeds: [{ name: Eggs, grams: 120 }, { name: Flour, grams: 300 }]\nminutes: 1\n---\n\nBeat the eggs until they are white.\n");

    private static readonly TestFile Tea = new("seeds/recipes/apple-tea.yaml", "# Tea.\n\ntitle: Tea\nneeds:\n  - name: Apples\n    grams: 1\n");

    [Fact]
    public void A_rule_reports_at_the_value_that_the_problem_names() => Assert.Equal(
        ["seeds/recipes/apple-tea.yaml(3,1): TimeForIngredients: 1 ingredients take more than 0 minutes.",
            "seeds/recipes/cake.md(4,10): TimeForIngredients: 2 ingredients take more than 1 minutes."],
        HostRun.Of([Cake, Tea], Recipe + TimeForIngredients + Host));

    [Theory]
    [InlineData("nameof(recipe.Title)", "(2,8)", "(3,8)")]
    [InlineData("\"title\"", "(2,8)", "(3,8)")]
    [InlineData("nameof(recipe.Ingredients)", "(3,8)", "(5,3)")]
    [InlineData("\"Ingredients[1].Grams\"", "(3,59)", "(5,3)")]
    [InlineData("\"Ingredients[0].Grams\"", "(3,30)", "(6,12)")]
    [InlineData("\"Ingredients[9].Grams\"", "(3,8)", "(5,3)")]
    [InlineData("nameof(recipe.Code)", "(1,1)", "(3,1)")]
    [InlineData("\"Nothing\"", "(1,1)", "(3,1)")]
    [InlineData("\"\"", "(1,1)", "(3,1)")]
    [InlineData("\"..[[\"", "(1,1)", "(3,1)")]
    public void A_name_leads_to_a_value_or_to_the_beginning(string property, string cake, string tea) => Assert.Equal(
        [$"seeds/recipes/apple-tea.yaml{tea}: All: No.", $"seeds/recipes/cake.md{cake}: All: No."],
        HostRun.Of([Cake, Tea], Recipe + $$"""
            [ContentRule] public class All : IContentRule<Recipe> { public IEnumerable<ContentProblem> Check(Recipe recipe) => [new({{property}}, "No.")]; }
            """ + Host));

    [Fact]
    public void Rows_are_reported_at_their_cells_and_lines() => Assert.Equal(
        ["seeds/offices.csv(2,1): Whole: Lowmouth", "seeds/offices.csv(3,11): Desks: 9 desks", "seeds/offices.csv(3,1): Whole: Highmouth",
            "seeds/prices.json(2,3): Price: Adult", "seeds/prices.json(3,31): Price: Child"],
        HostRun.Of(
            [new("seeds/offices.csv", "City,Desks\nLowmouth,17\nHighmouth,9\n"), new("seeds/prices.json", "[\n  { \"name\": \"Adult\" },\n  { \"name\": \"Child\", \"price\": 2 }\n]\n")],
            Usings + """
            [ContentData("offices.csv")] public sealed record Office(string City, int Desks);
            [ContentData("prices.json")] public sealed record PriceRow(string Name, decimal Price = 0);

            [ContentRule] public class Desks : IContentRule<Office>
            {
                public IEnumerable<ContentProblem> Check(Office office) => office.Desks > 9 ? [] : [new(nameof(office.Desks), $"{office.Desks} desks")];
            }

            [ContentRule] public class Whole : IContentRule<Office> { public IEnumerable<ContentProblem> Check(Office office) => [new(office.City)]; }
            [ContentRule] public class Price : IContentRule<PriceRow> { public IEnumerable<ContentProblem> Check(PriceRow row) => [new("Price", row.Name)]; }
            """ + Host));

    private static readonly TestFile[] News =
    [
        new("seeds/ferry.md", "---\nkicker: Harbour\npublished: 2025-03-31\nauthors: [Ann Lee]\n---\n\n# The ferry sails\n\nThe ferry left the pier at nine.\n"),
        new("seeds/gate.md", "# The gate opens\n\nThe gate opened at nine.\n"),
        new("seeds/gate.meta.yaml", "# Beside.\nkicker: City\nsection: News\n"),
    ];

    private const string Fields = Usings + "[ContentFields] public sealed record NewsFields { public string? Kicker { get; init; } }\n";

    [Theory]
    [InlineData("Article", "article.GetFields().Kicker")]
    [InlineData("ArticleBase", "article.Fields.Kicker")]
    [InlineData("QuoteBook.Seeds.ArticleBase", "article.Fields.Kicker")]
    [InlineData("NewsFields", "article.Kicker")]
    public void Articles_and_their_own_fields_are_checked(string type, string kicker) => Assert.Equal(
        ["seeds/ferry.md(2,9): Kickers: Harbour", "seeds/gate.meta.yaml(2,9): Kickers: City"],
        HostRun.Of(News, Fields + $$"""
            [ContentRule] public class Kickers : IContentRule<{{type}}>
            {
                public IEnumerable<ContentProblem> Check({{type}} article) => [new("Kicker", {{kicker}}!)];
            }
            """ + Host));

    [Fact]
    public void Own_fields_may_be_a_struct() => Assert.Equal(
        ["seeds/ferry.md(2,9): Kickers: Harbour"],
        HostRun.Of([News[0]], Fields.Replace("sealed record", "readonly record struct", StringComparison.Ordinal) + """
            [ContentRule] public class Kickers : IContentRule<NewsFields> { public IEnumerable<ContentProblem> Check(NewsFields fields) => [new("Kicker", fields.Kicker!)]; }
            """ + Host));

    [Fact]
    public void Nothing_in_a_path_or_a_value_breaks_out() => Assert.Equal(
        ["seeds/recipes/ca\"\"\"ke{0}.md(3,10): All: \"\"\"; } /* \\u0022", "seeds/te\"a\u2028.meta.yaml(1,10): Sections: \"News //"],
        HostRun.OfHostile(
            [new("seeds/recipes/ca\"\"\"ke{0}.md", "---\ntitle: '\"\"\"; } /* \\u0022'\nminutes: 1\n---\n\nBeat the eggs until they are white.\n"),
                new("seeds/te\"a\u2028.md", "# Tea for two\n\nBoil the water for a while.\n"), new("seeds/te\"a\u2028.meta.yaml", "section: '\"News //'\n")],
            Recipe + """
            [ContentRule] public class All : IContentRule<Recipe> { public IEnumerable<ContentProblem> Check(Recipe recipe) => [new(nameof(recipe.Minutes), recipe.Title)]; }
            [ContentRule] public class Sections : IContentRule<Article> { public IEnumerable<ContentProblem> Check(Article article) => [new(nameof(article.Section), article.Section!)]; }
            """ + Host));

    [Theory]
    [InlineData("PublishedAt", "ferry.md(3,12)", "gate.md(1,1)")]
    [InlineData("Published", "ferry.md(3,12)", "gate.md(1,1)")]
    [InlineData("Authors[0]", "ferry.md(4,11)", "gate.md(1,1)")]
    [InlineData("Section", "ferry.md(1,1)", "gate.meta.yaml(3,10)")]
    [InlineData("Title", "ferry.md(7,3)", "gate.md(1,3)")]
    [InlineData("Teaser", "ferry.md(1,1)", "gate.md(1,1)")]
    public void Built_in_properties_are_found_too(string property, string ferry, string gate) => Assert.Equal(
        [$"seeds/{ferry}: All: x", $"seeds/{gate}: All: x"],
        HostRun.Of(News, Fields + $$"""
            [ContentRule] public class All : IContentRule<Article> { public IEnumerable<ContentProblem> Check(Article article) => [new("{{property}}", "x")]; }
            """ + Host));

    [Theory]
    [InlineData("Kicker", "(2,9)")]
    [InlineData("Fields.Kicker", "(2,9)")]
    [InlineData("Fields.Place.Street", "(4,16)")]
    [InlineData("Places[0].Street", "(6,18)")]
    [InlineData("Prices[\\\"adult\\\"]", "(7,18)")]
    public void Keys_of_parts_are_found_as_those_of_fields(string property, string place) => Assert.Equal(
        [$"seeds/gate.md{place}: All: x"],
        HostRun.Of(
            [new("seeds/gate.md", "---\nkicker: City\nplace:\n  street-name: Quay\nplaces:\n  - street-name: Pier\nprices: { adult: 3 }\n---\n\n# The gate opens\n\nThe gate opened at nine.\n")],
            Usings + $$"""
            [ContentFields] public sealed record NewsFields
            {
                public string? Kicker { get; init; }
                public Address? Place { get; init; }
                public IReadOnlyList<Address> Places { get; init; } = [];
                public Dictionary<string, int> Prices { get; init; } = [];
            }
            public sealed record Address([property: FieldKey("street-name")] string Street);
            [ContentRule] public class All : IContentRule<ArticleBase> { public IEnumerable<ContentProblem> Check(ArticleBase article) => [new("{{property}}", "x")]; }
            """ + Host));

    [Theory]
    [InlineData("Article", "seeds/gate.md(3,10)", "seeds/quay.md(2,10)")]
    [InlineData("ArticleBase", "seeds/gate.md(3,10)", "seeds/quay.md(2,10)")]
    [InlineData("NewsFields", "seeds/gate.md(2,10)", "seeds/quay.md(2,10)")]
    public void A_name_of_an_article_is_that_of_a_built_in_property_first(string type, string gate, string quay) => Assert.Equal(
        [$"{gate}: All: x", $"{quay}: All: x"],
        HostRun.Of(
            [new("seeds/gate.md", "---\nressort: City\nsection: News\n---\n\n# The gate opens\n\nThe gate opened at nine.\n"), new("seeds/quay.md", "---\nressort: City\n---\n\n# The quay opens\n\nThe quay opened at nine.\n")],
            Usings + $$"""
            [ContentFields] public sealed record NewsFields { [FieldKey("ressort")] public string? Section { get; init; } }
            [ContentRule] public class All : IContentRule<{{type}}> { public IEnumerable<ContentProblem> Check({{type}} article) => [new("Section", "x")]; }
            """ + Host));

    [Fact]
    public void A_class_may_check_several_types_and_a_rule_that_fails_costs_nothing_else() => Assert.Equal(
        ["Broken: The rule could not be constructed. InvalidOperationException: No rule today.",
            "seeds/ferry.md(1,1): Both: article",
            "seeds/ferry.md(1,1): Failing: ferry",
            "seeds/ferry.md(1,1): Failing: The rule failed on 'the-ferry-sails'. InvalidOperationException: Cannot.",
            "seeds/gate.md(1,1): Both: article",
            "seeds/gate.md(1,1): Failing: gate",
            "seeds/recipes/cake.md(1,1): Both: recipe",
            "InvalidOperationException"],
        HostRun.Of([.. News, Cake], Recipe + """
            [ContentRule] internal class Both : IContentRule<Recipe>, IContentRule<Article>
            {
                public IEnumerable<ContentProblem> Check(Recipe recipe) => [new("recipe")];
                IEnumerable<ContentProblem> IContentRule<Article>.Check(Article article) => [new("article")];
            }

            [ContentRule] public class Failing : IContentRule<Article>
            {
                public IEnumerable<ContentProblem> Check(Article article)
                {
                    yield return new(article.Location.Path.Contains("gate", StringComparison.Ordinal) ? "gate" : "ferry");
                    if (article.Slug == "the-ferry-sails")
                        throw new InvalidOperationException("Cannot.");
                }
            }

            [ContentRule] public class Nothing : IContentRule<Article> { public IEnumerable<ContentProblem> Check(Article article) => [null!]; }
            [ContentRule] public class Null : IContentRule<Article> { public IEnumerable<ContentProblem> Check(Article article) => null!; }

            [ContentRule] public class Broken : IContentRule<Article>
            {
                public Broken() => throw new InvalidOperationException("No rule today.");
                public IEnumerable<ContentProblem> Check(Article article) => [];
            }

            public static class Host
            {
                public static string[] Run() =>
                    [.. ContentRules.Check().Select(finding => finding.ToString()), ContentRules.Check().First(finding => finding.Exception != null).Exception!.GetType().Name];
            }
            """, expected: ["CSDK7001", "CSDK7001"]));

    [Fact]
    public void An_item_that_cannot_be_made_is_a_finding() => Assert.Equal(
        ["seeds/offices.csv(3,1): Any: The rule failed on 'highmouth'. ArgumentException: Bad."],
        HostRun.Of(
            [new("seeds/offices.csv", "City\nLowmouth\nHighmouth\n")],
            Usings + """
            [ContentData("offices.csv")] public sealed class Office
            {
                private readonly string _city = "";
                [Key] public string City { get => _city; init => _city = value == "Highmouth" ? throw new ArgumentException("Bad.") : value; }
            }

            [ContentRule] public class Any : IContentRule<Office> { public IEnumerable<ContentProblem> Check(Office office) => []; }
            """ + Host));

    [Fact]
    public void A_rule_without_end_is_stopped() => Assert.Equal(
        ["1001", "seeds/gate.md(1,1): Endless: The rule has more to say than 1000 problems, which are not shown."],
        HostRun.Of([News[1]], Usings + """
            [ContentRule] public class Endless : IContentRule<Article>
            {
                public IEnumerable<ContentProblem> Check(Article article)
                {
                    while (true)
                        yield return new("Again.");
                }
            }

            public static class Host
            {
                public static string[] Run() => [ContentRules.Check().Count.ToString(), ContentRules.Check().Last().ToString()];
            }
            """));

    [Fact]
    public void A_rule_may_be_named_by_an_attribute_of_the_assembly() => Assert.Equal(
        ["seeds/gate.md(1,1): Shared: x"],
        HostRun.Of([News[1]], Usings + """
            [assembly: ContentRule(typeof(Shared))]
            [assembly: ContentRule(typeof(Shared))]

            public class Shared : IContentRule<Article> { public IEnumerable<ContentProblem> Check(Article article) => [new("x")]; }
            """ + Host));

    [Fact]
    public void Content_that_a_build_leaves_out_is_not_checked() => Assert.Equal(
        ["seeds/gate.md(1,1): All: The gate opens"],
        HostRun.Of(
            [News[1], new("seeds/draft.md", "---\ndraft: true\n---\n\n# A draft of it\n\nThe gate opened at nine.\n")],
            Usings + """[ContentRule] public class All : IContentRule<Article> { public IEnumerable<ContentProblem> Check(Article article) => [new(article.Title)]; }""" + Host,
            properties: new() { ["ContentSdkDrafts"] = "exclude" }));

    [Fact]
    public Task The_method_reads_well()
    {
        var driver = new ContentDriver([.. News, Cake], compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: Recipe + """
            [ContentRule] public class Both : IContentRule<Recipe>, IContentRule<Article>
            {
                public IEnumerable<ContentProblem> Check(Recipe recipe) => [];
                public IEnumerable<ContentProblem> Check(Article article) => [];
            }
            """));
        return Snapshots.Match([.. driver.Run().GeneratedSources.Where(source => source.HintName.Contains("Rules", StringComparison.Ordinal) || source.HintName.Contains("Places", StringComparison.Ordinal))
            .Select(source => new Snapshot(Path.GetFileNameWithoutExtension(source.HintName), source.SourceText.ToString()))]);
    }
}
