using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using Xunit;

using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>What articles are filed under, and what is wrong with it.</summary>
public class TermSetTests
{
    private const string Tags = """
        - name: Ferries
          title: Ferries and boats
          parent: Transport
          synonyms: [boats]
        - name: Transport
          description: How people get about.
        """;

    [Theory]
    [InlineData("Old Harbour", "old-harbour", true)]
    [InlineData("Old Harbour", "OLD HARBOUR", true)]
    [InlineData("Café", "cafe", true)]
    [InlineData("AI Art", "aiart", true)]
    [InlineData("C", "C#", false)]
    [InlineData("C++", "C#", false)]
    [InlineData("Version 1.1", "Version 11", false)]
    [InlineData("渡轮", "港口", false)]
    [InlineData("Ferries", "Ferry", false)]
    public void Spellings_of_one_term_are_one(string one, string other, bool areOne)
    {
        var set = Resolve(Tagged("a.md", one), Tagged("b.md", other));
        Assert.Equal(areOne ? 1 : 2, set.Index.Terms.Count);
        Assert.Equal(areOne ? 1 : 0, set.Slices.Sum(slice => slice.Problems.Count(problem => problem.RuleId == "CSDK6201")));
    }

    [Fact]
    public void The_usual_spelling_is_the_name_and_the_others_are_told_where_they_are()
    {
        var set = Resolve(Tagged("a.md", "ferries"), Tagged("b.md", "pier", "Ferries"), Tagged("c.md", "Ferries"));
        var term = set.Index.Terms[0];
        Assert.Equal(("Ferries", "ferries", "ferries", "Ferries"), (term.Name, term.Slug, term.OtherNames.Single(), term.Members.Single().Identifier));
        Assert.Equal([0, 1, 2], term.Articles);
        var problem = Assert.Single(set.Slices.SelectMany(slice => slice.Problems));
        Assert.Equal(("a.md", new WrittenValue("tags", 0)), (set.Slices[0].LogicalPath, problem.Written));
        Assert.Equal("'ferries' is written 'Ferries' in 'b.md', and the two have one page. Write both in the same way.", Sentence(problem));
    }

    [Fact]
    public void No_two_terms_of_a_kind_have_one_slug()
    {
        var slug = Resolve(Tagged("a.md", "日本")).Index.Terms[0].Slug;
        var same = slug.Replace('-', ' ');
        Assert.Equal([slug, slug + "-2"], Resolve(Tagged("a.md", "日本", same)).Index.Terms.Select(term => term.Slug));
        // What is declared keeps its slug, and no number makes the slug of another term.
        var terms = Resolve(Declared($"- name: {same}\n- name: {same} 2\n"), Tagged("a.md", "日本")).Index.Terms;
        Assert.Equal([same, same + " 2", "日本"], terms.Select(term => term.Name));
        Assert.Equal([slug, slug + "-2", slug + "-3"], terms.Select(term => term.Slug));
    }

    [Fact]
    public void A_further_spelling_takes_no_member_away()
    {
        string[] Members(params ArticleIndexRecord[] records) => [.. Resolve(records).Index.Terms[0].Members.Select(member => member.Identifier)];
        Assert.Equal(["JavaScript"], Members(Tagged("a.md", "JavaScript")));
        Assert.Equal(["JavaScript", "Javascript"], Members(Tagged("a.md", "JavaScript"), Tagged("b.md", "Javascript"), Tagged("c.md", "Javascript")));
    }

    [Theory]
    [InlineData("ferry", "ferries", 3, true)]
    [InlineData("ferries", "ferry", 3, true)]
    [InlineData("boats", "boat", 3, true)]
    [InlineData("Fähren", "Fähre", 4, true)]
    [InlineData("ferry", "ferries", 2, false)]
    [InlineData("pier", "piano", 9, false)]
    [InlineData("as", "a", 9, false)]
    public void A_lone_singular_beside_many_plurals_is_told(string lone, string usual, int count, bool isTold)
    {
        var records = Enumerable.Range(0, count).Select(i => Tagged($"u{i}.md", usual)).Append(Tagged("z.md", lone)).ToArray();
        var problems = Resolve(records).SliceOf("z.md").Problems;
        Assert.All(problems, problem => Assert.Equal(("CSDK6202", new WrittenValue("tags", 0)), (problem.RuleId, problem.Written)));
        Assert.Equal(
            isTold ? [$"Only this article has the tag '{lone}', and {count} articles have '{usual}'. Did you mean '{usual}'?"] : [],
            problems.Select(Sentence));
    }

