using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>The files of a folder are items of a host's type: plain members, objects that refer to each other.</summary>
public class CollectionTests
{
    private const string Types = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        namespace Kitchen
        {
            public sealed record Ingredient(string Name, decimal Amount = 1.5m, Recipe? MadeBy = null);

            [ContentCollection("recipes")]
            public sealed partial record Recipe
            {
                public required string Title { get; init; }
                public string Slug { get; init; } = "";
                [Range(1, 600)] public int Minutes { get; init; } = 30;
                public IReadOnlyList<Ingredient> Ingredients { get; init; } = [];
                public Person? Cook { get; init; }
                public Recipe? GoesWith { get; init; }
                [InverseOf(nameof(GoesWith))] public IReadOnlyList<Recipe> GoWithThis { get; init; } = [];
                [InverseOf(nameof(Tool.Best))] public Tool[] Tools { get; init; } = [];
                public IReadOnlyList<Recipe> Similar { get; init; } = [];
                public Tool? Needs { get; init; }
                public Article? Report { get; init; }
                public DateOnly? Published { get; init; }
                public required Article Body { get; init; }
            }

            [ContentCollection("kitchen/tools", Name = "KitchenTools")]
            public sealed class Tool(string name, Recipe? best)
            {
                public string Name { get; } = name;
                public Recipe? Best { get; init; } = best;
                public Article? Body { get; set; }
            }
        }

        """;

    private static readonly TestFile[] Files =
    [
        Driver.Articles.Harbour,
        new("seeds/entities.yaml", "- name: Ada Pellworth\n  kind: person\n"),
        new("seeds/recipes/lemon-cake.md", """
            ---
            title: Lemon cake
            minutes: 45
            cook: Ada Pellworth
            goesWith: apple-tea
            similar: [lemon-cake, apple-tea]
            needs: whisk
            published: 2025-03-31
            ingredients:
              - { name: Lemons, amount: 3 }
              - { name: Tea, madeBy: apple-tea }
            ---

            “Nobody leaves before the cake is cut,” said Orla Fenn, who has baked it for years.
            """),
        new("seeds/recipes/hot/2024-01-02-apple-tea.md", """
            # Apple tea

