using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>What a file beside a content file says of it.</summary>
public class SidecarTests
{
    private const string Body =
        "From Monday on the ferries leave ten minutes later, the harbour office says.\n\n“Nobody asked us,” said Jonas Ferrant, who has sold tickets at the pier for thirty years.\n\nThe season ends in autumn, when the storms begin and the boats stay in the harbour.\n";

    private static readonly string[] Pieces =
    [
        "id", "title", "standfirst", "published", "updated", "authors", "tags", "related", "image", "draft", "suppress", "quotes", "entities", "starts", ": ", ": ", ": ", "\n", "\n", "\n", "---\n", "\r\n", "- ",
        "'", "\"", "[", "]", " = ", "title = '", "{ \"id\": ", "|\n  ", "Orla Fenn", "2025-03-31", "From Monday on the ferries leave ten minutes later, the harbour office says.", "“So,” ", "\\", "\uD800", "\0", "\u2028", "\uFEFF", "  ", "#", "&a", "*a", "{", "}",
    ];

    [Fact]
    public void It_is_said_of_the_article_and_the_file_stays_as_it_is()
    {
        var read = Read(Body, "id: FerryTimes\ntitle: Later ferries\nteaser: Later\nstandfirst: From Monday on the ferries leave ten minutes later,  the harbour office says.\npublished: 2025-03-31\nauthors: [Orla Fenn]\ntags: [ferries]\ndraft: true\nrelated: [a]\n");
        Assert.Empty(read.Findings);
        var article = read.Article;
        Assert.Equal(("FerryTimes", "Later ferries", "Later", "2025-03-31", true), (article.Identifier, article.Title, article.Teaser, article.Fields.Day("published"), article.Fields.IsTrue("draft")));
        Assert.Equal((true, Body.TrimEnd(), null), (article.HasStandfirst, article.Text, article.TitleRange));
        Assert.Equal(new LinePosition(1, 1), article.Position);
        Assert.Equal(["Orla Fenn", "ferries", "a"], article.Fields.Texts("authors").Concat(article.Fields.Texts("tags")).Concat(article.Fields.Texts("related")));
        Assert.Equal(("seeds/a.meta.yaml", new LinePosition(9, 11)), (read.Places.Related[0].LogicalPath, read.Places.Related[0].Place.Start));
        Assert.Equal("Jonas Ferrant", article.Entities[Assert.Single(article.Quotes).Speaker].Name);
    }

    [Fact]
    public void A_headline_that_the_file_has_too_is_read_there_and_another_one_is_text()
    {
        var same = Read("Ferry timetable changes again\n\n" + Body, "title: Ferry Timetable Changes Again").Article;
        Assert.Equal(("Ferry Timetable Changes Again", new TextRange(0, 29), Body.TrimEnd()), (same.Title, same.TitleRange, same.Text));
        Assert.Empty(same.Furniture);

        var other = Read("Ferry timetable changes again\n\n" + Body, "title: Later ferries");
        Assert.Equal(("Later ferries", "Ferry timetable changes again\n\n" + Body.TrimEnd()), (other.Article.Title, other.Article.Text));
        Assert.Empty(other.Findings);
    }

    [Fact]
    public void Front_matter_and_sidecar_complete_each_other()
    {
        var read = Read("---\ntitle: Later ferries\npublished: 2025-04-08\n---\n" + Body, "---\n# beside\nslug: later\nupdated: 2025-04-09\n");
        Assert.Empty(read.Findings);
        Assert.Equal(("Later ferries", "later", "2025-04-09"), (read.Article.Title, read.Article.Slug, read.Article.Fields.Day("updated")));
    }

    [Fact]
    public void In_markdown_it_is_the_same()
    {
        var read = ContentReader.Read(
            new("seeds/a.md", "# Ferries\n\n" + Body), ReadOptions.Default, EntityCatalog.Empty, new("seeds/a.meta.yml", "title: Ferries\nid: FerryTimes"), TestContext.Current.CancellationToken);
        Assert.Empty(read.Findings);
        Assert.Equal(("FerryTimes", "Ferries", Body.TrimEnd()), (read.Article.Identifier, read.Article.Title, read.Article.Text));
    }