    [Fact]
    public void Two_articles_with_one_part_of_a_series_are_told_in_both_files()
    {
        var set = Resolve(
            Article("a.md", "") with { Series = "Ferry diary", Part = 2 },
            Article("b.md", "") with { Series = "Ferry diary", Part = 1 },
            Article("c.md", "") with { Series = "ferry diary", Part = 2 },
            Article("d.md", "") with { Series = "Other", Part = 2 },
            Article("e.md", "") with { Series = "Ferry diary" });
        Assert.Equal(
            [
                "a.md: Part 2 of the series 'Ferry diary' is also 'c.md'. Number the parts in the order in which they are read.",
                "c.md: Part 2 of the series 'ferry diary' is also 'a.md'. Number the parts in the order in which they are read.",
            ],
            set.Slices.SelectMany(slice => slice.Problems.Where(problem => problem.RuleId == "CSDK6203")
                .Select(problem => slice.LogicalPath + ": " + Sentence(problem))));
    }

    [Fact]
    public void With_a_catalog_synonyms_count_as_their_tag_and_unknown_tags_are_errors()
    {
        var set = Resolve(Declared(Tags), Tagged("a.md", "boats"), Tagged("b.md", "ferries"), Tagged("c.md", "Feries"), Tagged("d.md", "Law", "Ferries"));
        var ferries = set.Index.Terms.Single(term => term.Name == "Ferries");
        Assert.Equal([0, 1, 3], ferries.Articles);
        Assert.Equal(("Ferries and boats", "Transport"), (ferries.Title, set.Index.Terms[ferries.Parent].Name));
        Assert.Equal(["boats", "ferries"], ferries.OtherNames);
        Assert.Equal(["Ferries"], ferries.Members.Select(member => member.Identifier));
        Assert.Equal(
            [
                "b.md CSDK6201 'ferries' is spelled 'Ferries' in the tag catalog. Write 'Ferries'.",
                "c.md CSDK5201 'Feries' is not in the tag catalog. Did you mean 'Ferries'?",
                "d.md CSDK5201 'Law' is not in the tag catalog. Use a tag of the catalog, or add it there: '- name: Law'.",
            ],
            set.Slices.SelectMany(slice => slice.Problems.Select(problem => $"{slice.LogicalPath} {problem.RuleId} {Sentence(problem)}")));
    }

    [Fact]
    public void Sections_authors_and_series_are_terms_of_their_own_and_texts_of_items_have_none()
    {
        var set = Resolve(
            Tagged("a.md", "Velm") with { Section = "Velm", Authors = new(["Velm"]), Series = "Velm" },
            Tagged("recipes/b.md", "Tea") with { Collection = "Recipes", Section = "Tea" });
        Assert.Equal([TermKind.Tag, TermKind.Section, TermKind.Author, TermKind.Series], set.Index.Terms.Select(term => term.Kind));
    }

    [Fact]
    public void What_only_drafts_have_is_marked_and_gone_without_them()
    {
        ArticleIndexRecord[] records = [Tagged("a.md", "Law") with { IsDraft = true }, Tagged("b.md", "Velm")];
        Assert.Equal([("Law", true), ("Velm", false)], Resolve(records).Index.Terms.Select(term => (term.Name, term.Members[0].IsDraft)));
        var published = SetResolver.Resolve(records, SetOptions.Default with { WithDrafts = false });
        Assert.Equal(["Velm"], published.Index.Terms.Select(term => term.Name));
    }

    [Fact]
    public void Thousands_of_unknown_tags_beside_thousands_of_declared_ones_take_linear_time() => Work.GrowsWithTheSize(
        static count => (
            Catalog: string.Concat(Enumerable.Range(0, count).Select(static i => $"- name: Tag{i}\n  parent: Tag{i + 1}\n")),
            Records: Enumerable.Range(0, count).Select(static i => Tagged($"a{i}.md", $"Gat{i}", $"tag{i}", "tag" + new string('s', i % 9))).ToArray()),
        static made => Assert.NotEmpty(Resolve(Declared(made.Catalog), made.Records).Slices),
        4_000);

    private static ArticleIndexRecord Tagged(string path, params string[] tags) => Article(path, "") with { Tags = new(tags) };

    private static SetOptions Declared(string text) => SetOptions.Default with
    {
        Tags = TagCatalogCombiner.Combine([TagCatalogReader.Read(new("seeds/tags.yaml", text))]).Catalog,
    };

    private static SetResolution Resolve(params ArticleIndexRecord[] records) => SetResolver.Resolve(records);

    private static SetResolution Resolve(SetOptions options, params ArticleIndexRecord[] records) => SetResolver.Resolve(records, options);

    private static string Sentence(SetProblem problem) =>
        new Wording(RuleCatalog.Get(problem.RuleId).Messages.Single(message => message.Name == problem.Message), problem.Arguments)
            .ToString();
}
