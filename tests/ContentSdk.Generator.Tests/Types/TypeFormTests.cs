using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>A type of fields has any form that C# has for data.</summary>
public class TypeFormTests
{
    private const string Content = "---\ntitle: The ferry sails\nkicker: Ferries\n---\n\nThe ferry left the pier at nine and came back late.\n";

    [Theory]
    [InlineData("[ContentFields] public class Fields { public string? Kicker { get; set; } public int Stars { get; set; } = 3; }")]
    [InlineData("[ContentFields] public class Fields { public string? Kicker { get; init; } public int Stars { get; init; } = 3; }")]
    [InlineData("[ContentFields] public class Fields { public string? Kicker { get; set; } public int Stars { get; init; } = 3; }")]
    [InlineData("[ContentFields] public record Fields(string Kicker, int Stars = 3);")]
    [InlineData("[ContentFields] public record Fields(string Kicker) { public int Stars { get; init; } = Kicker.Length - 4; }")]
    [InlineData("[ContentFields] public readonly record struct Fields(string Kicker, int Stars = 3);")]
    [InlineData("[ContentFields] public struct Fields { public Fields() { } public string? Kicker { get; init; } public int Stars { get; init; } = 3; }")]
    [InlineData("[ContentFields] internal sealed class Fields { public required string Kicker { get; init; } public int Stars { get; set; } = 3; }")]
    [InlineData("[ContentFields] public class Fields(string kicker) { public string Kicker { get; } = kicker; public int Stars { get; init; } = 3; }")]
    [InlineData("public class Outer { [ContentFields] public class Fields : Above { public string? @Kicker { get; init; } } } public class Above { public int Stars { get; init; } = 3; }", "Outer.Fields")]
    [InlineData("[ContentFields] public class Fields { public string? Kicker { get; init; } public int Stars { get; init; } = 3; [System.Obsolete(\"gone\", true)] public string? Old { get; init; } [System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\")] public string? New { get; init; } [System.Obsolete(\"soon\")] public string? Late { get; init; } }")]
    [InlineData("[assembly: ContentFields(typeof(Fields))] public class Fields { public string? Kicker { get; init; } public int Stars { get; init; } = 3; }")]
    [InlineData("[ContentFields] public class Fields { public string? Kicker { get; init; } public int Stars { get; init; } = 3; public int Length => 1; public static int All { get; set; } public int this[int i] { get => i; set { } } private string? Hidden { get; set; } }")]
    public void It_is_read(string type, string name = "Fields") => Assert.Equal(
        ["Ferries", "3", name],
        HostRun.Of(
            [new("seeds/the-ferry-sails.md", Content)],
            "#nullable enable\nusing ContentSdk;\n" + type + """

            public static class Host
            {
                public static string[] Run() =>
                [
                    QuoteBook.Seeds.Articles.TheFerrySails.Fields.Kicker ?? "",
                    QuoteBook.Seeds.Articles.TheFerrySails.Fields.Stars.ToString(),
                    QuoteBook.Seeds.Articles.TheFerrySails.Fields.GetType().FullName!.Replace('+', '.'),
                ];
            }
            """));

    [Fact]
    public void An_article_whose_type_is_not_known_has_them_too() => Assert.Equal(
        ["Ferries", "True"],
        HostRun.Of(
            [new("seeds/the-ferry-sails.md", Content)],
            """
            #nullable enable
            using ContentSdk;
            using QuoteBook.Seeds;
            [ContentFields] public class Fields { public string? Kicker { get; init; } }
            public static class Host
            {
                public static string[] Run()
                {
                    Article article = Articles.Set.Find("the-ferry-sails")!;
                    return [article.GetFields().Kicker!, ReferenceEquals(article.GetFields(), Articles.TheFerrySails.Fields).ToString()];
                }
            }
            """));

    [Fact]
    public void Of_members_that_differ_in_case_the_exact_one_is_meant() => Assert.Equal(
        ["TWO", "Friday"],
        HostRun.Of(
            [new("seeds/the-ferry-sails.md", Content.Replace("kicker: Ferries", "size: TWO\nday: friday", StringComparison.Ordinal))],
            """
            using ContentSdk;
            using QuoteBook.Seeds;
            public enum Size { Two, TWO }
            [ContentFields] public class Fields { [FieldKey("size")] public Size Of { get; init; } public System.DayOfWeek Day { get; init; } }
            public static class Host
            {
                public static string[] Run() => [Articles.TheFerrySails.Fields.Of.ToString(), Articles.TheFerrySails.Fields.Day.ToString()];
            }
            """));

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void The_property_can_be_seen_as_far_as_its_type(string visibility) => Assert.Equal(
        ["Ferries"],
        HostRun.Of(
            [new("seeds/the-ferry-sails.md", Content)],
            $"#nullable enable\nusing ContentSdk;\n[ContentFields] {visibility} class Fields {{ public string? Kicker {{ get; init; }} }}\n" + """
            public static class Host
            {
                public static string[] Run() => [QuoteBook.Seeds.Articles.TheFerrySails.Fields.Kicker!];
            }
            """,
            properties: new() { ["ContentSdkVisibility"] = "public" }));
}
