using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>The newest articles, and the last change of all, from the block of the set.</summary>
public class DateOrderTests
{
    private const string Code = """
        using System.Linq;
        using ContentSdk;
        using ContentSdk.Infrastructure;
        using QuoteBook.Seeds;

        // What a set does that has no block: all articles are read.
        public sealed class Plain : ContentSet
        {
            public override System.Collections.Generic.IReadOnlyList<Article> Articles => QuoteBook.Seeds.Articles.Set.Articles;
            public override System.Collections.Generic.IReadOnlyList<Entity> Entities => [];
        }

        public static class Host
        {
            public static string[] Run()
            {
                var set = (CompiledSet)Articles.Set;
                string changed = Show(set), first = set.Latest.Skip(1).First().Slug;
                var made = Enumerable.Range(0, set.Articles.Count).Count(i => set.Known(i) is not null);
                return
                [
                    changed, first, made.ToString(),
                    string.Join(' ', set.Latest.Select(article => article.Slug)),
                    string.Join(' ', set.LatestWithoutDrafts.Select(article => article.Slug)),
                    Show(new Plain()) + " " + string.Join(' ', new Plain().Latest.Select(article => article.Slug)),
                ];
            }

            private static string Show(ContentSet set) => set.LastModified?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss") ?? "never";
        }
        """;

    [Fact]
    public void Only_what_is_shown_is_made() => Assert.Equal(
        [
            "2025-03-10 23:30:00", "c-day", "1", "d-draft c-day e-same b-earlier a-none f-none", "c-day e-same b-earlier a-none f-none",
            "2025-03-10 23:30:00 d-draft c-day e-same b-earlier a-none f-none",
        ],
        HostRun.Of(
            [
                Dated("a-none", ""),
                // Late in the day before, as the world's clocks go.
                Dated("b-earlier", "published: 2025-03-09T01:00:00+02:00\nupdated: 2025-03-11T01:30:00+02:00\n"),
                Dated("c-day", "published: 2025-03-09\n"),
                Dated("d-draft", "published: 2026-01-01\ndraft: true\n"),
                Dated("e-same", "published: 2025-03-09T00:00:00Z\n"),
                Dated("f-none", "updated: 2024-01-01\n"),
            ],
            Code, properties: new() { ["ContentSdkVisibility"] = "public" }));

    [Fact]
    public void Without_dates_the_order_is_that_of_slugs() => Assert.Equal(
        ["never", "b", "1", "a b c", "a b c", "never a b c"], HostRun.Of([Dated("c", ""), Dated("a", ""), Dated("b", "")], Code));

    [Fact]
    public void A_draft_has_no_place_among_the_newest_and_is_no_change() => Assert.Equal(
        ["never", "b", "1", "a b c", "a c", "never a b c"],
        HostRun.Of(
            [Dated("c", ""), Dated("a", ""), Dated("b", "updated: 2025-01-01\ndraft: true\n")], Code,
            properties: new() { ["ContentSdkDrafts"] = "include" }));

    private static TestFile Dated(string slug, string fields) =>
        new($"seeds/{slug}.md", $"---\nslug: {slug}\n{fields}---\n\n# Title of {slug}\n\nThe ferry left the pier and came back.\n");
}
