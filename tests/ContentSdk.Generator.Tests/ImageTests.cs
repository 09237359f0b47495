using ContentSdk.Engine.Model;
using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests;

/// <summary>What the step saw of images is what the model says of them, and nothing without it.</summary>
public class ImageTests
{
    private const string Gate =
        "---\nimage: { src: ../media/front.jpg, alt: The front }\ncover: ../media/front.jpg\nother: example.com/a.jpg\n---\n# The gate opens\n\n"
        + "“We go,” said Orla Fenn, ![the gate](<../media/gate one.png> \"Dawn\") and ![broken](broken.gif), ![far](https://example.org/a.png), "
        + "![asked](../media/front.jpg?w=9) and [![linked](pier.webp)](pier.webp). “We stay,” said Tam Quill.\n";

    private const string Code = """
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        [ContentFields] public sealed class NewsFields { public ArticleImage? Cover { get; init; } public ArticleImage? Other { get; init; } }

        public static class Host
        {
            static string Facts(ArticleImage? image) => $"{image!.Url} {image.Width}x{image.Height} {image.MediaType} {image.Length} {image.Hash?[..4]}";

            public static string[] Run() =>
            [
                Articles.GateOpens.Html, Facts(Articles.GateOpens.Image), Facts(Articles.GateOpens.GetFields().Cover), Facts(Articles.GateOpens.GetFields().Other),
                .. Articles.GateOpens.Images.Select(Facts), Articles.GateOpens.GetHtml(new() { QuoteElement = "q" }),
            ];
        }
        """;

    private static readonly TestFile Article = new("seeds/news/gate-opens.md", Gate);

    private static readonly TestFile Assets = new(
        "obj/contentsdk/content.assets",
        "assets\t1\nroot\tseeds/\nfolder\tseeds\nfile\tseeds/media/front.jpg\nfile\tseeds/media/gate one.png\nfile\tseeds/news/broken.gif\nfile\tseeds/news/pier.webp\n")
    {
        Options = { ["build_metadata.AdditionalFiles.ContentSdkIndex"] = "true" },
    };

    private static readonly ImageFile[] Images =
    [
        new("seeds/media/front.jpg", "image/jpeg", 1600, 900, 5_000_000_000, Hash('a')), new("seeds/media/gate one.png", "image/png", 64, 48, 1_234, Hash('b')),
        new("seeds/news/broken.gif", "image/gif", 0, 0, 3, Hash('c')), new("seeds/news/pier.webp", null, 0, 0, 0, Hash('d')),
    ];

    private static readonly string[] Known =
    [
        "<p>“We go,” said Orla Fenn, <img src=\"/media/gate%20one.png\" alt=\"the gate\" title=\"Dawn\" width=\"64\" height=\"48\" /> and <img src=\"/news/broken.gif\" alt=\"broken\" />, "
        + "<img src=\"https://example.org/a.png\" alt=\"far\" />, <img src=\"/media/front.jpg?w=9\" alt=\"asked\" /> and "
        + "<a href=\"/news/pier.webp\"><img src=\"/news/pier.webp\" alt=\"linked\" /></a>. “We stay,” said Tam Quill.</p>\n",
        "/media/front.jpg 1600x900 image/jpeg 5000000000 aaaa", "/media/front.jpg 1600x900 image/jpeg 5000000000 aaaa", "example.com/a.jpg x   ",
        "/media/gate%20one.png 64x48 image/png 1234 bbbb", "/news/broken.gif x image/gif 3 cccc", "https://example.org/a.png x   ", "/media/front.jpg?w=9 x   ",
        "/news/pier.webp x  0 dddd",
        "<p>“<q id=\"quote-1\">We go,</q>” said Orla Fenn, <img src=\"/media/gate%20one.png\" alt=\"the gate\" title=\"Dawn\" width=\"64\" height=\"48\" /> and "
        + "<img src=\"/news/broken.gif\" alt=\"broken\" />, <img src=\"https://example.org/a.png\" alt=\"far\" />, <img src=\"/media/front.jpg?w=9\" alt=\"asked\" /> and "
        + "<a href=\"/news/pier.webp\"><img src=\"/news/pier.webp\" alt=\"linked\" /></a>. “<q id=\"quote-2\">We stay,</q>” said Tam Quill.</p>\n",
    ];

