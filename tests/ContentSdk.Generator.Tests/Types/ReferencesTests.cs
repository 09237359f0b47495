using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Texts that are slugs stay texts, and must be those of items or articles that there are.</summary>
public class ReferencesTests
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using ContentSdk;


        """;

    private const string Types = Usings + """
        public sealed class Step { [References(typeof(Recipe))] public string? From { get; set; } }

        [ContentCollection("recipes")]
        public sealed class Recipe
        {
            [References(typeof(Recipe))] public string? Base { get; set; }
            [References(typeof(Recipe))] public IReadOnlyList<string> Similar { get; set; } = [];
            [References(typeof(Article))] public string? Report { get; set; }
            [References(typeof(Office))] public Dictionary<string, int> Prices { get; set; } = [];
            public Step[] Steps { get; set; } = [];
        }

        [ContentData("offices.csv")] public sealed record Office([property: Key] string City, [References(typeof(Recipe))] string[] Dishes);

        [ContentFields] public sealed class Fields { [References(typeof(Recipe))] public string? Dish { get; set; } }
        """;

    private const string Text = "\nBeat the eggs until they are white, and then beat them again.\n";

    private static readonly TestFile[] Sound =
    [
        Generator.Tests.Driver.Articles.Harbour,
        new("seeds/recipes/apple-tea.yaml", "base: ~\n"),
        new("seeds/recipes/cold-soup.md", "---\ndraft: true\n---\n" + Text),
        new("seeds/offices.csv", "City,Dishes\nLowmouth,apple-tea\n"),
        new("seeds/secret-plan.md", "---\ndraft: true\ntitle: The secret plan\n---\n" + Text),
    ];

    public static TheoryData<string, string, string> Faults { get; } = new()
    {
        { "recipes/cake", "base: apple-tea\nsimilar: [apple-tea, cake]\nreport: harbour-opens\nprices: { lowmouth: 3 }\nsteps: [{ from: apple-tea }]", "" },
        { "recipes/cake", "base: ⟦aple-tea⟧", "CSDK7302: No item of Recipes has the slug 'aple-tea'. Did you mean 'apple-tea'?" },
        { "recipes/cake", "similar: [apple-tea, ⟦Apple tea⟧]", "CSDK7302: No item of Recipes has the slug 'Apple tea'. Did you mean 'apple-tea'?" },
        { "recipes/cake", "report: ⟦harbor-opens⟧", "CSDK7302: No article has the slug 'harbor-opens'. Did you mean 'harbour-opens'?" },
        { "recipes/cake", "prices: { ⟦velm⟧: 3 }", "CSDK7302: No item of Offices has the slug 'velm'. Write the 'city' of a row in lowercase, with hyphens for spaces." },
        { "recipes/cake", "steps:\n  - from: apple-tea\n  - from: ⟦soup⟧", "CSDK7302: No item of Recipes has the slug 'soup'. Write the slug of an item, which is its file's name without the ending." },
        { "recipes/cake", "base: ⟦cold-soup⟧", "CSDK7306: 'cold-soup' is a draft, which a build without drafts leaves out, and then this reference is an error. Remove it until the draft is published." },
        { "recipes/cake", "report: ⟦secret-plan⟧", "CSDK7306: 'secret-plan' is a draft, which a build without drafts leaves out, and then this reference is an error. Remove it until the draft is published." },
        { "news", "title: The ferry sails\ndish: ⟦tea⟧", "CSDK7302: No item of Recipes has the slug 'tea'. Write the slug of an item, which is its file's name without the ending." },
        { "news", "title: The ferry sails\ndish: apple-tea", "" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_slug_of_nothing_is_an_error_where_it_is(string file, string marked, string expected)
    {
        var lines = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var findings = TypedRun.Findings(Types, [.. Sound, new($"seeds/{file}.md", $"---\n{lines}\n---\n" + Text)]);
        if (expected.Length == 0)
        {
            Assert.Empty(findings);
            return;
        }
        var before = marked[..marked.IndexOf('⟦', StringComparison.Ordinal)].Split('\n');
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"seeds/{file}.md({before.Length + 1},{before[^1].Length + 1}): {expected}"), string.Join('\n', findings));
    }

    [Fact]
    public void A_row_refers_too() => Assert.Equal(
        "seeds/offices.csv(2,21): CSDK7302: No item of Recipes has the slug 'tee'. Write the slug of an item, which is its file's name without the ending.",
        Assert.Single(TypedRun.Findings(Types, [.. Sound[..3], new("seeds/offices.csv", "City,Dishes\nLowmouth,apple-tea; tee\n")])));

    [Fact]
    public void What_a_build_leaves_out_is_an_error()
    {
        var driver = TypedRun.Driver(Types, [.. Sound, new("seeds/recipes/cake.yaml", "base: cold-soup\n")]);
        driver.SetProperty("ContentSdkDrafts", "exclude");
        Assert.Contains(driver.Run().Diagnostics, diagnostic => diagnostic.Id == "CSDK7302" && diagnostic.GetMessage(CultureInfo.InvariantCulture).StartsWith("'cold-soup' is a draft", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[References(typeof(Recipe))] public int Number { get; set; }", "CSDK7105: 'Recipe.Number' has [References], but its values are not slugs. Use a string, a list of strings, or a dictionary whose keys are the slugs.")]
    [InlineData("[References(typeof(Recipe))] public Recipe? Other { get; set; }", "CSDK7105: 'Recipe.Other' has [References], but its values are not slugs. Use a string, a list of strings, or a dictionary whose keys are the slugs.")]
    [InlineData("[References(typeof(string))] public string? Other { get; set; }", "CSDK7105: 'string' in the [References] of 'Recipe.Other' is not the type of a collection. Write the type of its items, or Article.")]
    [InlineData("[References(typeof(Row))] public string? Other { get; set; }", "CSDK7106: 'Recipe.Other' refers to a row of 'Row', but its rows have no names. Give a property of 'Row' [Key].")]
    public void A_wrong_use_is_an_error_in_csharp(string property, string expected)
    {
        var code = Usings + $"[ContentCollection(\"recipes\")] public sealed class Recipe {{ {property} }}\n[ContentData(\"rows.csv\")] public sealed record Row(string Name);";
        var finding = Assert.Single(TypedRun.Findings(code, new("seeds/recipes/tea.md", Text[1..]), new("seeds/rows.csv", "Name\nPier\n")));
        Assert.StartsWith("Models/News.cs(7,", finding, StringComparison.Ordinal);
        Assert.EndsWith(expected, finding, StringComparison.Ordinal);
    }
}
