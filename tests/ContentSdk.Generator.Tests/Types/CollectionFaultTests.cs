using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>What is wrong with an item is an error where it is written; what is wrong with its type, in C#.</summary>
public class CollectionFaultTests
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using ContentSdk;


        """;

    private const string Recipe = Usings + """
        [ContentCollection("recipes")]
        public sealed partial record Recipe
        {
            [StringLength(20)] public required string Title { get; init; }
            [Range(1, 600)] public int Minutes { get; init; }
            [Unique] public string? Code { get; init; }
            public required string Level { get; init; }
            public Recipe? GoesWith { get; init; }
            [InverseOf(nameof(GoesWith))] public Recipe[] GoWithThis { get; init; } = [];
            public Article? Report { get; init; }
            public Person? Cook { get; init; }
            public required Article Body { get; init; }
        }
        """;

    private const string Text = "\nBeat the eggs until they are white, and then beat them again.\n";

    private static readonly TestFile[] Sound =
    [
        Generator.Tests.Driver.Articles.Harbour,
        new("seeds/recipes/apple-tea.md", "---\ntitle: Apple tea\nlevel: easy\ncode: A1\n---\n" + Text),
    ];

    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "minutes: ⟦0⟧", "CSDK7004: 0 is out of range: 'minutes' must be from 1 to 600. Correct the value." },
        { "⟦minuts⟧: 5", "CSDK2006: 'minuts' is not a key of front matter. Did you mean 'minutes'?" },
        { "goesWith: ⟦aple-tea⟧", "CSDK7302: No item of Recipes has the slug 'aple-tea'. Did you mean 'apple-tea'?" },
        { "goesWith: ⟦Apple tea⟧", "CSDK7302: No item of Recipes has the slug 'Apple tea'. Did you mean 'apple-tea'?" },
        { "goesWith: ⟦hot/apple-tea.md⟧", "CSDK7302: No item of Recipes has the slug 'hot/apple-tea.md'. Did you mean 'apple-tea'?" },
        { "goesWith: ⟦soup⟧", "CSDK7302: No item of Recipes has the slug 'soup'. Write the slug of an item, which is its file's name without the ending." },
        { "goesWith: [⟦apple-tea⟧]", "" },
        { "report: ⟦apple-tea⟧", "CSDK7302: No article has the slug 'apple-tea'. Write the slug of an article in this project." },
        { "report: ⟦the-harbour⟧", "" },
        { "cook: ⟦Orla Fen⟧", "CSDK7009: No person in the content or the entity catalog is called 'Orla Fen'. Did you mean 'Orla Fenn'?" },
        { "code: ⟦A1⟧", "CSDK7304: 'A1' is already the 'code' of 'Apple tea'. Each item of Recipes must have another: correct one of the two." },
        { "⟦body⟧: long", "CSDK7003: 'body' is the text of the file, not a value. Remove the key, and write the text below the front matter." },
        { "⟦goWithThis⟧: [apple-tea]", "CSDK7003: 'goWithThis' is made from the 'GoesWith' of other items and cannot be written. Remove the key." },
        { "⟦serves⟧: 4", "CSDK7001: Nothing reads the key 'serves'. Remove it, add a property for it to Recipe, or leave it." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_of_an_item_is_reported_where_it_is(string marked, string message)
    {
        var column = marked.IndexOf('⟦', StringComparison.Ordinal) + 1;
        var line = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var findings = Findings(Recipe, [.. Sound, new("seeds/recipes/lemon-cake.md", $"---\n{line}\ntitle: Lemon cake\nlevel: easy\n---\n{Text}")]);
        if (message.Length == 0)
            Assert.Single(findings);
        else
            Assert.Equal([string.Create(CultureInfo.InvariantCulture, $"seeds/recipes/lemon-cake.md(2,{column}): {message}")], findings);
    }

    [Fact]
    public void What_is_missing_is_reported_at_the_beginning() => Assert.Equal(
        [
            "seeds/recipes/a.md(1,1): CSDK7002: The key 'level' is missing: Recipe.Level requires it. Add 'level: …'.",
            "seeds/recipes/a.md(1,1): CSDK7002: The key 'title' is missing: Recipe.Title requires it. Add 'title: …'.",
            "seeds/recipes/a.md(1,1): CSDK7303: The item has no text, but Recipe.Body requires it. Write the text in a .md or .txt file, below the front matter.",
        ],
        Findings(Recipe, [.. Sound, new("seeds/recipes/a.md", "---\nminutes: 3\n---\n")]).Order(StringComparer.Ordinal));

    [Fact]
    public void A_headline_is_the_title_and_held_to_its_property() => Assert.Equal(
        ["seeds/recipes/a.md(4,3): CSDK7006: The value of 'title' has 23 characters, but may have at most 20. Shorten it."],
        Findings(Recipe, [.. Sound, new("seeds/recipes/a.md", "---\nlevel: easy\n---\n# A cake that is too long\n" + Text)]));

    [Fact]
    public void Two_items_of_one_slug_are_an_error_at_the_second() => Assert.Equal(
        ["seeds/recipes/hot/apple-tea.md(1,1): CSDK7301: 'apple-tea' is already an item of Recipes, in 'seeds/recipes/apple-tea.md'. Give one of the two files another name, or write another 'slug: …' in it."],
        Findings(Recipe, [.. Sound, new("seeds/recipes/hot/apple-tea.md", "---\ntitle: Apple tea\nlevel: easy\n---\n" + Text)]));

    [Fact]
    public void Two_items_whose_members_would_be_one_are_told_so() => Assert.Equal(
        ["seeds/recipes/step1.md(1,1): CSDK7301: 'step1' gives the same member of Recipes as 'step-1' (seeds/recipes/step-1.md), since only letters and digits count. Write one of the two differently."],
        Findings(Recipe, [.. Sound, new("seeds/recipes/step-1.md", "---\ntitle: One\nlevel: easy\n---\n" + Text), new("seeds/recipes/step1.md", "---\ntitle: Two\nlevel: easy\n---\n" + Text)]));

    [Theory]
    [InlineData("", 1)]
    [InlineData("draft: true\n", 0)]
    public void A_draft_is_referred_to_with_a_warning(string front, int warnings) => Assert.Equal(
        warnings,
        Findings(
            Recipe,
            [
                new("seeds/recipes/a.md", $"---\n{front}goesWith: b\ntitle: A\nlevel: easy\n---\n" + Text),
                new("seeds/recipes/b.md", "---\ndraft: true\ntitle: B\nlevel: easy\n---\n" + Text),
            ]).Count(finding => finding.Contains("CSDK7306: 'b' is a draft", StringComparison.Ordinal)));

    [Fact]
    public void What_a_draft_refers_to_is_nothing_to_a_build_without_drafts() => Assert.Empty(Findings(
        Recipe + "\n[ContentFields] public sealed record Fields { public Recipe? About { get; init; } public Article? Follows { get; init; } }",
        [
            new("seeds/recipes/b.md", "---\ndraft: true\ntitle: B\nlevel: easy\n---\n" + Text),
            new("seeds/a.md", "---\ndraft: true\nabout: b\nfollows: c\n---\n# The first article\n" + Text),
            new("seeds/c.md", "---\ndraft: true\n---\n# C\n" + Text),
        ],
        new() { ["ContentSdkDrafts"] = "exclude" }));

    [Fact]
    public void An_item_and_an_article_may_have_one_slug() =>
        Assert.Empty(Findings(Recipe, [.. Sound, new("seeds/apple-tea.md", "# Apple tea\n" + Text)]));

    [Fact]
    public void A_draft_is_left_out_and_cannot_be_referred_to() => Assert.Equal(
        ["seeds/recipes/a.md(2,11): CSDK7302: 'b' is a draft or under embargo, and this build leaves it out. Remove the reference until it is published."],
        Findings(
            Recipe,
            [
                new("seeds/recipes/a.md", "---\ngoesWith: b\ntitle: A\nlevel: easy\n---\n" + Text),
                new("seeds/recipes/b.md", "---\ndraft: true\ntitle: B\nlevel: easy\n---\n" + Text),
            ],
            new() { ["ContentSdkDrafts"] = "exclude" }));

    public static TheoryData<string, string> TypeFaults { get; } = new()
    {
        {
            "[ContentCollection(\"../recipes\")] public sealed record Recipe(string Title);",
            "CSDK7106: '../recipes' cannot be the place of the items of 'Recipe'. Write a folder or file below the content folder, such as \"recipes\"."
        },
        {
            "[ContentCollection(\"quotes\", Name = \"Quotes\")] public sealed record Recipe(string Title);",
            "CSDK7106: The class with the items of 'Recipe' cannot be called 'Quotes', because ContentSdk generates a class of that name. Give it another name: Name = \"…\"."
        },
        {
            "[ContentCollection(\"a/recipes\")] public sealed record Recipe(string Title);\n[ContentCollection(\"b/recipes\")] public sealed record Second(string Title);",
            "CSDK7106: 'Recipe' and 'Second' are collections of one name, 'Recipes'. Give one of them another: Name = \"…\"."
        },
        {
            "[ContentCollection(\"a\"), ContentCollection(\"b\")] public sealed record Recipe(string Title);",
            "CSDK7106: 'Recipe' is the type of two collections, so nothing says of which one an item is that refers to it. Use two types."
        },
        {
            "[ContentCollection(\"recipes\")] public record struct Recipe(string Title);",
            "CSDK7106: 'Recipe' is a struct, but each item of a collection is one object. Make it a class or a record."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe { public Recipe? GoesWith { get; init; } }",
            "CSDK7107: 'Recipe' can refer to itself, and a record would compare and print such values without end. Declare it as 'partial record' outside of other types, or as a class."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed class Recipe(Part[] parts) { public int Parts { get; } = parts.Length; }\npublic sealed record Part(Recipe? Of);",
            "CSDK7107: 'Recipe.Parts' refers to an item by its constructor alone, but that item can refer back. Give it a property with 'init' or 'set'."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed class Recipe { [InverseOf(\"Titel\")] public Recipe[] These { get; init; } = []; public Recipe? Title { get; init; } }",
            "CSDK7105: 'Recipe.These' cannot be the inverse of 'Titel'. It must be a list of items that have a property 'Titel', whose type is 'Recipe' or a list of that."
        },
        {
            "[ContentData(\"about.md\")] public sealed record Recipe(string Title);",
            "CSDK7106: 'about.md' is not a data file, so it cannot have the items of 'Recipe'. Write a .csv, .tsv, .yaml, .json or .toml file."
        },
        {
            "[ContentCollection(\"people\")] public sealed record Recipe(string Title);",
            "CSDK7106: The class with the items of 'Recipe' cannot be called 'People', because ContentSdk generates a class of that name. Give it another name: Name = \"…\"."
        },
        {
            "[ContentCollection(\"staff\")] public sealed record Staff(string Title);",
            "CSDK7106: The class with the items of 'Staff' cannot be called 'Staff', which is the name of the type. Give it another name: Name = \"…\"."
        },
        {
            "[ContentCollection(\"recipes\", Name = \"file\")] public sealed record Recipe(string Title);",
            "CSDK7106: The class with the items of 'Recipe' cannot be called 'file'. Give it another name: Name = \"…\"."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title);\n[ContentCollection(\"recipes\", Name = \"Dishes\")] public sealed record Second(string Title);",
            "CSDK7106: 'Second' and 'Recipe' are the types of one place, 'recipes', whose files can be of one type. Use two folders, or one type."
        },
        {
            "[ContentFields, ContentCollection(\"recipes\")] public sealed record Recipe(string? Kicker);",
            "CSDK7106: 'Recipe' is the type of a collection and has [ContentFields]. Use two types."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title, Price? Price);\n[ContentData(\"prices.csv\")] public sealed record Price(string Name);",
            "CSDK7106: 'Recipe.Price' refers to a row of 'Price', but its rows have no names. Give a property of 'Price' [Key]."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title, HashSet<Tool> Tools);\n[ContentCollection(\"tools\")] public sealed record Tool(string Title);",
            "CSDK7106: 'Recipe.Tools' is a set of values that are compared by what they consist of, before they are complete. Use a list or an array."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed class Recipe { public HashSet<Recipe> Next { get; init; } = []; public override bool Equals(object? other) => true; public override int GetHashCode() => 1; }",
            "CSDK7106: 'Recipe.Next' is a set of values that are compared by what they consist of, before they are complete. Use a list or an array."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed partial record Recipe(string Title) { public HashSet<Part> Parts { get; init; } = []; }\npublic sealed record Part(Recipe? Of);",
            "CSDK7106: 'Recipe.Parts' is a set of values that are compared by what they consist of, before they are complete. Use a list or an array."
        },
        {
            "public abstract class Node<T> { public T? Next { get; init; } }\n[ContentCollection(\"recipes\")] public sealed class Recipe : Node<Recipe>;",
            "CSDK7107: 'Recipe.Next' refers to an item by its constructor alone, but that item can refer back. Give it a property with 'init' or 'set'."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe { public Recipe? Next { get; init; } public bool Equals(Recipe? other) => ReferenceEquals(this, other); public override int GetHashCode() => 1; }",
            "CSDK7107: 'Recipe' can refer to itself, and a record would compare and print such values without end. Declare it as 'partial record' outside of other types, or as a class."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed class Recipe { public string[] Related { get; init; } = []; }",
            "CSDK7103: The key 'related' of 'Recipe.Related' is a built-in field of every article. Give the property another key with [FieldKey(\"…\")]."
        },
    };

    [Theory, MemberData(nameof(TypeFaults))]
    public void A_fault_of_a_type_is_reported_in_csharp(string code, string message) => Assert.Equal([message], TypeFindings(Usings + code));

    [Fact]
    public void A_name_that_is_taken_is_the_only_fault_of_its_collection()
    {
        var code = Usings + """
            [ContentCollection("events")]
            public sealed record Event(string Title, DateOnly Day, TimeOnly? Starts = null) { public Article? Body { get; init; } }
            """;
        var driver = new ContentDriver(
            [
                Generator.Tests.Driver.Articles.Harbour,
                new("seeds/events/harbor-walk.md", "---\ntitle: Harbor walk\nday: 2025-03-01\nstarts: 09:00\n---\n" + Text),
                new("seeds/events/pier-day.md", "---\ntitle: Pier day\n---\n" + Text),
            ],
            properties: new() { ["ContentSdkRoutes"] = "/{slug}/,Events=/events/{slug}/" },
            compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: code));
        var result = driver.Run();
        Assert.Null(result.Exception);
        // What is wrong with the items themselves is said in the same build.
        Assert.Equal(
            [
                "CSDK7002: The key 'day' is missing: Event.Day requires it. Add 'day: …'.",
                "CSDK7106: The class with the items of 'Event' cannot be called 'Events', because ContentSdk generates a class of that name. Give it another name: Name = \"…\".",
            ],
            result.Diagnostics.Select(static one => $"{one.Id}: {one.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_the_rule_lists_the_names_that_are_taken()
    {
        var page = Rules.Repository.Read("docs/rules/CSDK7106.md");
        Assert.All(Generator.Types.DeclaredCollections.Taken, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    public static TheoryData<string, string> MemberFaults { get; } = new()
    {
        {
            "[ContentCollection(\"recipes\")] public sealed class Recipe { [InverseOf(\"Titel\")] public Recipe[] ⟦These⟧ { get; init; } = []; public Recipe? Title { get; init; } }",
            "CSDK7105: 'Recipe.These' cannot be the inverse of 'Titel'. It must be a list of items that have a property 'Titel', whose type is 'Recipe' or a list of that."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title, HashSet<Tool> ⟦Tools⟧);\n[ContentCollection(\"tools\")] public sealed record Tool(string Title);",
            "CSDK7106: 'Recipe.Tools' is a set of values that are compared by what they consist of, before they are complete. Use a list or an array."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title, Part? Part);\npublic sealed record Part(Price? ⟦Price⟧);\n[ContentData(\"prices.csv\")] public sealed record Price(string Name);",
            "CSDK7106: 'Part.Price' refers to a row of 'Price', but its rows have no names. Give a property of 'Price' [Key]."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed class Recipe(Recipe? next) { public Recipe? ⟦Next⟧ { get; } = next; }",
            "CSDK7107: 'Recipe.Next' refers to an item by its constructor alone, but that item can refer back. Give it a property with 'init' or 'set'."
        },
        {
            "[ContentData(\"prices.csv\")] public sealed record Price([property: Key] string Name, [property: ⟦Key⟧] string Code);",
            "CSDK7105: 'Price.Name' and 'Price.Code' both have [Key], but one property names the rows of a data file. Remove one of the two."
        },
        {
            "[ContentData(\"prices.csv\")] public sealed record Price([property: ⟦Key⟧] string[] Names);",
            "CSDK7105: 'Price.Names' cannot name the rows of a data file, because its type is 'string[]'. Use [Key] on a text or another single value."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe([property: ⟦Key⟧] string Title);",
            "CSDK7105: [Key] means nothing on 'Recipe.Title', because each item of 'Recipe' is named after its file. Remove it, or use [Unique]."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title, Part? Part = null);\npublic sealed record Part([property: ⟦Key⟧] string Name);",
            "CSDK7105: [Key] means nothing on 'Part.Name': it names the rows of a data file, and 'Part' is not the type of one. Remove it."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed record Recipe([property: ⟦Unique⟧] Article Body);",
            "CSDK7105: [Unique] cannot be checked on 'Recipe.Body', which is not written in content but made by the build. Remove the attribute."
        },
        {
            "[ContentCollection(\"recipes\")] public sealed class Recipe { public Recipe? Next { get; init; } [InverseOf(\"Next\"), ⟦MinLength(1)⟧] public Recipe[] Before { get; init; } = []; }",
            "CSDK7105: [MinLength] cannot be checked on 'Recipe.Before', which is not written in content but made by the build. Remove the attribute."
        },
        {
            "public record Dish(string Title);\n[ContentCollection(\"recipes\")] public sealed partial record ⟦Recipe⟧(string Title) : Dish(Title) { public Recipe? Next { get; init; } }",
            "CSDK7107: 'Recipe' can refer to itself, and a record would compare and print such values without end. A record with a base cannot be changed by generated code: declare it without a base, or as a class."
        },
        {
            "[ContentData(\"offices.csv\")] public sealed record Office(string City, List<Address> ⟦Addresses⟧);\npublic sealed record Address(string Street);",
            "CSDK7101: A table cannot hold 'Office.Addresses', because one cell has no room for values of 'Address'. Use a .yaml, .json or .toml file, or a list of single values."
        },
        {
            "[ContentData(\"offices.tsv\")] public sealed record Office(string City, Shop? Shop = null);\npublic sealed record Shop(string Name, int[][]? ⟦Sizes⟧ = null);",
            "CSDK7101: A table cannot hold 'Shop.Sizes', because one cell has no room for values of 'int[]'. Use a .yaml, .json or .toml file, or a list of single values."
        },
    };

    [Theory, MemberData(nameof(MemberFaults))]
    public void A_fault_of_a_property_is_reported_at_it(string marked, string message)
    {
        var code = Usings + marked;
        var (at, end) = (code.IndexOf('⟦', StringComparison.Ordinal), code.IndexOf('⟧', StringComparison.Ordinal) - 1);
        code = code.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var host = Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new(LanguageVersion.CSharp12), "Types.cs", cancellationToken: TestContext.Current.CancellationToken));
        var found = Assert.Single(new ContentDriver([Generator.Tests.Driver.Articles.Harbour], compilation: host).Run().Diagnostics, static found => found.Id != "CSDK7108");
        Assert.Equal(message, $"{found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.Equal((at, end), (found.Location.SourceSpan.Start, found.Location.SourceSpan.End));
    }

    [Theory]
    [InlineData("[ContentData(\"seeds/prices.csv\")] public sealed record Price(string Name);", "CSDK7108: There is no file of 'seeds/prices.csv' in the content folder, so Prices has no items. Did you mean 'prices.csv'?")]
    [InlineData("[ContentData(\"prices.csv\")] public sealed record Price(string Name);", "")]
    [InlineData("[ContentCollection(\"recipe\")] public sealed record Recipe(string Name);", "CSDK7108: There is no file of 'recipe' in the content folder, so Recipe has no items. Did you mean 'recipes'?")]
    [InlineData("[ContentCollection(\"recieps\")] public sealed record Recipe(string Name);", "CSDK7108: There is no file of 'recieps' in the content folder, so Recieps has no items. Did you mean 'recipes'?")]
    [InlineData("[ContentCollection(\"Recipes\")] public sealed record Recipe(string Name);", "CSDK7108: There is no file of 'Recipes' in the content folder, so Recipes has no items. Did you mean 'recipes'?")]
    [InlineData("[ContentCollection(\"tools\")] public sealed record Recipe(string Name);", "CSDK7108: There is no file of 'tools' in the content folder, so Tools has no items. Did you mean 'kitchen/tools'?")]
    [InlineData("[ContentCollection(\"kitchen/recipes\")] public sealed record Recipe(string Name);", "CSDK7108: There is no file of 'kitchen/recipes' in the content folder, so Recipes has no items. Did you mean 'recipes'?")]
    [InlineData("[ContentData(\"prices.json\")] public sealed record Price(string Name);", "CSDK7108: There is no file of 'prices.json' in the content folder, so Prices has no items. Did you mean 'prices.csv'?")]
    [InlineData("[ContentCollection(\"boats\")] public sealed record Recipe(string Name);", "CSDK7108: There is no file of 'boats' in the content folder, so Boats has no items. Correct the path, which begins below the content folder, or add a file.")]
    public void A_collection_without_files_is_told_in_csharp(string code, string message)
    {
        var found = DriverOf(Usings + code.Replace("record Recipe", "record Dish", StringComparison.Ordinal), [new("seeds/prices.csv", "Name\nAdult\n"), new("seeds/recipes/a.yaml", "name: A\n"), new("seeds/kitchen/tools/whisk.yaml", "name: W\n")], null).Run().Diagnostics;
        Assert.Equal(message.Length == 0 ? [] : [message], found.Select(one => $"{one.Id}: {one.GetMessage(CultureInfo.InvariantCulture)}"));
    }

    [Fact]
    public void A_type_of_another_project_can_be_that_of_items() =>
        Assert.Empty(TypeFindings("using ContentSdk;\n[assembly: ContentCollection(\"recipes\", typeof(Recipe))]\npublic sealed partial record Recipe { public Recipe? Next { get; init; } }"));

    [Fact]
    public void A_record_that_compares_in_its_own_way_needs_no_part() => Assert.Empty(TypeFindings(Usings + """
        [ContentCollection("recipes")]
        public sealed record Recipe
        {
            public Recipe? GoesWith { get; init; }
            public bool Equals(Recipe? other) => ReferenceEquals(this, other);
            public override int GetHashCode() => 1;
            public override string ToString() => "";
        }
        """));

    private static string[] Findings(string types, IEnumerable<TestFile> files, Dictionary<string, string>? properties = null)
    {
        var driver = DriverOf(types, files, properties);
        return [.. driver.Run().Diagnostics.Select(Show)];
    }

    private static string[] TypeFindings(string types) =>
        // There are no files: what is asked here is what is wrong with the types.
        [.. DriverOf(types, [Generator.Tests.Driver.Articles.Harbour], null).Run().Diagnostics.Where(found => found.Id != "CSDK7108").Select(found => $"{found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}")];

    private static ContentDriver DriverOf(string types, IEnumerable<TestFile> files, Dictionary<string, string>? properties) =>
        new(files, properties: properties, compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: types));

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path.Replace(ContentDriver.Root, "", StringComparison.Ordinal);
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
