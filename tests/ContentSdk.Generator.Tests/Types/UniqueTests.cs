using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Values that must be unique are compared as C# compares them, whoever has them and however they are written.</summary>
public class UniqueTests
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using ContentSdk;

        public enum Pair { Ab, AB }
        public enum Level { Easy, VeryHard, Impossible = VeryHard }
        [Flags] public enum Days { None = 0, Monday = 1, Friday = 2 }


        """;

    [Theory]
    [InlineData("decimal", "1.5", "1.50", true)]
    [InlineData("decimal", "-0.0", "0", true)]
    [InlineData("decimal", "10", "1", false)]
    [InlineData("double", "1e3", "1000", true)]
    [InlineData("double", "-0.0", "0", true)]
    [InlineData("double", "0.1", "0.1000", true)]
    [InlineData("double", "0.1", "0.10000000000000001", true)]
    [InlineData("double", "0.1", "0.11", false)]
    [InlineData("float", "16777216", "16777217", true)]
    [InlineData("int", "7", "+7", true)]
    [InlineData("bool", "true", "True", true)]
    [InlineData("DateOnly", "2025-03-31", "2025-03-31T10:00:00Z", true)]
    [InlineData("DateOnly", "2025-03-31", "'2025-03-31'", true)]
    [InlineData("DateOnly", "2025-03-31", "2025-03-30", false)]
    [InlineData("DateTimeOffset", "2025-03-31T10:00:00Z", "2025-03-31T12:00:00+02:00", true)]
    [InlineData("DateTimeOffset", "2025-03-31T10:00:00Z", "2025-03-31T10:00:00+02:00", false)]
    [InlineData("TimeOnly", "09:30", "09:30:00", true)]
    [InlineData("TimeSpan", "01:30:00", "PT1H30M", true)]
    [InlineData("TimeSpan", "PT90M", "PT1H30M", true)]
    [InlineData("Guid", "0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5B-D9CB-469F-A165-70867728950E", true)]
    [InlineData("Guid", "0f8fad5b-d9cb-469f-a165-70867728950e", "'0f8fad5b-d9cb-469f-a165-70867728950e'", true)]
    [InlineData("Version", "1.02", "1.2", true)]
    [InlineData("Version", "1.0", "1.0.0", false)]
    [InlineData("Uri", "https://Example.org/a", "https://example.org:443/a", true)]
    [InlineData("Uri", "https://example.org/a", "https://example.org/A", false)]
    [InlineData("Uri", "/a", "/A", false)]
    [InlineData("Level", "very-hard", "VeryHard", true)]
    [InlineData("Level", "very-hard", "impossible", true)]
    [InlineData("Days", "[monday, friday]", "[Friday, Monday]", true)]
    [InlineData("Days", "[monday, friday]", "[Friday]", false)]
    [InlineData("Pair", "Ab", "AB", false)]
    [InlineData("Pair", "AB", "'AB'", true)]
    [InlineData("Pair", "ab", "Ab", true)]
    [InlineData("InlineMarkdown", "'*a*'", "_a_", true)]
    [InlineData("InlineMarkdown", "'*a*'", "a", false)]
    [InlineData("InlineMarkdown", "'*a*'", "'**a**'", false)]
    [InlineData("InlineMarkdown", "a", "'a'", true)]
    [InlineData("InlineMarkdown", "a & b", "a &amp; b", true)]
    [InlineData("InlineMarkdown", "'![x](c.png) [y](d.pdf)'", "'![x](./c.png) [y](e/../d.pdf)'", true)]
    [InlineData("InlineMarkdown", "'![x](c.png)'", "'![x](C.png)'", false)]
    [InlineData("string", "1.5", "1.50", false)]
    [InlineData("string", "A", "a", false)]
    [InlineData("string", "''", "\"\"", true)]
    [InlineData("Person", "Orla Fenn", "O. Fenn", true)]
    [InlineData("ArticleImage", "/a.png", "{ src: /a.png }", true)]
    [InlineData("ArticleImage", "/a.png", "{ src: /a.png, alt: A }", false)]
    public void Values_that_are_equal_in_csharp_are_not_unique(string type, string first, string second, bool areEqual)
    {
        TestFile[] entities = [new("seeds/entities.yaml", "- name: Orla Fenn\n  kind: person\n  aliases: [O. Fenn]\n")];
        var ofItems = Findings(
            Usings + $"[ContentCollection(\"recipes\")] public sealed record Recipe {{ [Unique] public {type}? Code {{ get; init; }} }}",
            [.. entities, new("seeds/recipes/a.yaml", $"code: {first}\n"), new("seeds/recipes/b.yaml", $"code: {second}\n")]);
        var ofArticles = Findings(
            Usings + $"[ContentFields] public sealed record Fields {{ [Unique] public {type}? Code {{ get; init; }} }}",
            [.. entities, new("seeds/a.md", $"---\ncode: {first}\n---\n{Text}"), new("seeds/b.md", $"---\ncode: {second}\n---\n{Other}")]);
        if (!areEqual)
        {
            Assert.Empty(ofItems);
            Assert.Empty(ofArticles);
            return;
        }
        Assert.StartsWith("seeds/recipes/b.yaml(1,7): CSDK7304:", Assert.Single(ofItems), StringComparison.Ordinal);
        Assert.StartsWith("seeds/b.md(2,7): CSDK7304:", Assert.Single(ofArticles), StringComparison.Ordinal);
    }

    private const string
        Text = "# The ferry sails\n\nThe ferry sails at nine in the morning, and comes back at night.\n",
        Other = "# The bus leaves\n\nThe bus leaves at ten in the morning, and comes back in the evening.\n";

    [Fact]
    public void Articles_are_named_by_their_headlines() => Assert.Equal(
        ["seeds/b.md(3,7): CSDK7304: 'A1' is already the 'code' of 'The ferry sails'. Each article must have another: correct one of the two."],
        Findings(
            Usings + "[ContentFields] public sealed record Fields([property: Unique] string? Code = null);",
            [
                new("seeds/b.md", $"---\nslug: b\ncode: A1\n---\n{Other}"),
                new("seeds/a.md", $"---\ncode: A1\n---\n{Text}"),
                new("seeds/no-code.md", Text.Replace("sails", "stays", StringComparison.Ordinal)),
                new("seeds/none-either.md", Text.Replace("sails", "sinks", StringComparison.Ordinal)),
            ]));

    [Fact]
    public void What_is_left_out_has_no_values() => Assert.Empty(new ContentDriver(
        [new("seeds/b.md", $"---\ncode: A1\n---\n{Other}"), new("seeds/a.md", $"---\ndraft: true\ncode: A1\n---\n{Text}")],
        properties: new() { ["ContentSdkDrafts"] = "exclude" },
        compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: Usings + "[ContentFields] public sealed record Fields([property: Unique] string? Code = null);")).Run().Diagnostics);

    [Fact]
    public void A_value_beside_an_article_is_reported_there() => Assert.Equal(
        ["seeds/b.meta.yaml(1,7): CSDK7304: 'A1' is already the 'code' of 'The ferry sails'. Each article must have another: correct one of the two."],
        Findings(
            Usings + "[ContentFields] public sealed record Fields([property: Unique] string? Code = null);",
            [new("seeds/b.md", Other), new("seeds/b.meta.yaml", "code: A1\n"), new("seeds/a.md", $"---\ncode: A1\n---\n{Text}")]));

    [Fact]
    public void Of_a_list_each_value_is_unique() => Assert.Equal(
        [
            "seeds/recipes/a.yaml(2,17): CSDK7304: '1.50' is already in the 'codes' of 'Cake'. Each value can be there only once in all items of Recipes: correct one of the two.",
            "seeds/recipes/b.yaml(2,9): CSDK7304: '2.0' is already in the 'codes' of 'Cake'. Each value can be there only once in all items of Recipes: correct one of the two.",
        ],
        Findings(
            Usings + "[ContentCollection(\"recipes\")] public sealed record Recipe(string Title, [property: Unique] decimal[] Codes);",
            [new("seeds/recipes/a.yaml", "title: Cake\ncodes: [1.5, 2, 1.50]\n"), new("seeds/recipes/b.yaml", "title: Tea\ncodes: [2.0]\n")]));

    [Fact]
    public void Rows_are_named_by_their_lines() => Assert.Equal(
        [
            "seeds/prices.csv(4,1): CSDK7304: '1.50' is already the 'amount' on line 2. Each item of Prices must have another: correct one of the two.",
            "seeds/prices.csv(4,6): CSDK7304: 'a' is already in the 'codes' on line 3. Each value can be there only once in all items of Prices: correct one of the two.",
        ],
        Findings(
            Usings + "[ContentData(\"prices.csv\")] public sealed record Price([property: Unique] decimal Amount, [property: Unique] string[] Codes);",
            [new("seeds/prices.csv", "Amount,Codes\n1.5,\n2,a;b\n1.50,a\n")]));

    [Fact]
    public void Markdown_in_rows_is_what_it_becomes() => Assert.Equal(
        ["seeds/notes.csv(4,1): CSDK7304: 'a' is already the 'note' on line 2. Each item of Notes must have another: correct one of the two."],
        Findings(
            Usings + "[ContentData(\"notes.csv\")] public sealed record Note([property: Unique, FieldKey(\"note\")] InlineMarkdown Text);",
            [new("seeds/notes.csv", "Note\n*a*\na\n_a_\n")]));

    [Theory]
    [InlineData("AllowedValues", "Ab", 1)]
    [InlineData("AllowedValues", "AB", 0)]
    [InlineData("DeniedValues", "Ab", 0)]
    [InlineData("DeniedValues", "AB", 1)]
    public void Members_that_differ_in_case_alone_are_different_values(string attribute, string word, int findings) => Assert.Equal(
        findings,
        Findings(
            Usings + $"[ContentFields] public sealed record Fields([property: {attribute}(Pair.AB)] Pair? Code = null);",
            [new("seeds/a.md", $"---\ncode: {word}\n---\n{Text}")]).Length);

    [Theory]
    [InlineData("HashSet<InlineMarkdown>", "['*a*', _a_]", "(2,16): CSDK7006")]
    [InlineData("HashSet<InlineMarkdown>", "['*a*', a]", "")]
    [InlineData("HashSet<FieldValue>", "[a, a]", "(2,12): CSDK7006")]
    [InlineData("HashSet<Level>", "[veryHard, very-hard]", "(2,19): CSDK7006")]
    [InlineData("HashSet<string?>", "[a, b]", "")]
    public void A_set_compares_as_csharp_does(string type, string list, string found) => Assert.Equal(
        found.Length == 0 ? [] : ["seeds/a.md" + found],
        Findings(
            Usings + $"[ContentFields] public sealed record Fields({type}? Codes = null);",
            [new("seeds/a.md", $"---\ncodes: {list}\n---\n{Text}")]).Select(static one => string.Join(": ", one.Split(": ").Take(2))));

    [Fact]
    public void A_type_of_fields_may_also_be_a_part() => Assert.Empty(Findings(
        Usings + "[ContentFields] public sealed record Fields([property: Unique] string? Code = null); [ContentCollection(\"recipes\")] public sealed record Recipe(Fields? Fields = null);",
        [new("seeds/a.md", Text), new("seeds/recipes/a.yaml", "fields: { code: A }\n")]));

    [Fact]
    public void A_set_has_each_value_once_however_it_is_written() => Assert.Equal(
        ["seeds/a.md(2,14): CSDK7006: '1.50' is already in the list 'codes', where each value can be only once. Remove one of the two."],
        Findings(
            Usings + "[ContentFields] public sealed record Fields(HashSet<decimal>? Codes = null);", [new("seeds/a.md", $"---\ncodes: [1.5, 1.50]\n---\n{Text}")]));

    private static string[] Findings(string types, IEnumerable<TestFile> files) =>
    [
        .. new ContentDriver(files, compilation: Compilations.Create(new(LanguageVersion.CSharp12), code: types)).Run().Diagnostics.Select(Show).Order(StringComparer.Ordinal),
    ];

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path.Replace(ContentDriver.Root, "", StringComparison.Ordinal);
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
