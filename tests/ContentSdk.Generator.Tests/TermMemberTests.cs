using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>Tags, sections, authors and series as members.</summary>
public class TermMemberTests
{
    private static readonly TestFile[] Files =
    [
        File("ferry-times", "published: 2025-03-09\ntags: [Ferries, C#]\nsection: Old Harbour\nauthors: [Orla Fenn]\nseries: Ferry diary\npart: 2\n"),
        File("market-day", "published: 2025-03-11\ntags: [Ferries, C++]\nsection: old-harbour\nauthors: [Gus Bell, Orla Fenn]\n"),
        File("pier-closes", "published: 2025-03-10\ntags: [ferries, Tags, All]\nseries: Ferry diary\npart: 1\ndraft: true\n"),
        File("gate-opens", "published: 2025-03-08\nseries: [Ferry Diary]\npart: 3\n"),
    ];

    [Fact]
    public void Each_term_is_a_member_with_its_articles_newest_first() => Assert.Equal(
        [
            "Ferries ferries 3: market-day pier-closes ferry-times", "c-sharp c-plus-plus", "True True", "all c-plus-plus c-sharp ferries tags",
            "old-harbour: market-day ferry-times", "orla-fenn: market-day ferry-times", "Ferry diary: pier-closes ferry-times gate-opens",
            "True True none",
        ],
        HostRun.Of(Files, Host("""
            Show(Tags.Ferries.Name + " " + Tags.Ferries.Slug + " " + Tags.Ferries.Articles.Count, Tags.Ferries),
            Tags.CSharp.Slug + " " + Tags.CPlusPlus.Slug,
            (Tags.Tags_ == Tags.Find("tags")) + " " + (Tags.All_ == Tags.Find("All")),
            string.Join(" ", Tags.All.Select(tag => tag.Slug)),
            Show(Sections.OldHarbour.Slug, Sections.OldHarbour),
            Show(Authors.OrlaFenn.Slug, Authors.OrlaFenn),
            Show(Series.FerryDiary.Name, Series.FerryDiary),
            (Tags.Ferries == Tags.Find("ferries")) + " " + (Articles.Set.FindTerm(TaxonomyKind.Tag, "Ferries") == Tags.Ferries) + " " + (Tags.Find("Feries")?.Name ?? "none"),
            """),
            expected: ["CSDK6012", "CSDK6012", "CSDK6201", "CSDK6201", "CSDK6201"]));

    [Fact]
    public void Articles_know_their_neighbors_in_the_set_and_in_a_term() => Assert.Equal(
        [
            "set: market-day > ferry-times > gate-opens", "draft: ferry-times market-day", "tag: none ferry-times",
            "series: none gate-opens", "part: Ferry diary 2, 0",
        ],
        HostRun.Of(Files, Host("""
            "set: " + string.Join(" > ", Walk(Articles.Set.Latest[0])),
            "draft: " + Articles.PierCloses.Previous?.Slug + " " + Articles.PierCloses.Next?.Slug,
            "tag: " + (Tags.Ferries.Next(Articles.MarketDay)?.Slug ?? "none") + " " + Tags.Ferries.Previous(Articles.MarketDay)?.Slug,
            "series: " + (Series.FerryDiary.Previous(Articles.FerryTimes)?.Slug ?? "none") + " " + Series.FerryDiary.Next(Articles.FerryTimes)?.Slug,
            "part: " + Articles.FerryTimes.Series + " " + Articles.FerryTimes.Part + ", " + (Articles.MarketDay.Part ?? 0),
            """),
            expected: ["CSDK6012", "CSDK6012", "CSDK6201", "CSDK6201", "CSDK6201"]));

    [Fact]
    public void A_misspelled_term_is_an_error_of_the_compiler()
    {
        var driver = Driver(Files, "class Host { object Tag => QuoteBook.Seeds.Tags.Feries; }");
        Assert.Contains(driver.Compile().GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == "CS0117");
    }

    [Fact]
    public void A_project_without_terms_gets_no_class_and_may_have_its_own()
    {
        var driver = Driver([File("ferry-times", "published: 2025-03-09\n")], "namespace QuoteBook.Seeds; class Tags; class Series;");
        Assert.DoesNotContain(driver.Compile().GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(driver.Run().Diagnostics, diagnostic => diagnostic.Id == "CSDK6205");
    }

    [Fact]
    public void A_type_or_a_collection_of_the_host_keeps_its_name()
    {
        const string Code = """
            namespace QuoteBook.Seeds
            {
                public static class Tags { public static string Own => "mine"; }
                class Other { class Sections; }
            }
            namespace Elsewhere { class Series; }

            [ContentSdk.ContentData("data/authors.yaml")] public class Author { public string Name { get; set; } = ""; }
            """;
        var driver = Driver([.. Files, new("data/authors.yaml", "- name: Orla Fenn\n")], Code);
        var compilation = driver.Compile();
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            ["Authors", "Tags"],
            driver.Run().Diagnostics.Where(diagnostic => diagnostic.Id == "CSDK6205").Select(Name).Order(StringComparer.Ordinal));
        Assert.NotNull(compilation.GetTypeByMetadataName("QuoteBook.Seeds.Sections"));
        Assert.NotNull(compilation.GetTypeByMetadataName("QuoteBook.Seeds.Series"));

        static string Name(Diagnostic diagnostic) => diagnostic.GetMessage(null).Split('\'')[1];
    }

    [Fact]
    public void An_own_field_of_that_name_keeps_its_value() => Assert.Equal(
        ["blue,red none none"],
        HostRun.Of(
            [File("ferry-times", "series: [blue, red]\npart: first\n")],
            """
            using QuoteBook.Seeds;
            [ContentSdk.ContentFields] public record Fields(string[] Series, string Part);
            public static class Host
            {
                public static string[] Run() =>
                    [string.Join(",", Articles.FerryTimes.Fields.Series) + " " + (Articles.FerryTimes.Series ?? "none") + " " + (Articles.FerryTimes.Part?.ToString() ?? "none")];
            }
            """));

    private static ContentDriver Driver(TestFile[] files, string code)
    {
        var driver = new ContentDriver(files);
        driver.EditCode(code);
        return driver;
    }

    private static TestFile File(string name, string frontMatter) =>
        new($"seeds/{name}.md", $"---\n{frontMatter}---\n{Articles.Text("# " + name.Replace('-', ' '))}");

    private static string Host(string values) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() =>
            [
                {{values}}
            ];

            private static string Show(string head, TaxonomyTerm term) => head + ": " + string.Join(" ", term.Articles.Select(article => article.Slug));

            private static IEnumerable<string> Walk(Article article)
            {
                for (var one = article; one is not null; one = one.Previous)
                    yield return one.Slug;
            }
        }
        """;
}