    [Theory]
    [InlineData("", "published: 2025-02-30", "CSDK2003 1:12")]
    [InlineData("", "title: Ferries: later\nid: FerryTimes", "CSDK2001 1:15")]
    [InlineData("", "- title", "CSDK2008 1:1")]
    [InlineData("", "titel: Later", "CSDK2006 1:1")]
    [InlineData("", "standfirst: Nobody said so.", "CSDK2015 1:13")]
    [InlineData("", "standfirst: The season ends in autumn, when the storms begin and the boats stay in the harbour.", "CSDK2015 1:13")]
    [InlineData("---\nslug: later\n---\n", "tags: [a]\nslug: latest", "CSDK2021 2:1")]
    [InlineData("---\nslug: later\n---\n", "slug: Not Valid", "CSDK2021 1:1")]
    [InlineData("---\npublished: 2025-04-08\n---\n", "updated: 2025-03-31", "CSDK2017 1:10")]
    [InlineData("---\nupdated: 2025-03-31\n---\n", "published: 2025-04-08", "CSDK2017 1:12")]
    [InlineData("", "suppress: [CSDK4003]", "")]
    [InlineData("", "", "")]
    [InlineData("", "# nothing yet\n", "")]
    public void A_fault_is_told_in_the_file_that_has_it(string front, string yaml, string expected)
    {
        var read = Read(front + "Ferry timetable changes again\n\n" + Body, yaml);
        Assert.Equal(expected, string.Join('|', read.WithFields().Select(finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}")));
        Assert.All(read.Findings, finding => Assert.Equal("seeds/a.meta.yaml", finding.LogicalPath));
        Assert.Equal(Body.TrimEnd(), read.Article.Text);
    }

    [Theory]
    [InlineData("json", "{\n  \"id\": \"FerryTimes\",\n  \"published\": \"2025-03-31\",\n  \"tags\": [\"ferries\"],\n  \"kicker\": \"Harbour\"\n}\n")]
    [InlineData("toml", "id = \"FerryTimes\"\npublished = 2025-03-31\ntags = ['ferries']\nkicker = 'Harbour'\n")]
    [InlineData("JSON", "{ \"id\": \"FerryTimes\", \"published\": \"2025-03-31\", \"tags\": [\"ferries\"], \"kicker\": \"Harbour\" }")]
    [InlineData("yml", "id: FerryTimes\npublished: 2025-03-31\ntags: [ferries]\nkicker: Harbour\n")]
    public void It_may_be_in_any_notation(string extension, string text)
    {
        var read = Read("Ferry timetable changes again\n\n" + Body, text, "seeds/a.meta." + extension);
        Assert.Empty(read.Findings);
        Assert.Equal(("FerryTimes", "2025-03-31", "ferries"), (read.Article.Identifier, read.Article.Fields.Day("published"), read.Article.Fields.Texts("tags")[0]));
        Assert.Equal("Harbour", read.Article.Own!.Fields[0].Value.Text);
    }

    [Theory]
    [InlineData("json", "", "")]
    [InlineData("json", " \n", "")]
    [InlineData("json", "{}", "")]
    [InlineData("json", "{ \"published\": \"2025-02-30\" }", "CSDK2003 1:16")]
    [InlineData("json", "{ \"titel\": \"Later\" }", "CSDK2006 1:4")]
    [InlineData("json", "[\"title\"]", "CSDK2043 1:1")]
    [InlineData("json", "title: Later", "CSDK2043 1:1")]
    [InlineData("json", "{ \"id\": \"FerryTimes\" } more", "CSDK2043 1:24")]
    [InlineData("toml", "", "")]
    [InlineData("toml", "# nothing yet\n", "")]
    [InlineData("toml", "published = 2025-02-30\n", "CSDK2040 1:13")]
    [InlineData("toml", "id = 'FerryTimes\n", "CSDK2040 1:6")]
    [InlineData("toml", "tags = ['a']\nupdated = 2025-03-31\npublished = 2025-04-08\n", "CSDK2017 2:11")]
    public void A_fault_of_any_notation_is_told_there(string extension, string text, string expected)
    {
        var read = Read("Ferry timetable changes again\n\n" + Body, text, "seeds/a.meta." + extension);
        Assert.Equal(expected, string.Join('|', read.WithFields().Select(finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}")));
        Assert.All(read.Findings, finding => Assert.Equal("seeds/a.meta." + extension, finding.LogicalPath));
    }

    [Fact]
    public void Two_of_any_notation_are_one_too_many()
    {
        var pairs = Sidecars.Pair(["seeds/a.md"], ["seeds/a.meta.yaml", "seeds/a.meta.toml", "seeds/a.meta.json"]);
        Assert.Equal("seeds/a.meta.json", pairs.Of["seeds/a.md"]);
        Assert.Equal(
            [
                "seeds/a.meta.toml 'seeds/a.md' already has the sidecar 'seeds/a.meta.json'. Remove one of the two.",
                "seeds/a.meta.yaml 'seeds/a.md' already has the sidecar 'seeds/a.meta.json'. Remove one of the two.",
            ],
            pairs.Idle.Select(idle => $"{idle.Sidecar} {idle.Reason}"));
    }

    [Fact]
    public void The_message_says_what_to_write() => Assert.Equal(
        [
            "The standfirst in this file is not the first paragraph of the content file. Write that paragraph here, word for word.",
            "The key 'id' is also in the front matter of the content file. Remove one of the two.",
        ],
        Read("---\nid: Ferry\ntitle: Ferries\n---\n" + Body, "standfirst: So\nid: Fery").Findings.Select(finding => RuleCatalog.MessageOf(finding)));

    [Fact]
    public void One_that_fits_nothing_names_the_file_that_may_be_meant()
    {
        var pairs = Sidecars.Pair(["seeds/ferry-times.txt", "more/ferry-tims.txt", "seeds/markets.md"], ["seeds/ferry-time.meta.yaml", "seeds/market.meta.yml", "seeds/markets.meta.yaml"]);
        Assert.Equal(
            [
                "There is no content file 'ferry-time.txt' or 'ferry-time.md' in this folder. Did you mean 'ferry-times.meta.yaml'?",
                "There is no content file 'market.txt' or 'market.md' in this folder. Give the sidecar the name of its content file, or remove it.",
            ],
            pairs.Idle.Select(idle => idle.Reason.ToString()));
    }

    [Fact]
    public void Each_speaks_for_the_file_of_its_name()
    {
        var pairs = Sidecars.Pair(
            ["seeds/a.txt", "seeds/b.md", "seeds/b.txt", "a.txt", "seeds/c.d.markdown"],
            ["seeds/a.meta.yaml", "seeds/b.META.yml", "seeds/c.d.meta.yaml", "seeds/c.meta.yaml", "seeds/a.meta.yml"]);
        Assert.Equal(["seeds/a.txt seeds/a.meta.yaml", "seeds/b.md seeds/b.META.yml", "seeds/c.d.markdown seeds/c.d.meta.yaml"], pairs.Of.Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "seeds/a.meta.yml 'seeds/a.txt' already has the sidecar 'seeds/a.meta.yaml'. Remove one of the two.",
                "seeds/c.meta.yaml There is no content file 'c.txt' or 'c.md' in this folder. Give the sidecar the name of its content file, or remove it.",
            ],
            pairs.Idle.Select(idle => $"{idle.Sidecar} {idle.Reason}"));
        Assert.Equal("CSDK6014", Sidecars.IdleFinding(new("seeds/c.meta.yaml", "id: C"), pairs.Idle[1].Reason).RuleId);
    }

    [Fact]
    public void Any_sidecar_is_read_without_an_exception_and_with_places_inside_the_files() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 40], Gen.Bool, Gen.Int[0, 2]).Sample(
            (numbers, hasFront, notation) =>
            {
                SourceDocument document = new("seeds/a.txt", (hasFront ? "---\ntitle: Later\nauthors: [Gus]\n---\n" : "") + Body);
                SourceDocument sidecar = new("seeds/a.meta." + ((string[])["yaml", "json", "toml"])[notation], string.Concat(numbers.Select(number => Pieces[number])));
                var read = ContentReader.Read(document, ReadOptions.Default, EntityCatalog.Empty, sidecar, TestContext.Current.CancellationToken);
                Assert.All(read.Findings, finding => Assert.InRange(finding.Range.End, finding.Range.Start, finding.LogicalPath == sidecar.LogicalPath ? sidecar.Text.Length : document.Text.Length));
                Assert.All(read.Article.Body, piece => Assert.Equal(document.Slice(piece.Source).ToString(), read.Article.Text.Substring(piece.TextStart, piece.Source.Length)));
                Assert.True(read.Article.Body.Zip(read.Article.Body.Skip(1)).All(pair => pair.First.Source.End <= pair.Second.Source.Start));
            },
            iter: 2_000);

    private static ReadResult Read(string text, string sidecar, string path = "seeds/a.meta.yaml") => ContentReader.Read(
        new("seeds/a.txt", text), ReadOptions.Default, EntityCatalog.Empty, new(path, sidecar), TestContext.Current.CancellationToken);
}