    private static string Hash(char digit) => new(digit, 64);

    [Fact]
    public void The_model_says_what_the_step_saw() => Assert.Equal(Known, HostRun.Of([Article, Assets, StepIndex.Images(Images)], Code));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_model_says_the_same_wherever_the_bytes_lie(bool inResource)
    {
        var index = StepIndex.Of([Article], inResource, images: Images);
        Assert.Equal(Known, HostRun.OfIndex([Article, Assets, StepIndex.Images(Images)], index, Code));
        // An image that changed since the resource was written.
        ImageFile[] later = [Images[0] with { Width = 1 }, .. Images[1..]];
        Assert.Equal(Known[1].Replace("1600", "1", StringComparison.Ordinal), HostRun.OfIndex([Article, Assets, StepIndex.Images(later)], index, Code)[1]);
    }

    [Fact]
    public void Without_the_step_nothing_is_known_and_nothing_is_wrong()
    {
        var result = HostRun.Of([Article, Assets], Code);
        Assert.Equal(Known[0].Replace(" width=\"64\" height=\"48\"", "", StringComparison.Ordinal), result[0]);
        Assert.Equal("/media/front.jpg x   ", result[1]);
        Assert.Equal(result, HostRun.Of([Article, Assets, StepIndex.Images()], Code));
    }

    [Fact]
    public void A_list_that_is_broken_says_what_is_sound()
    {
        var text = $"images\t1\n1\t2\timage/png\t3\t{Hash('a')}\tseeds/media/front.jpg\nx\t2\t\t3\t{Hash('a')}\ta.png\n1\t2\t\t3\tff\tb.png\n\t\t\n1\t2\t\t3\t{Hash('a')}\t";
        var list = new TestFile("obj/contentsdk/content.images", text) { Options = { ["build_metadata.AdditionalFiles.ContentSdkIndex"] = "true" } };
        Assert.Equal("/media/front.jpg 1x2 image/png 3 aaaa", HostRun.Of([Article, Assets, list], Code)[1]);
    }

