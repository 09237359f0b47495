using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>What is wrong with the first line of a table is reported there, once, in the words of the type that its rows are of.</summary>
public class TableTests
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
        public sealed record Box(int W, int H, string[]? Labels = null);
        public sealed record Address(string Street, string? Zip = null);

        [ContentData("offices.csv")]
        public sealed record Office([property: Key] string City, int Desks, string[] Phones, Address Address, Box? Box = null)
        {
            public string[] Tags { get; init; } = ["none"];
            public Dictionary<string, decimal[]> Prices { get; init; } = [];
        }

        """;

    private const string Header = "City,Desks,Phones,Address.Street";

    public static TheoryData<string, string[]> Faults { get; } = new()
    {
        { "City,Phones,Address.Street\nLow,1,Pier\nHigh,2,Pier\n", ["(1,1): CSDK7002: The column 'desks' is missing: Office.Desks requires it. Add it to the first line, with a value in each row."] },
        { "City,Desks,Address.Street\nLow,1,Pier\nHigh,2,Pier\n", ["(1,1): CSDK7002: The column 'phones' is missing: Office.Phones requires it. Add it to the first line, with a value in each row."] },
        { "City,Desks,Phones\nLow,1,\nHigh,2,\n", ["(1,1): CSDK7002: The column 'address.street' is missing: Address.Street requires it. Add it to the first line, with a value in each row."] },
        { "City,Desks,Phones,Address.Zip\nLow,1,,7\nHigh,2,,8\n", ["(1,1): CSDK7002: The column 'address.street' is missing: Address.Street requires it. Add it to the first line, with a value in each row."] },
        { $"{Header},Box.W\nLow,1,,Pier,\nHigh,2,,Pier,3\n", ["(1,1): CSDK7002: The column 'box.h' is missing: Box.H requires it. Add it to the first line, with a value in each row."] },
        { "City,Phones,Address.Street\n", ["(1,1): CSDK7002: The column 'desks' is missing: Office.Desks requires it. Add it to the first line, with a value in each row."] },
        { $"{Header}\nLow,,,Pier\n", ["(2,1): CSDK7002: The key 'desks' is missing: Office.Desks requires it. Add 'desks: …'."] },
        { "Low,1,,Pier\nHigh,2,,Pier\n", ["(1,1): CSDK7203: The first line has none of the columns of Office, such as 'city'. Write a line with the names of the columns at the beginning of the file."] },
        { "City|Desks|Phones|Address.Street\nLow, at sea|1||Pier\nHigh|2||Pier\n", ["(1,1): CSDK7203: The names in the first line are separated by '|', which is not the separator of this file. Separate all cells by commas, and put values that contain a comma in quotation marks."] },
        { "City;Desks;Phones;Address.Street,\nLow;1;;Pier,\n", ["(1,1): CSDK7203: The names in the first line are separated by ';', which is not the separator of this file. Separate all cells by commas, and put values that contain a comma in quotation marks."] },
        { $"{Header},city\nLow,1,,Pier,High\nVelm,1,,Pier,High\n", ["(1,34): CSDK7205: The column 'city' is the same as 'City', which is column 1: the case of letters, hyphens, underscores and spaces do not count. Remove or rename one of the two."] },
        { "City,Desks,Phones,Address\nLow,1,,Pier\nVelm,1,,Pier\n", ["(1,19): CSDK7204: The column 'Address' cannot hold Office.Address, which consists of keys with values. Write a column for each key, such as 'address.street'."] },
        { "City.Name,Desks,Phones,Address.Street\nLow,1,,Pier\nVelm,1,,Pier\n", ["(1,1): CSDK7204: The value of Office.City is in one column, whose name has no such part as 'City'. Rename the column to 'city'."] },
        { $"{Header},Storey\nLow,1,,Pier,3\nVelm,1,,Pier,4\n", ["(1,34): CSDK7001: Nothing reads the key 'Storey'. Remove it, add a property for it to Office, or leave it."] },
        { $"{Header},Storey\nLow,1,,Pier,\n", ["(1,34): CSDK7001: Nothing reads the key 'Storey'. Remove it, add a property for it to Office, or leave it."] },
        { $"{Header},Tagz\nLow,1,,Pier,\n", ["(1,34): CSDK7008: Office has no property for the key 'Tagz'. Did you mean 'tags'?"] },
        { $"{Header},Address.Zipp\nLow,1,,Pier,7\n", ["(1,42): CSDK7008: Address has no property for the key 'Zipp'. Did you mean 'zip'?"] },
        { $"{Header},Status\nLow,1,,Pier,private\n", ["(2,13): CSDK2006: 'Status: private' does not keep this item from being published. Write 'draft: true', or add a property for 'Status'."] },
        { $"{Header},Prices.Adult,Prices.Child\nLow,1,,Pier,4.20;5,much\n", ["(2,20): CSDK7003: 'much' is not a number. Write the value of 'Child' in digits, such as 12 or 2.5."] },
        { $"{Header},Prices.A,prices.A\nLow,1,,Pier,1,2\n", ["(1,43): CSDK7205: The column 'prices.A' is the same as 'prices.A', which is column 5: the case of letters, hyphens, underscores and spaces do not count. Remove or rename one of the two."] },
        { $"{Header},Box.W,box.h,BOX.w\nLow,1,,Pier,1,2,3\n", ["(1,46): CSDK7205: The column 'box.w' is the same as 'box.W', which is column 5: the case of letters, hyphens, underscores and spaces do not count. Remove or rename one of the two."] },
        { "Cty,Desks,Phones,Address.Street\nLow,1,,Pier\n", ["(1,1): CSDK7008: Office has no property for the key 'Cty'. Did you mean 'city'?"] },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_of_a_column_is_reported_once(string content, string[] findings) =>
        Assert.Equal(findings.Select(static finding => "seeds/offices.csv" + finding), Findings(Office, [new("seeds/offices.csv", content)]));

    [Theory]
    [InlineData("City,Desks,Phones,Address.Street\nLow,1,,Pier\nHigh,2,,Pier\n", "The names in the first line are separated by ',', but a .tsv file needs tabs. Rename the file to .csv, or use tabs.")]
    [InlineData("City|Desks|Phones|Address.Street\nLow|1||Pier\nHigh|2||Pier\n", "The names in the first line are separated by '|', but a .tsv file needs tabs. Separate all cells by tabs.")]
    public void So_is_another_separator_in_a_file_of_tabs(string content, string message) => Assert.Equal(
        ["seeds/offices.tsv(1,1): CSDK7203: " + message],
        Findings(Office.Replace("offices.csv", "offices.tsv", StringComparison.Ordinal), [new("seeds/offices.tsv", content)]));

    [Fact]
    public void Names_are_compared_without_regard_to_their_form() => Assert.Equal(
        ["Low 1 a+b Pier 3x4:l none 4.20+5", "High 2  Pier  none "],
        HostRun.Of(
            [new("seeds/offices.csv", "CITY,desks,Phones,Address.Street,Box.W,box.h,BOX.labels,Prices.Adult,prices.Child\nLow,1,a;b,Pier,3,4,l,4.20;5,1\nHigh,2,,Pier,,,,,\n")],
            Office + """
            public static class Host
            {
                public static string[] Run() =>
                [
                    .. Offices.All.Select(one => FormattableString.Invariant(
                        $"{one.City} {one.Desks} {string.Join("+", one.Phones)} {one.Address.Street} {(one.Box is { } box ? $"{box.W}x{box.H}:{string.Join("+", box.Labels!)}" : "")} {string.Join("+", one.Tags)} {(one.Prices.TryGetValue("Adult", out var prices) ? string.Join("+", prices.Select(price => price.ToString(System.Globalization.CultureInfo.InvariantCulture))) : "")}")),
                ];
            }
            """));

    [Theory]
    [InlineData("yaml", "title: A\nserves: 4\n", "(2,1): CSDK7001: Nothing reads the key 'serves'. Remove it, add a property for it to Recipe, or leave it.")]
    [InlineData("json", "{ \"title\": \"A\",\n\"serves\": 4 }", "(2,1): CSDK7001: Nothing reads the key 'serves'. Remove it, add a property for it to Recipe, or leave it.")]
    [InlineData("toml", "title = \"A\"\nserves = 4\n", "(2,1): CSDK7001: Nothing reads the key 'serves'. Remove it, add a property for it to Recipe, or leave it.")]
    [InlineData("yaml", "title: A\nminuts: 4\n", "(2,1): CSDK7008: Recipe has no property for the key 'minuts'. Did you mean 'minutes'?")]
    [InlineData("yaml", "title: A\npubDate: 2025-03-31\n", "(2,1): CSDK7008: Recipe has no property for the key 'pubDate'. Did you mean 'published'?")]
    [InlineData("yaml", "title: A\nhidden: true\n", "(2,1): CSDK2006: 'hidden: true' does not keep this item from being published. Write 'draft: true', or add a property for 'hidden'.")]
    [InlineData("yaml", "title: A\npart: { nme: B }\n", "(2,9): CSDK7008: Part has no property for the key 'nme'. Did you mean 'name'?")]
    [InlineData("yaml", "title: A\ntags: [a]\n", "")]
    public void An_unknown_key_of_an_item_is_held_to_the_same_in_any_format(string ending, string content, string finding) => Assert.Equal(
        finding.Length == 0 ? [] : [$"seeds/recipes/a.{ending}{finding}"], Findings(Recipe, [new("seeds/recipes/a." + ending, content)]));

    [Fact]
    public void A_column_of_what_the_build_makes_is_one_fault() => Assert.Equal(
        ["seeds/offices.csv(1,13): CSDK7003: 'branches' is made from the 'Parent' of other items and cannot be written. Remove the key."],
        Findings(
            Usings + "[ContentData(\"offices.csv\")] public sealed class Office { [Key] public required string City { get; init; } public Office? Parent { get; init; } [InverseOf(\"Parent\")] public Office[] Branches { get; init; } = []; }",
            [new("seeds/offices.csv", "City,Parent,Branches\nLow,,high\nHigh,low,\nVelm,low,low\n")]));

    [Fact]
    public void Content_is_not_blamed_for_a_property_that_is_an_error_in_csharp() => Assert.Equal(
        ["CSDK7101", "CSDK7101"],
        Findings(
            Usings + """
            public sealed record Address(string Street);
            [ContentData("offices.csv")] public sealed record Office(string City, Address[] Addresses, DateTime OpenedAt);
            """,
            [new("seeds/offices.csv", "City,Opened At,Addresses\nLow,2025-03-31,Pier\n")]).Select(static found => found.Split(": ")[1]));

    [Theory]
    [InlineData("recipes/a.json", "{ \"$schema\": \"../recipe.schema.json\", \"title\": \"A\" }")]
    [InlineData("prices.json", "{ \"$schema\": \"prices.schema.json\", \"prices\": [{ \"name\": \"A\" }] }")]
    public void A_file_of_data_may_name_its_schema(string path, string content) => Assert.Empty(Findings(
        Recipe + "[ContentData(\"prices.json\")] public sealed record Price(string Name);",
        [new("seeds/recipes/b.yaml", "title: B\n"), .. path == "prices.json" ? [] : new[] { new TestFile("seeds/prices.json", "[]") }, new("seeds/" + path, content)]));

    [Fact]
    public void A_key_that_nothing_reads_is_reported_once_for_a_file() => Assert.Equal(
        ["seeds/prices.yaml(1,14): CSDK7001: Nothing reads the key 'size'. Remove it, add a property for it to Price, or leave it."],
        Findings(
            Usings + "[ContentData(\"prices.yaml\")] public sealed record Price(string Name);",
            [new("seeds/prices.yaml", string.Concat(Enumerable.Range(0, 200).Select(i => $"- {{ name: P{i}, size: {i} }}\n")).Replace("P0,", "P,", StringComparison.Ordinal))]));

    [Fact]
    public void Any_number_of_unknown_columns_is_no_error()
    {
        var found = Findings(
            Usings + "[ContentData(\"prices.csv\")] public sealed record Price(string Name);",
            [new("seeds/prices.csv", "Name," + string.Join(",", Enumerable.Range(0, 500).Select(i => $"column{i}")) + "\nA" + string.Concat(Enumerable.Repeat(",1", 500)) + "\n")]);
        Assert.Equal(101, found.Length);
        Assert.EndsWith("CSDK7001: Nothing reads this key and 399 more in this file, which are not reported one by one. Remove them.", found[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.yaml", "title: A\nserves: 4\n", "(2,1): CSDK7008")]
    [InlineData("a.md", "---\ntitle: A\nserves: 4\n---\n", "(3,1): CSDK2006")]
    public void The_project_may_forbid_unknown_keys(string name, string content, string finding) => Assert.Equal(
        [$"seeds/recipes/{name}{finding}"],
        Findings(Recipe, [new("seeds/recipes/" + name, content)], new() { ["ContentSdkUnknownKeys"] = "error" })
            .Select(static found => string.Join(": ", found.Split(": ").Take(2))));

    private const string Recipe = Usings + """
        public sealed record Part(string? Name = null);
        [ContentCollection("recipes")] public sealed record Recipe(string Title, int Minutes = 3, Part? Part = null);
        """;

    private static string[] Findings(string types, IEnumerable<TestFile> files, Dictionary<string, string>? properties = null)
    {
        var run = new ContentDriver(files, properties: properties, compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: types)).Run();
        Assert.Null(run.Exception);
        return [.. run.Diagnostics.Select(Show)];
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var path = (span.Path ?? "").Replace(ContentDriver.Root, "", StringComparison.Ordinal);
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
