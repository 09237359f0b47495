using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using Xunit;

using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

/// <summary>Links between content files lead to articles, or a finding says why not.</summary>
public class LinkedFileTests
{
    private const string From = "seeds/news/ferry-times.md";

    private static readonly ArticleIndexRecord[] Others =
    [
        Article("seeds/harbour-opens.md", "The harbour opens") with { Anchors = new(["winter", "in-summer", "winter-1"]) },
        Article("seeds/news/pier-closes.txt", ""),
        Article("seeds/news/market day.md", "") with { Anchors = EquatableArray<string>.Empty },
        Article("seeds/boats/orla.md", "") with { Collection = "Boats", Anchors = new(["crew"]) },
        Article("seeds/news/index.md", ""), Article("seeds/boats/index.md", ""),
        Article("seeds/draft.md", "") with { IsDraft = true },
        Article("seeds/later.md", "") with { Embargo = "2031-01-01" },
        Article("notes/note.md", ""),
        Article("seeds/2030-05-05-opening-day.md", "") with { Slug = "opening-day" },
    ];

    [Theory]
    [InlineData("../harbour-opens.md", "harbour-opens")]
    [InlineData("./../news/../harbour-opens.md#winter", "harbour-opens")]
    [InlineData("../harbour-opens.md#the-harbour-opens", "harbour-opens")]
    [InlineData("pier-closes.txt#anything", "pier-closes")]
    [InlineData("market day.md", "market-day")]
    [InlineData("../../notes/note.md", "note")]
    [InlineData("ferry-times.md", "ferry-times")]
    public void A_link_leads_to_the_article_of_its_path(string link, string slug)
    {
        var set = Resolve(link);
        Assert.Empty(set.SliceOf(From).Problems);
        Assert.Equal([(7, slug)], LinksOf(set, From));
    }

    [Fact]
    public void One_to_the_text_of_an_item_does_so_whether_it_has_a_page_or_not()
    {
        var set = Resolve("../boats/orla.md#crew");
        Assert.Equal(
            ["'../boats/orla.md' has no page, because the project's routes do not include 'Boats'. Add 'Boats=/…/{slug}/' to ContentSdkRoutes, or remove the link."],
            set.SliceOf(From).Problems.Select(Sentence));
        Assert.Equal([(7, "orla")], LinksOf(set, From));
    }

    [Theory]
    [InlineData("../harbor-opens.md", "CSDK6016", "There is no content file '../harbor-opens.md'. Did you mean '../harbour-opens.md'?")]
    [InlineData("harbour-opens.md", "CSDK6016", "There is no content file 'harbour-opens.md'. Did you mean '../harbour-opens.md'?")]
    [InlineData("pier-closes.md", "CSDK6016", "There is no content file 'pier-closes.md'. Did you mean 'pier-closes.txt'?")]
    [InlineData("marketday.md", "CSDK6016", "There is no content file 'marketday.md'. Did you mean 'market%20day.md'?")]
    [InlineData("../boat/orla.md", "CSDK6016", "There is no content file '../boat/orla.md'. Did you mean '../boats/orla.md'?")]
    [InlineData("../boat/index.md", "CSDK6016", "There is no content file '../boat/index.md'. Did you mean '../boats/index.md'?")]
    [InlineData("opening-day.md", "CSDK6016", "There is no content file 'opening-day.md'. Did you mean '../2030-05-05-opening-day.md'?")]
    [InlineData("../index.md", "CSDK6016", "There is no content file '../index.md'. Correct the address, or remove the link.")]
    [InlineData("nothing-like-it.md#a", "CSDK6016",
        "There is no content file 'nothing-like-it.md'. Correct the address, or remove the link.")]
    [InlineData("../harbour-opens.md#wintre", "CSDK6017",
        "No heading of '../harbour-opens.md' has the anchor 'wintre'. Did you mean '#winter'?")]
    [InlineData("../harbour-opens.md#Winter", "CSDK6017",
        "No heading of '../harbour-opens.md' has the anchor 'Winter'. Did you mean '#winter'?")]
    [InlineData("../harbour-opens.md#no-such-thing", "CSDK6017",
        "No heading of '../harbour-opens.md' has the anchor 'no-such-thing'. Correct the anchor, or remove it.")]
    [InlineData("market day.md#a", "CSDK6017",
        "No heading of 'market day.md' has the anchor 'a': the article has no headings below its headline. Remove the anchor.")]
    [InlineData("../draft.md", "CSDK6018",
        "'../draft.md' is a draft, which a build without drafts leaves out. Remove the link until it is published.")]
    [InlineData("../later.md", "CSDK6018",
        "'../later.md' is under embargo until 2031-01-01 and is left out of builds before that day. "
        + "Remove the link until it is published.")]
    [InlineData("../Harbour-Opens.md", "CSDK6019",
        "The link '../Harbour-Opens.md' differs from the file's path in the case of letters, so it is dead on Linux. "
        + "Write '../harbour-opens.md'.")]
    public void What_is_wrong_with_a_link_is_reported(string link, string id, string sentence)
    {
        var problem = Assert.Single(Resolve(link).SliceOf(From).Problems);
        Assert.Equal((id, 0, sentence), (problem.RuleId, problem.Link, Sentence(problem)));
    }