    [Fact]
    public void A_changed_image_writes_one_source_and_reads_nothing()
    {
        var driver = new ContentDriver([Article, new("seeds/ferry-times.md", "# Ferry times\n\nA boat.\n"), Assets, StepIndex.Images(Images)], trackSteps: true);
        var first = driver.Run();
        var before = Sources(first);
        driver.Replace(StepIndex.Images([Images[0] with { Width = 7, Hash = Hash('e') }, .. Images[1..]]));
        var run = driver.Run();
        foreach (var step in new[] { TrackingNames.Read, TrackingNames.Resolve, TrackingNames.Set, TrackingNames.Index, TrackingNames.Emission, TrackingNames.Assets })
            Assert.Equal(0, Changed(run, step));
        Assert.Equal(1, Changed(run, TrackingNames.Images));
        Assert.Equal(1, Outputs(run).Count(static reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified));
        var after = Sources(run);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["Internals.Images.g.cs"], after.Where(source => before[source.Key] != source.Value).Select(static source => source.Key));
        Assert.Equal(first.Diagnostics.Select(static diagnostic => diagnostic.ToString()), run.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void No_finding_depends_on_an_image()
    {
        ImageFile[] odd = [Images[0] with { MediaType = "image/png", Length = 0 }, new("seeds/none.jpg", null, 0, 0, 0, Hash('0'))];
        var driver = new ContentDriver([Article, Assets]);
        var plain = driver.Run().Diagnostics.Select(static diagnostic => diagnostic.ToString());
        driver = new ContentDriver([Article, Assets, StepIndex.Images(odd)]);
        Assert.Equal(plain, driver.Run().Diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void An_address_without_its_scheme_is_no_file()
    {
        const string Text = "---\nimage: example.com/a.jpg\n---\n# The gate opens\n\n![The gate](www.example.com/b.png) opens.\n";
        const string Host = """
            using QuoteBook.Seeds;
            public static class Host { public static string[] Run() => [Articles.GateOpens.Image!.Url, Articles.GateOpens.Images[0].Url, Articles.GateOpens.Html]; }
            """;
        Assert.Equal(
            ["example.com/a.jpg", "www.example.com/b.png", "<p><img src=\"www.example.com/b.png\" alt=\"The gate\" /> opens.</p>\n"],
            HostRun.Of([new("seeds/news/gate-opens.md", Text), Assets], Host));
    }

    [Fact]
    public void Images_of_items_are_where_they_are_published()
    {
        const string Host = """
            using System.Linq;
            using ContentSdk;
            using QuoteBook.Seeds;

            [ContentCollection("recipes")] public sealed class Recipe { public ArticleImage? Photo { get; init; } public Step[] Steps { get; init; } = []; public Recipe? Next { get; set; } public Article? Body { get; init; } }
            public sealed record Step(ArticleImage Picture, string? Note = null);
            [ContentData("lists/offices.csv")] public sealed record Office(string Name, ArticleImage Photo);

            public static class Host
            {
                static string Facts(ArticleImage? image) => $"{image!.Url} {image.Width} {image.Alt}";

                public static string[] Run() =>
                [
                    .. Recipes.All.Select(recipe => Facts(recipe.Photo)), .. Recipes.All.SelectMany(recipe => recipe.Steps).Select(step => Facts(step.Picture)),
                    .. Offices.All.Select(office => Facts(office.Photo)), Facts(Recipes.Tea.Next!.Photo),
                ];
            }
            """;
        TestFile[] files =
        [
            new("seeds/recipes/tea.md", "---\nphoto: { src: ../media/front.jpg, alt: Tea }\nnext: cake\nsteps:\n  - picture: pot.png\n  - picture: /pot.png\n---\n# Tea\n\nTea.\n"),
            new("seeds/recipes/sweet/cake.md", "---\nphoto: cake.png\n---\n# Cake\n\nCake.\n"),
            new("seeds/lists/offices.csv", "Name,Photo\nLowmouth,../media/front.jpg\nVelm,https://example.org/velm.jpg\nOldmouth,www.example.org/a.jpg\n"),
            new("obj/contentsdk/content.assets", "assets\t1\nroot\tseeds/\nfolder\tseeds\nfile\tseeds/media/front.jpg\nfile\tseeds/recipes/pot.png\nfile\tseeds/recipes/sweet/cake.png\n")
            {
                Options = { ["build_metadata.AdditionalFiles.ContentSdkIndex"] = "true" },
            },
        ];
        string[] expected =
        [
            "/recipes/sweet/cake.png  ", "/media/front.jpg 1600 Tea", "/recipes/pot.png  ", "/pot.png  ",
            "/media/front.jpg 1600 ", "https://example.org/velm.jpg  ", "www.example.org/a.jpg  ", "/recipes/sweet/cake.png  ",
        ];
        Assert.Equal(expected, HostRun.Of([.. files, StepIndex.Images(Images)], Host));
        Assert.Equal(expected.Select(static image => image.Replace("1600", "", StringComparison.Ordinal)), HostRun.Of(files, Host));
        // Where the build publishes none, they stay as they are written.
        Assert.Equal("../media/front.jpg  ", HostRun.Of(files[..3], Host)[4]);
    }

    private static Dictionary<string, string> Sources(GeneratorRunResult result) =>
        result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);
}
