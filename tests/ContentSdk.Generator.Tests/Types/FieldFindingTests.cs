using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>A value that a property of the host cannot have is an error at its line and column.</summary>
public class FieldFindingTests
{
    private const string Types = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using ContentSdk;

        public enum Desk { Politics, LocalNews }

        public sealed record Ingredient(string Name, decimal Amount = 1);

        [ContentFields]
        public sealed record NewsFields
        {
            public required string Kicker { get; init; }
            [Range(1, 5)] public int Stars { get; init; }
            [Range(0.5, 2.5, MinimumIsExclusive = true)] public double Scale { get; init; } = 1;
            [Range(typeof(DateOnly), "2020-01-01", "2029-12-31")] public DateOnly Day { get; init; }
            public byte Small { get; init; }
            public float Height { get; init; }
            public decimal Price { get; init; }
            public Desk Desk { get; init; }
            public bool Free { get; init; }
            public TimeOnly Doors { get; init; }
            public DateTimeOffset Starts { get; init; }
            public TimeSpan Lasts { get; init; }
            public Guid Ticket { get; init; }
            public Uri? Shop { get; init; }
            public Version? Edition { get; init; }
            public ArticleImage? Poster { get; init; }
            public string[] Rooms { get; init; } = [];
            public HashSet<string> Labels { get; init; } = [];
            public IReadOnlyList<Ingredient> Ingredients { get; init; } = [];
            public Dictionary<string, int> Votes { get; init; } = [];
            [StringLength(8, MinimumLength = 3)] public string? Code { get; init; }
            [MinLength(2), MaxLength(3)] public string[]? Pair { get; init; }
            [Url] public string? Page { get; init; }
            [EmailAddress] public string? Mail { get; init; }
            [Base64String] public string? Data { get; init; }
            [AllowedValues("red", "green")] public string? Color { get; init; }
            [DeniedValues("none")] public string? Mood { get; init; }
            [Required] public string? Town { get; init; }
            [RegularExpression("[A-Z]{3}-[0-9]+")] public string? Issue { get; init; }
            [Range(typeof(DateTimeOffset), "2025-03-31T09:00:00Z", "2025-03-31T12:00:00Z")] public DateTimeOffset? Till { get; init; }
            [AllowedValues(Desk.Politics)] public Desk? Only { get; init; }
            [DeniedValues(1.5)] public decimal? Sum { get; init; }
            [Url] public string?[]? Links { get; init; }
        }
        """;

    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "stars: ⟦4\u200B⟧", "CSDK7003: This value contains the invisible character U+200B. Remove it." },
        { "stars: ⟦four⟧", "CSDK7003: 'four' is not a whole number. Write the value of 'stars' in digits, such as 12." },
        { "stars: ⟦4.5⟧", "CSDK7003: '4.5' is not a whole number. Write the value of 'stars' in digits, such as 12." },
        { "stars: ⟦'4'⟧", "CSDK7003: '4' is text, because it is in quotation marks, but 'stars' is a number. Remove the quotation marks." },
        { "stars: ⟦7⟧", "CSDK7004: 7 is out of range: 'stars' must be from 1 to 5. Correct the value." },
        { "stars: ⟦9999999999⟧", "CSDK7004: 9999999999 is out of range: 'stars' must be from -2147483648 to 2147483647. Correct the value." },
        { "stars: ⟦99999999999999999999999999⟧", "CSDK7004: 99999999999999999999999999 is out of range: 'stars' must be from -2147483648 to 2147483647. Correct the value." },
        { "stars: [⟦1⟧]", "" },
        { "small: ⟦-1⟧", "CSDK7004: -1 is out of range: 'small' must be from 0 to 255. Correct the value." },
        { "scale: ⟦0.5⟧", "CSDK7004: 0.5 is out of range: 'scale' must be greater than 0.5. Correct the value." },
        { "scale: ⟦wide⟧", "CSDK7003: 'wide' is not a number. Write the value of 'scale' in digits, such as 12 or 2.5." },
        { "height: ⟦1e39⟧", "CSDK7004: 1e39 is out of range: 'height' must be from -3.4e38 to 3.4e38. Correct the value." },
        { "price: ⟦1e3⟧", "CSDK7003: '1e3' is not a decimal number. Write the value of 'price' without an exponent, with at most 28 digits." },
        { "day: ⟦2019-12-31⟧", "CSDK7004: 2019-12-31 is out of range: 'day' must be from 2020-01-01 to 2029-12-31. Correct the value." },
        { "day: ⟦2025-02-30⟧", "CSDK2003: '2025-02-30' is not a date: 2025-02 has 28 days. Correct the day." },
        { "desk: ⟦polytics⟧", "CSDK7005: 'polytics' is not a value of 'desk'. Did you mean 'politics'?" },
        { "desk: ⟦weather⟧", "CSDK7005: 'weather' is not a value of 'desk'. Use one of these: politics, localNews." },
        { "free: ⟦yes⟧", "CSDK2018: 'yes' is neither 'true' nor 'false'. Write 'true'." },
        { "free: ⟦'true'⟧", "CSDK7003: 'true' is text, because it is in quotation marks, but 'free' is true or false. Remove the quotation marks." },
        { "doors: ⟦half past six⟧", "CSDK7003: 'half past six' is not a time of day. Write the value of 'doors' as hours and minutes, such as 09:30." },
        { "starts: ⟦2025-03-31⟧", "CSDK7003: '2025-03-31' has no time. Write the value of 'starts' as a date with a time and its UTC offset, such as 2025-03-31T09:30:00+02:00." },
        { "starts: ⟦2025-03-31T09:30⟧", "CSDK2003: '2025-03-31T09:30' has no UTC offset. Write '2025-03-31T09:30+01:00' with the offset of your time zone ('Z' is UTC), or only the date." },
        { "lasts: ⟦long⟧", "CSDK7003: 'long' is not a duration. Write the value of 'lasts' as hours, minutes and seconds (01:30:00), or as ISO 8601 does (PT1H30M)." },
        { "ticket: ⟦17⟧", "CSDK7003: '17' is not a GUID. Write the value of 'ticket' as 32 hexadecimal digits in five groups, joined by hyphens." },
        { "shop: ⟦to the shop⟧", "CSDK7003: 'to the shop' is not a URL or path. Write the value of 'shop' without spaces, such as https://example.org/page or /page." },
        { "edition: ⟦second⟧", "CSDK7003: 'second' is not a version. Write the value of 'edition' as two to four whole numbers with dots, such as 1.4.0." },
        { "poster: { alt: Pier }", "" },
        { "rooms: ⟦Red⟧", "CSDK7003: 'rooms' must be a list. Write it in brackets, even for one value: [Red]" },
        { "labels: [a, ⟦a⟧]", "CSDK7006: 'a' is already in the list 'labels', where each value can be only once. Remove one of the two." },
        { "ingredients: [{ name: Salt, amount: ⟦much⟧ }]", "CSDK7003: 'much' is not a number. Write the value of 'amount' in digits, such as 12 or 2.5." },
        { "ingredients: [{ name: Salt, ⟦ammount⟧: 2 }]", "CSDK7008: Ingredient has no property for the key 'ammount'. Did you mean 'amount'?" },
        { "ingredients: [⟦{ amount: 2 }⟧]", "CSDK7002: The key 'name' is missing: Ingredient.Name (News.cs) requires it. Add 'name: …'." },
        { "ingredients: [⟦Salt⟧]", "CSDK7003: 'ingredients' must consist of keys with values. Write them below it, each on its own line." },
        { "votes: { yes: ⟦many⟧ }", "CSDK7003: 'many' is not a whole number. Write the value of 'yes' in digits, such as 12." },
        { "code: ⟦ab⟧", "CSDK7006: The value of 'code' has 2 characters, but must have at least 3. Write more." },
        { "code: ⟦abcdefghi⟧", "CSDK7006: The value of 'code' has 9 characters, but may have at most 8. Shorten it." },
        { "pair: ⟦[a]⟧", "CSDK7006: 'pair' has 1 items, but must have at least 2. Add what is missing." },
        { "pair: ⟦[a, b, c, d]⟧", "CSDK7006: 'pair' has 4 items, but may have at most 3. Remove some." },
        { "page: ⟦example⟧", "CSDK7007: 'example' is not an absolute URL. Write the value of 'page' in full: https://…, with %20 for a space." },
        { "mail: ⟦orla⟧", "CSDK7007: 'orla' is not an email address. Write the value of 'mail' as name@example.org." },
        { "data: ⟦abc⟧", "CSDK7007: The value of 'data' is not Base64. Use only A–Z, a–z, 0–9, '+' and '/', and '=' to fill the last group of four." },
        { "issue: ⟦abc-12⟧", "CSDK7007: 'abc-12' does not match the pattern of 'issue', [A-Z]{3}-[0-9]+. Correct the value." },
        { "issue: ⟦ABC-12x⟧", "CSDK7007: 'ABC-12x' does not match the pattern of 'issue', [A-Z]{3}-[0-9]+. Correct the value." },
        { "color: ⟦blue⟧", "CSDK7005: 'blue' is not a value of 'color'. Use one of these: red, green." },
        { "day: ⟦'2019-12-31'⟧", "CSDK7004: 2019-12-31 is out of range: 'day' must be from 2020-01-01 to 2029-12-31. Correct the value." },
        { "till: ⟦2025-03-31T14:00:01+02:00⟧", "CSDK7004: 2025-03-31T14:00:01+02:00 is out of range: 'till' must be from 2025-03-31T09:00:00Z to 2025-03-31T12:00:00Z. Correct the value." },
        { "till: ⟦2025-03-31T14:00:00+02:00⟧\nkicker: ~", "" },
        { "only: ⟦local-news⟧", "CSDK7005: 'local-news' is not a value of 'only'. Use one of these: politics." },
        { "only: Politics\nkicker: ~", "" },
        { "sum: ⟦1.50⟧", "CSDK7005: '1.50' is not allowed as the value of 'sum'. Write another value." },
        { "links: [~, https://example.org]\nkicker: ~", "" },
        { "mood: ⟦none⟧", "CSDK7005: 'none' is not allowed as the value of 'mood'. Write another value." },
        { "⟦kickr⟧: Ferries", "CSDK2006: 'kickr' is not a key of front matter. Did you mean 'kicker'?" },
        { "⟦Stars⟧: 4", "CSDK2006: 'Stars' is not a key of front matter. Did you mean 'stars'?" },
        { "⟦layout⟧: post", "CSDK7001: Nothing reads the key 'layout'. Remove it, declare it in a [ContentFields] type, or leave it: its value is in Article.Extra." },
        { "⟦status⟧: private", "CSDK2006: 'status: private' does not keep this article from being published. Write 'draft: true'." },
        { "⟦hidden⟧: true", "CSDK2006: 'hidden: true' does not keep this article from being published. Write 'draft: true'." },
        { "⟦stars⟧:", "CSDK7003: The key 'stars' has no value, but NewsFields.Stars (News.cs) must have one. Write a value." },
        { "votes: { yes: ⟦~⟧ }", "CSDK7003: This item of 'yes' is empty. Write a value, or remove the item." },
        { "kicker: ~", "" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_of_a_value_is_reported_where_it_is(string marked, string message)
    {
        var column = marked.IndexOf('⟦', StringComparison.Ordinal) + 1;
        var lines = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var kicker = marked.Contains("kick", StringComparison.Ordinal) ? "" : "kicker: Ferries\n";
        var findings = Findings($"---\n{lines}\n{kicker}town: Velm\ntitle: The ferry sails\n---\n\nThe ferry left the pier at nine.\n");
        if (message.Length == 0)
        {
            Assert.Single(findings);
            return;
        }
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"seeds/a.md(2,{column}): {message}"), string.Join("\n", findings));
    }

    [Fact]
    public void What_is_missing_is_reported_where_it_would_be_added() => Assert.Equal(
        [
            "seeds/a.md(1,1): CSDK7002: The key 'kicker' is missing: NewsFields.Kicker (News.cs) requires it. Add 'kicker: …'.",
            "seeds/a.md(1,1): CSDK7002: The key 'town' is missing: NewsFields.Town (News.cs) requires it. Add 'town: …'.",
        ],
        Findings("---\ntitle: The ferry sails\n---\n\nThe ferry left the pier at nine.\n"));

    [Fact]
    public void Front_matter_that_cannot_be_read_lacks_nothing() =>
        Assert.All(Findings("---\ntitle: 'The ferry\n---\n\nThe ferry left the pier at nine.\n"), finding => Assert.DoesNotContain("CSDK7002", finding, StringComparison.Ordinal));

    [Fact]
    public void A_key_that_nothing_reads_is_an_error_if_the_project_says_so()
    {
        const string Text = "---\ntitle: The ferry sails\nkicker: Ferries\ntown: Velm\nlayout: post\n---\n\nThe ferry left the pier at nine.\n";
        var finding = Assert.Single(Findings(Text, new() { ["ContentSdkUnknownKeys"] = "error" }));
        Assert.StartsWith("seeds/a.md(5,1): CSDK2006: 'layout' is not a key of front matter. Remove it, or use one of these: id, slug, title", finding, StringComparison.Ordinal);
        Assert.EndsWith("color, mood, town, issue, till, only, sum, links.", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_names_of_built_in_fields_are_known_keys()
    {
        const string Text = "---\ntitle: The ferry sails\nkicker: Ferries\ntown: Velm\ndescripton: Later.\ndate: 2025-01-01\npublished: 2025-01-02\n---\n\nThe ferry left the pier at nine.\n";
        Assert.Equal(
            [
                "seeds/a.md(5,1): CSDK2006: 'descripton' is not a key of front matter. Did you mean 'description'?",
                "seeds/a.md(6,1): CSDK2006: 'date' is another name of 'published' in this project, and the file has 'published', too. Remove one of the two.",
            ],
            Findings(Text, new() { ["ContentSdkFieldAliases"] = "date=published,description=teaser" }));
    }

    [Fact]
    public void A_file_can_suppress_that_nothing_reads_a_key() =>
        Assert.Empty(Findings("---\ntitle: The ferry sails\nkicker: Ferries\ntown: Velm\nlayout: post\nsuppress: [CSDK7001]\n---\n\nThe ferry left the pier at nine.\n"));

    private static List<string> Findings(string text, Dictionary<string, string>? properties = null)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        var host = Compilations.Of(withModel: true, OutputKind.DynamicallyLinkedLibrary)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Types, parse, "/home/editor/QuoteBook/Models/News.cs", cancellationToken: TestContext.Current.CancellationToken));
        var result = new ContentDriver([new("seeds/a.md", text)], properties: properties, compilation: host).Run();
        Assert.Null(result.Exception);
        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Show)];
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{span.Path[ContentDriver.Root.Length..]}({line},{column}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