    [Theory]
    [InlineData("ferry-times", "CSDK6021 'ferry-times' is not the path of a content file, so nothing keeps this link right. Did you mean 'ferry-times.md'?")]
    [InlineData("pier-closes.html", "CSDK6021 'pier-closes.html' is not the path of a content file, so nothing keeps this link right. Did you mean 'pier-closes.txt'?")]
    [InlineData("../harbour-opens/", "CSDK6021 '../harbour-opens/' is not the path of a content file, so nothing keeps this link right. Did you mean '../harbour-opens.md'?")]
    [InlineData("../news/", "CSDK6021 '../news/' is not the path of a content file, so nothing keeps this link right. Did you mean 'index.md'?")]
    [InlineData("search")]
    [InlineData("../login.html")]
    [InlineData("../../outside/a")]
    public void A_page_that_is_called_as_a_file_is_most_likely_meant_to_be_it(string link, params string[] problems) =>
        Assert.Equal(problems, Resolve(link).SliceOf(From).Problems.Select(problem => problem.RuleId + " " + Sentence(problem)));

    [Theory]
    [InlineData("../../README.md")]
    [InlineData("../../../README.md")]
    [InlineData("../../../../README.md")]
    [InlineData("../../docs/a.md")]
    [InlineData("../../notes.md")]
    public void A_link_out_of_the_content_folders_is_not_checked(string link)
    {
        var set = Resolve(link);
        Assert.Empty(set.SliceOf(From).Problems);
        Assert.Empty(LinksOf(set, From));
    }

    [Fact]
    public void Content_of_a_folder_outside_leads_to_its_own_files_alone()
    {
        static ArticleIndexRecord At(string path) => Article("../site/" + path, "");
        var set = SetResolver.Resolve(
        [
            At("posts/a.md") with { Links = new([new(0, "../pages/b.md", ""), new(1, "../c.md", ""), new(2, "../../../../c.md", "")]) },
            At("pages/b.md"),
        ]);
        Assert.Equal([1], set.SliceOf("../site/posts/a.md").Problems.Select(static problem => problem.Link ?? -1));
        Assert.Equal([(0, "b")], LinksOf(set, "../site/posts/a.md"));
    }

    [Theory]
    [InlineData(true, "2030-12-31", "draft,orla")]
    [InlineData(true, "2031-01-01", "draft,later,orla")]
    [InlineData(false, null, "orla")]
    public void No_link_leads_to_what_is_left_out(bool withDrafts, string? today, string slugs)
    {
        var set = ResolveWith(new(EntityCatalog.Empty, withDrafts, today), "../draft.md", "../later.md", "../boats/orla.md");
        Assert.Equal(slugs, string.Join(',', LinksOf(set, From).Select(static link => link.Slug)));
    }

    [Theory]
    [InlineData(true, null, 0)]
    [InlineData(false, "2031-01-01", 1)]
    [InlineData(false, "2030-12-31", 2)]
    public void What_is_published_no_sooner_may_lead_there(bool isDraft, string? embargo, int problems)
    {
        var links = new EquatableArray<FileLink>([new(0, "../draft.md", ""), new(1, "../later.md", "")]);
        var set = SetResolver.Resolve([.. Others, Article(From, "") with { Links = links, IsDraft = isDraft, Embargo = embargo }]);
        Assert.Equal(problems, set.SliceOf(From).Problems.Count);
    }

