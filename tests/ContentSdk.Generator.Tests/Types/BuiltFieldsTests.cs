using ContentSdk.Engine.Model.Fields;
using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Articles that a test builds by hand have own fields of the project's type.</summary>
public class BuiltFieldsTests
{
    private const string Fields = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        public enum Desk { Politics, LocalNews }
        [Flags] public enum Days { Mon = 1, [FieldKey("di")] Tue = 2, Wed = 4, Start = Mon | Tue }
        public enum Size { [FieldKey("xs")] Tiny, Large }
        public sealed record Venue(string Town, int[] Seats);

        [ContentFields] public sealed record NewsFields
        {
            public string? Kicker { get; init; }
            public int Stars { get; init; } = 3;
            public Desk Desk { get; init; }
            public Venue? Venue { get; init; }
            public decimal Price { get; init; }
            [FieldKey("pubDate")] public DateOnly? FirstPrinted { get; init; }
            public Person? Editor { get; init; }
            public Days Days { get; init; }
            public Size Size { get; init; } = Size.Large;
        }


        """;

    private static string[] Run(string body) => HostRun.Of(
        [Generator.Tests.Driver.Articles.Harbour], Fields + $$"""
            public static class Host
            {
                private static string Show(NewsFields f) => FormattableString.Invariant($"{f.Kicker} {f.Stars} {f.Desk} {f.Venue?.Town} {f.Venue?.Seats[1]} {f.Price} {f.FirstPrinted:yyyy-MM-dd} {f.Editor?.Name}");
                public static string[] Run()
                {
                    {{body}}
                }
            }
            """);

    [Fact]
    public void They_are_made_of_the_extra_fields() => Assert.Equal(
        ["Harbour 5 LocalNews Velm 2 2.5 2025-03-31 Orla Fenn", " 3 Politics   0  "],
        Run("""
            return
            [
                Show(new ArticleBuilder("The ferry sails").AddExtra("kicker", "Harbour").AddExtra("stars", 5).AddExtra("desk", Desk.LocalNews).AddExtra("price", 2.5)
                    .AddExtra("venue", new Dictionary<string, object> { ["town"] = "Velm", ["seats"] = new[] { 1, 2 } }).AddExtra("pubDate", new DateOnly(2025, 3, 31))
                    .AddExtra("editor", "Orla Fenn").Build().GetFields()),
                Show(new ArticleBuilder("The ferry sails").Build().GetFields()),
            ];
            """));

    [Fact]
    public void Members_of_enums_are_the_words_of_content() => Assert.Equal(
        ["Mon, Wed", "Tue, Wed", "Start", "Tue", "0", "Tiny", "Large", "The enum has no word 'huge'. It has: xs, Large.", "The enum has no word '8'. It has: Mon, di, Wed, Start."],
        Run("""
            static NewsFields Of(string key, object value) => new ArticleBuilder("The ferry sails").AddExtra(key, value).Build().GetFields();
            static string Fault(string key, object value)
            {
                try
                {
                    return Of(key, value).ToString();
                }
                catch (InvalidOperationException fault)
                {
                    return fault.Message;
                }
            }
            return
            [
                Of("days", Days.Mon | Days.Wed).Days.ToString(), Of("days", Days.Tue | Days.Wed).Days.ToString(), Of("days", Days.Start).Days.ToString(),
                Of("days", Days.Tue).Days.ToString(), Of("days", default(Days)).Days.ToString(), Of("size", Size.Tiny).Size.ToString(), Of("size", Size.Large).Size.ToString(),
                Fault("size", "huge"), Fault("days", (Days)8),
            ];
            """));

    [Fact]
    public void Or_they_are_those_that_the_builder_was_given() => Assert.Equal(
        ["Harbour 4 Politics   0  Mara Lind", "True", "1"],
        Run("""
            var given = new NewsFields { Kicker = "Harbour", Stars = 4, Editor = new("Mara Lind") };
            var article = new ArticleBuilder("The ferry sails").WithFields("other").WithFields(new NewsFields()).WithFields(given).AddExtra("stars", 1).Build();
            var set = new ContentSetBuilder().Add(article).Build();
            return [Show(article.GetFields()), ReferenceEquals(given, set.Articles[0].GetFields()).ToString(), article.Extra["stars"].ToString()];
            """));

    [Fact]
    public void Code_that_takes_the_generated_article_gets_one_too() => Assert.Equal(
        ["Harbour", "5", "True", "True", "The ferry sails", "Mara Lind", "True", "{\"Kicker\":\"Harbour\""],
        Run("""
            var mara = new Person("Mara Lind");
            var given = new NewsFields { Kicker = "Harbour" };
            ArticleBase article = ArticleBase.Build(new ArticleBuilder("The ferry sails").AddParagraph("“We wait,” said Mara Lind.").AddQuote("We wait,", mara).WithFields(given));
            ArticleBase other = ArticleBase.Build(new ArticleBuilder("The gate opens").AddExtra("stars", 5));
            var json = System.Text.Json.JsonSerializer.Serialize(article);
            return
            [
                article.Fields.Kicker!, other.Fields.Stars.ToString(), ReferenceEquals(given, article.GetFields()).ToString(), ReferenceEquals(other.Fields, other.Fields).ToString(),
                article.Title, article.Quotes[0].Speaker!.Name, ReferenceEquals(mara.Articles[0], article).ToString(), json[json.IndexOf("{\"Kicker", StringComparison.Ordinal)..][..19],
            ];
            """));

    [Fact]
    public void The_builder_knows_the_keys_of_built_in_fields() =>
        Assert.All(BuiltInFields.Schema.Keys.ToList(), static key => Assert.Throws<ArgumentException>(() => new ArticleBuilder("The ferry sails").AddExtra(key, "x")));
}