            The tea is best when it is drunk hot, and with a slice of cake.
            """),
        new("seeds/recipes/broth.md", "---\ntitle: Broth\nslug: clear-broth\n---\n\nBoil the bones for a long time, and then for longer.\n"),
        new("seeds/kitchen/tools/whisk.md", "---\nname: Whisk\nbest: lemon-cake\n---\n"),
    ];

    private static string[] Run(string expressions, IEnumerable<TestFile>? files = null, params string[] expected) => HostRun.Of(
        files ?? Files,
        Types + $$"""
        public static class Host
        {
            public static string[] Run()
            {
                var cake = Recipes.LemonCake;
                return [{{expressions}}];
            }
        }
        """,
        expected: expected);

    [Fact]
    public void Items_are_members() => Assert.Equal(
        ["Lemon cake", "45", "30", "lemon-cake", "03/31/2025", "Lemons 3", "Whisk"],
        Run("""
            cake.Title, cake.Minutes.ToString(), Recipes.AppleTea.Minutes.ToString(), cake.Slug,
            cake.Published!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            $"{cake.Ingredients[0].Name} {cake.Ingredients[0].Amount}", KitchenTools.Whisk.Name
            """));

    [Fact]
    public void The_day_of_a_files_name_is_when_it_was_published() => Assert.Equal(["01/02/2024"], Run("Recipes.AppleTea.Published!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)"));

    [Fact]
    public void They_are_listed_and_found_by_their_slugs() => Assert.Equal(
        ["apple-tea,clear-broth,lemon-cake", "True", "True", "True"],
        Run("""
            string.Join(",", Recipes.All.Select(recipe => recipe.Slug)), ReferenceEquals(Recipes.Find("lemon-cake"), cake).ToString(),
            (Recipes.Find("lemon") is null).ToString(), ReferenceEquals(Recipes.ClearBroth, Recipes.All[1]).ToString()
            """));

    [Fact]
    public void Items_that_refer_to_each_other_are_the_same_objects() => Assert.Equal(
        ["True", "True", "True", "True", "True", "True"],
        Run("""
            ReferenceEquals(cake.GoesWith, Recipes.AppleTea).ToString(), ReferenceEquals(cake.Similar[0], cake).ToString(),
            ReferenceEquals(cake.Needs, KitchenTools.Whisk).ToString(), ReferenceEquals(KitchenTools.Whisk.Best, cake).ToString(),
            ReferenceEquals(cake.Ingredients[1].MadeBy, Recipes.AppleTea).ToString(), ReferenceEquals(cake.Cook, People.AdaPellworth).ToString()
            """));

    [Fact]
    public void The_text_of_an_item_links_and_is_linked_to_like_an_article() => Assert.Equal(
        ["True", "True", "harbour-day", "True"],
        Run(
            """
            ReferenceEquals(Articles.HarbourDay.Links[0].Target, cake.Body).ToString(),
            ReferenceEquals(Recipes.AppleTea.Body.Links[0].Target, cake.Body).ToString(),
            cake.Body.LinkedFrom[0].Slug, ReferenceEquals(cake.Body.LinkedFrom[1], Recipes.AppleTea.Body).ToString()
            """,
            [
                .. Files.Where(static file => !file.Path.EndsWith("apple-tea.md", StringComparison.Ordinal)),
                new("seeds/harbour-day.md", "# Harbour day\n\nThere is [cake](recipes/lemon-cake.md) for everybody.\n"),
                new("seeds/recipes/hot/apple-tea.md", "# Apple tea\n\nThe tea goes with [cake](../lemon-cake.md), and nothing else.\n"),
            ],
            "CSDK6020", "CSDK6020"));

    // Above 64 articles, the code that makes them is in several methods.
    [Fact]
    public void Items_have_their_texts_beside_many_articles() => Assert.Equal(
        ["True", "70"],
        Run(
            """(cake.Body.Paragraphs.Count > 0).ToString(), Articles.All.Count.ToString()""",
            [
                .. Files.Where(static file => !ReferenceEquals(file, Driver.Articles.Harbour)),
                .. Driver.Articles.Many(69), new("seeds/harbour-opens.txt", Driver.Articles.Text("The harbour opens")),
            ]));

    [Fact]
    public void An_item_has_those_that_refer_to_it() => Assert.Equal(
        ["lemon-cake", "", "Whisk", "True"],
        Run("""
            string.Join(",", Recipes.AppleTea.GoWithThis.Select(recipe => recipe.Slug)), string.Join(",", cake.GoWithThis.Select(recipe => recipe.Slug)),
            cake.Tools.Single().Name, ReferenceEquals(Recipes.AppleTea.GoWithThis[0], cake).ToString()
            """));

    [Fact]
    public void Records_that_refer_to_each_other_have_identity() => Assert.Equal(
        ["True", "False", "Recipe { Title = Lemon cake, Slug = lemon-cake, Minutes = 45, Published = 03/31/2025 }", "True"],
        Run("""
            (cake == Recipes.LemonCake).ToString(), (cake == cake with { }).ToString(), FormattableString.Invariant($"{cake}"),
            (cake.GetHashCode() == Recipes.LemonCake.GetHashCode()).ToString()
            """).Select(text => text.Replace("31.03.2025", "03/31/2025")));

    [Fact]
    public void The_text_of_an_item_is_an_article_that_no_list_of_articles_has() => Assert.Equal(
        ["“Nobody leaves before the cake is cut,” said Orla Fenn, who has baked it for years.", "Orla Fenn", "lemon-cake", "Broth", "True", "1", "True", "True"],
        Run("""
            cake.Body.Text, cake.Body.Quotes[0].Speaker!.Name, cake.Body.Slug, Recipes.ClearBroth.Body.Title,
            (KitchenTools.Whisk.Body is null).ToString(), QuoteBook.Seeds.Articles.All.Count.ToString(),
            (QuoteBook.Seeds.Articles.Find("lemon-cake") is null).ToString(),
            People.OrlaFenn.Articles.Contains(cake.Body).ToString()
            """));
}