    [Fact]
    public void Of_paths_that_differ_in_case_alone_each_is_found()
    {
        var set = SetResolver.Resolve(
        [
            Article("seeds/A.md", "Upper"), Article("seeds/a.md", "Lower"),
            Article("seeds/b.md", "") with { Links = new([new(0, "A.md", ""), new(1, "a.md", ""), new(2, "a.MD", "")]) },
        ]);
        Assert.Equal([(0, "upper"), (1, "lower")], LinksOf(set, "seeds/b.md"));
        Assert.Equal("CSDK6016", set.SliceOf("seeds/b.md").Problems.Single().RuleId);
    }

    [Fact]
    public void Links_in_fields_have_targets_of_their_own_and_leave_the_index()
    {
        FileLink[] links = [new(3, "../harbour-opens.md", ""), new(FileLink.OfField, "../Harbour-opens.md", ""), new(FileLink.OfField, "no.md", ""), new(FileLink.OfField, "../draft.md", "")];
        var set = SetResolver.Resolve([.. Others, Article(From, "") with { Links = new(links) }], SetOptions.Default with { WithDrafts = false });
        Assert.Equal([new("seeds/Harbour-opens.md", "seeds/harbour-opens.md")], set.FieldTargets);
        Assert.Equal(
            ["CSDK6016", "CSDK6018", "CSDK6019"], set.SliceOf(From).Problems.Select(static problem => problem.RuleId).Order(StringComparer.Ordinal));
        var without = SetResolver.Resolve([.. Others, Article(From, "") with { Links = new(links[..1]) }], SetOptions.Default with { WithDrafts = false });
        Assert.Equal(without.Index, set.Index);
        Assert.Empty(without.FieldTargets);
    }

    [Fact]
    public void One_file_has_a_hundred_findings_at_most()
    {
        var links = Enumerable.Range(0, 300).Select(static i => new FileLink(i, $"missing-{i}.md", "")).ToEquatableArray();
        Assert.Equal(100, SetResolver.Resolve([Article(From, "") with { Links = links }]).SliceOf(From).Problems.Count);
    }

    [Fact]
    public void Thousands_of_dead_links_take_no_time() => Work.GrowsWithTheSize(
        static count => Enumerable.Range(0, count)
            .Select(i => Article($"seeds/article-number-{i}.md", "") with
            {
                Anchors = new([.. Enumerable.Range(0, 20).Select(static j => $"heading-{j}")]),
                Links = new(
                [
                    .. Enumerable.Range(0, 20).Select(j => new FileLink(j, $"artikel-numer-{i}-{j}.md", "")),
                    .. Enumerable.Range(0, 20).Select(j => new FileLink(20 + j, $"article-number-{(i + j) % count}.md", $"headin-{j}")),
                ]),
            })
            .ToList(),
        static articles => Assert.Equal(40 * articles.Count, SetResolver.Resolve(articles).Slices.Sum(slice => slice.Problems.Count)),
        400);

    private static IEnumerable<(int Number, string Slug)> LinksOf(SetResolution set, string path) =>
        set.Index.Articles.Single(article => article.LogicalPath == path).Links
            .Select(link => (link.Number, set.Index.Articles[link.Target].Slug));

    private static string Sentence(SetProblem problem) =>
        new Wording(RuleCatalog.Get(problem.RuleId).Messages.Single(message => message.Name == problem.Message), problem.Arguments)
            .ToString();

    private static SetResolution Resolve(params string[] links) => ResolveWith(SetOptions.Default, links);

    private static SetResolution ResolveWith(SetOptions options, params string[] links) => SetResolver.Resolve(
        [
            .. Others,
            Article(From, "") with
            {
                Links = links.Select(static (link, i) => (Parts: link.Split('#'), Number: 7 + i))
                    .Select(static link => new FileLink(link.Number, link.Parts[0], link.Parts.ElementAtOrDefault(1) ?? ""))
                    .ToEquatableArray(),
            },
        ],
        options);
}
