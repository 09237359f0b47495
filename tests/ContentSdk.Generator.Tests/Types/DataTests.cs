using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Data files are items of collections: one for each file of a folder, or one for each row.</summary>
public class DataTests
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

    private const string Office = Usings + """
        [Flags] public enum Days { None = 0, Monday = 1, Friday = 2 }

        public sealed record Address(string Street, string? Zip = null);

        [ContentData("offices.csv")]
        public sealed partial record Office([property: Key] string City, double Latitude, string[] Phones, Days Open = Days.None, int? Since = null, Address? Address = null, Person? Head = null, Office? Parent = null);

        """;

    private const string Table = """
        City,Latitude,Phones,Open,Since,Address.Street,Address.Zip,Head,Parent
        Lowmouth,54.1,0191 1; 0191 2,Monday|Friday,1950,Pier 1,007,Orla Fenn,
        "Velm, Upper",-52,,,,,,,lowmouth

        """;

    [Fact]
    public void Rows_are_items() => Assert.Equal(
        ["Lowmouth 54.1 0191 1+0191 2 Monday, Friday 1950 Pier 1 007 True", "Velm, Upper -52  None    False", "True", "True", "2"],
        HostRun.Of(
            [Generator.Tests.Driver.Articles.Harbour, new("seeds/offices.csv", Table)],
            Office + """
            public static class Host
            {
                public static string[] Run() =>
                [
                    .. Offices.All.Select(one => FormattableString.Invariant(
                        $"{one.City} {one.Latitude} {string.Join("+", one.Phones)} {one.Open} {one.Since} {one.Address?.Street} {one.Address?.Zip} {one.Head == People.OrlaFenn}")),
                    ReferenceEquals(Offices.Lowmouth, Offices.Find("lowmouth")).ToString(),
                    ReferenceEquals(Offices.VelmUpper.Parent, Offices.Lowmouth).ToString(),
                    Offices.All.Count.ToString(),
                ];
            }
            """));

    [Theory]
    [InlineData("seeds/prices.yaml", "- name: Adult\n  price: 4.20\n- name: Child\n  price: 2\n")]
    [InlineData("seeds/prices.json", """[{ "name": "Adult", "price": 4.20 }, { "name": "Child", "price": 2 }]""")]
    [InlineData("seeds/prices.toml", "[[price]]\nname = \"Adult\"\nprice = 4.20\n[[price]]\nname = \"Child\"\nprice = 2\n")]
    [InlineData("seeds/prices.tsv", "Name\tPrice\nAdult\t4.20\nChild\t2\n")]
    public void A_list_may_be_in_any_format(string path, string content) => Assert.Equal(
        ["Adult 4.20", "Child 2"],
        HostRun.Of(
            [new(path, content)],
            Usings + $$"""
            [ContentData("{{path["seeds/".Length..]}}")] public sealed record Price(string Name, [property: FieldKey("price")] decimal Amount);

            public static class Host
            {
                public static string[] Run() => [.. Prices.All.Select(price => FormattableString.Invariant($"{price.Name} {price.Amount}"))];
            }
            """));

    [Theory]
    [InlineData("whisk.yaml", "name: Whisk\nweight: 0.25\nfor: [lemon-cake]\n")]
    [InlineData("whisk.json", """{ "name": "Whisk", "weight": 0.25, "for": ["lemon-cake"] }""")]
    [InlineData("whisk.toml", "name = \"Whisk\"\nweight = 0.25\nfor = [\"lemon-cake\"]\n")]
    public void A_file_of_a_folder_is_an_item(string name, string content) => Assert.Equal(
        ["Whisk 0.25 Lemon cake whisk"],
        HostRun.Of(
            [new("seeds/tools/" + name, content), new("seeds/recipes/lemon-cake.md", "# Lemon cake\n\nBeat the eggs until they are white.\n")],
            Usings + """
            [ContentCollection("recipes")] public sealed record Recipe(string Title);

            [ContentCollection("tools")]
            public sealed record Tool(string Name, double Weight, Recipe[] For, string Slug);

            public static class Host
            {
                public static string[] Run() => [FormattableString.Invariant($"{Tools.Whisk.Name} {Tools.Whisk.Weight} {Tools.Whisk.For[0].Title} {Tools.Whisk.Slug}")];
            }
            """));

    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "Lowmouth,⟦north⟧,,,,,,,", "CSDK7003: 'north' is not a number. Write the value of 'latitude' in digits, such as 12 or 2.5." },
        { "⟦⟧,5,,,,,,,", "" },
        { "Lowmouth,5,,⟦Mondy⟧,,,,,", "CSDK7005: 'Mondy' is not a value of 'open'. Did you mean 'monday'?" },
        { "Lowmouth,5,,,,,,⟦Orla Fen⟧,", "CSDK7009: No person in the content or the entity catalog is called 'Orla Fen'. Did you mean 'Orla Fenn'?" },
        { "Lowmouth,5,,,,,,,⟦lowmoth⟧", "CSDK7302: No item of Offices has the slug 'lowmoth'. Did you mean 'lowmouth'?" },
        { "⟦Velm⟧,5,,,,,,,", "CSDK7301: 'Velm' is already an item of Offices, on line 2. Each 'city' can be there once: correct one of the two." },
        { "⟦!!⟧,5,,,,,,,", "CSDK7301: The value of 'city' has no letters or digits that could name an item of Offices. Write a name." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_reported_at_its_cell(string marked, string message)
    {
        var column = marked.IndexOf('⟦', StringComparison.Ordinal) + 1;
        var row = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var findings = Findings(
            Office,
            [Generator.Tests.Driver.Articles.Harbour, new("seeds/offices.csv", $"{Table.Split('\n')[0]}\nVelm,1,,,,,,,\n{row}\n")]);
        if (message.Length == 0)
            Assert.Single(findings);
        else
            Assert.Equal([string.Create(CultureInfo.InvariantCulture, $"seeds/offices.csv(3,{column}): {message}")], findings);
    }

    [Fact]
    public void Values_that_the_file_has_not_are_missing_at_their_row() => Assert.Equal(
        ["seeds/prices.yaml(2,3): CSDK7002: The key 'name' is missing: Price.Name requires it. Add 'name: …'."],
        Findings(
            Usings + "[ContentData(\"prices.yaml\")] public sealed record Price(string Name, decimal Amount);",
            [new("seeds/prices.yaml", "- { name: Adult, amount: 1 }\n- amount: 2\n")]));

    [Fact]
    public void A_file_of_no_collection_is_nobodys() => Assert.Empty(Findings(
        Usings + "[ContentData(\"prices.yaml\")] public sealed record Price(string Name);", [new("seeds/other.json", "{ broken"), new("seeds/prices.yaml", "[]\n")]));

    [Fact]
    public void A_draft_is_left_out() => Assert.Equal(
        ["Broth"],
        HostRun.Of(
            [new("seeds/recipes/broth.yaml", "title: Broth\n"), new("seeds/recipes/cake.yaml", "title: Cake\ndraft: true\n"), new("seeds/recipes/tea.yaml", "title: Tea\nembargo: 2999-01-01\n")],
            Usings + """
            [ContentCollection("recipes")] public sealed record Recipe(string Title);

            public static class Host
            {
                public static string[] Run() => [.. Recipes.All.Select(recipe => recipe.Title)];
            }
            """,
            properties: new() { ["ContentSdkDrafts"] = "exclude" }));

    [Theory]
    [InlineData("a.yaml", "draft: yes\n", "(1,8): CSDK2018")]
    [InlineData("a.yaml", "draft: 'true'\n", "(1,8): CSDK7003")]
    [InlineData("a.yaml", "embargo: soon\n", "(1,10): CSDK2003")]
    [InlineData("a.json", "{ \"draft\": \"true\" }", "(1,12): CSDK7003")]
    [InlineData("a.json", "{ \"embargo\": \"2999-01-01\" }", "")]
    [InlineData("a.yaml", "embargo: 2999-01-01T10:00:00\n", "")]
    [InlineData("a.toml", "embargo = 2999-01-01T10:00:00Z\n", "")]
    public void What_was_to_stay_unpublished_stays_so(string name, string content, string found)
    {
        var driver = new ContentDriver(
            [new("seeds/recipes/" + name, content)],
            properties: new() { ["ContentSdkDrafts"] = "exclude" },
            compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: Usings + "[ContentCollection(\"recipes\")] public sealed record Recipe(string? Title = null);"));
        var run = driver.Run();
        Assert.Null(run.Exception);
        Assert.Equal(found.Length == 0 ? [] : [$"seeds/recipes/{name}{found}"], run.Diagnostics.Select(diagnostic => string.Join(": ", Show(diagnostic).Split(": ").Take(2))));
        Assert.Contains(", 0) { }", run.GeneratedSources.Single(source => source.HintName == "Internals.RecipesItems.g.cs").SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_row_names_nobody() => Assert.DoesNotContain(
        "Secretx",
        string.Join("\n", new ContentDriver(
            [new("seeds/entities.yaml", "- name: Ada Secretx\n  kind: person\n"), new("seeds/towns.csv", "City,Draft,Head\nLow,true,Ada Secretx\n")],
            properties: new() { ["ContentSdkDrafts"] = "exclude" },
            compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: Usings + "[ContentData(\"towns.csv\")] public sealed record Town(string City, Person? Head = null);")).Run()
            .GeneratedSources.Select(source => source.SourceText.ToString())),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("seeds/recipes/a.yaml", "seeds/recipes/a.json", "(1,1): CSDK7301")]
    [InlineData("seeds/recipes/a.md", "seeds/recipes/a.yaml", "(1,1): CSDK7301")]
    public void Two_files_of_one_item_are_told_at_the_second(string first, string second, string found)
    {
        var files = new[] { first, second }.Order(StringComparer.Ordinal).ToArray();
        var findings = Findings(
            Usings + "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title);",
            files.Select(path => new TestFile(path, path.EndsWith(".md", StringComparison.Ordinal) ? "# A\n\nBeat the eggs until they are white.\n" : "{ \"title\": \"A\" }")));
        Assert.StartsWith(files[1] + found, Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_data_has_no_text() => Assert.Equal(
        ["seeds/recipes/a.yaml(1,1): CSDK7303: The item has no text, but Recipe.Body requires it. Write the text in a .md or .txt file, below the front matter."],
        Findings(Usings + "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title, Article Body);", [new("seeds/recipes/a.yaml", "title: A\n")]));

    [Theory]
    [InlineData("slug: Big Slug", "(2,7): CSDK2012")]
    [InlineData("slug: ~", "")]
    [InlineData("tags: [a]", "")]
    [InlineData("tagz: [a]", "(2,1): CSDK7008")]
    public void Built_in_keys_mean_something_in_files_of_data(string line, string found)
    {
        var findings = Findings(
            Usings + "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title, string Slug);", [new("seeds/recipes/a.yaml", $"title: A\n{line}\n")]);
        Assert.Equal(found.Length == 0 ? [] : ["seeds/recipes/a.yaml" + found], findings.Select(finding => string.Join(": ", finding.Split(": ").Take(2))));
    }

    [Fact]
    public void Records_of_odd_names_and_members_that_refer_to_themselves_compile() => Assert.Equal(
        ["class { Title = A, builder = 3 }", "True"],
        HostRun.Of(
            [new("seeds/nodes/a.yaml", "title: A\nbuilder: 3\nnext: b\n"), new("seeds/nodes/b.yaml", "title: B\nnext: a\n")],
            Usings + """
            [ContentCollection("nodes")]
            public partial record @class(string Title, int builder = 0)
            {
                public @class? Next { get; init; }
                [InverseOf(nameof(Next))] public required @class[] Before { get; init; }
                public string Written { set { } }
                public override int GetHashCode() => 7;
            }

            public static class Host
            {
                public static string[] Run() => [Nodes.A.ToString(), ReferenceEquals(Nodes.A.Before[0], Nodes.B).ToString()];
            }
            """));

    [Fact]
    public void The_text_of_an_item_has_no_fields_of_articles() => Assert.Equal(
        ["3", "five"],
        HostRun.Of(
            [Generator.Tests.Driver.Articles.Harbour, new("seeds/recipes/a.md", "---\nstars: five\n---\n# A\n\n“Beat the eggs until they are white,” said Orla Fenn.\n")],
            Usings + """
            [ContentFields] public sealed record Extra(int Stars = 3);
            [ContentCollection("recipes")] public sealed record Recipe(string Title, string Stars, Article Body);

            public static class Host
            {
                public static string[] Run() => [Recipes.A.Body.GetFields().Stars.ToString(), Recipes.A.Stars];
            }
            """));

    private static string[] Findings(string types, IEnumerable<TestFile> files)
    {
        var driver = new ContentDriver(files, compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: types));
        return [.. driver.Run().Diagnostics.Select(Show)];
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path.Replace(ContentDriver.Root, "", StringComparison.Ordinal);
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
