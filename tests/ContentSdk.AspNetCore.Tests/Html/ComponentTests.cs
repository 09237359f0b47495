using System.Buffers;
using ContentSdk.AspNetCore.Components;
using ContentSdk.AspNetCore.TagHelpers;
using ContentSdk.AspNetCore.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ContentSdk.AspNetCore.Tests.Html;

/// <summary>Components and tag helpers write what <see cref="ContentHtml"/> writes.</summary>
public class ComponentTests
{
    private static readonly ServiceProvider Services = Pages.Services(Samples.Set);
    private static readonly ContentSite Site = Services.GetRequiredService<ContentSite>();

    [Fact]
    public async Task Components()
    {
        var article = new Dictionary<string, object?> { ["Article"] = Samples.Bridge };
        await Check<ArticleBody>(article, output => ContentHtml.WriteBody(output, Site, Samples.Bridge));
        await Check<ArticleHead>(article, output => ContentHtml.WriteHead(output, Site, Samples.Bridge));
        await Check<TagList>(article, output => ContentHtml.WriteTags(output, Site, Samples.Bridge));
        await Check<TableOfContents>(article, output => ContentHtml.WriteTableOfContents(output, Samples.Bridge));
        await Check<QuoteBlock>(
            new() { ["Quote"] = Samples.Bridge.Quotes[0] }, output => ContentHtml.WriteQuote(output, Site, Samples.Bridge.Quotes[0]));
        await Check<SpeakerCard>(
            new() { ["Speaker"] = Samples.Mara, ["Quotes"] = 1 }, output => ContentHtml.WriteSpeaker(output, Site, Samples.Mara, 1));
        await Check<SearchBox>(new() { ["Label"] = "Find" }, output => ContentHtml.WriteSearchBox(output, Site, "Find"));
        var results = Site.Search("bridge");
        await Check<SearchResultList>(
            new() { ["Query"] = "bridge", ["Results"] = results, ["Nothing"] = "No" },
            output => ContentHtml.WriteSearchResults(output, Site, "bridge", results, "No"));
        await Check<SearchScript>([], output => ContentHtml.WriteSearchScript(output, Site));
        await Check<PageHead>(
            new() { ["Title"] = "People", ["Path"] = "/people/" }, output => ContentHtml.WriteHead(output, Site, "People", "/people/"));
    }

    [Fact]
    public void Tag_helpers()
    {
        Check(new ArticleBodyTagHelper(Site) { Article = Samples.Bridge }, output => ContentHtml.WriteBody(output, Site, Samples.Bridge));
        Check(new ArticleHeadTagHelper(Site) { Article = Samples.Bridge }, output => ContentHtml.WriteHead(output, Site, Samples.Bridge));
        Check(new TagListTagHelper(Site) { Article = Samples.Bridge }, output => ContentHtml.WriteTags(output, Site, Samples.Bridge));
        Check(
            new TableOfContentsTagHelper { Article = Samples.Bridge }, output => ContentHtml.WriteTableOfContents(output, Samples.Bridge));
        Check(
            new QuoteBlockTagHelper(Site) { Quote = Samples.Bridge.Quotes[0] },
            output => ContentHtml.WriteQuote(output, Site, Samples.Bridge.Quotes[0]));
        Check(new SpeakerCardTagHelper(Site) { Speaker = Samples.Mara }, output => ContentHtml.WriteSpeaker(output, Site, Samples.Mara));
        Check(new SearchBoxTagHelper(Site) { Words = "x" }, output => ContentHtml.WriteSearchBox(output, Site, words: "x"));
        var results = Site.Search("bridge");
        Check(
            new SearchResultListTagHelper(Site) { Query = "bridge", Results = results },
            output => ContentHtml.WriteSearchResults(output, Site, "bridge", results));
        Check(new SearchScriptTagHelper(Site), output => ContentHtml.WriteSearchScript(output, Site));
    }

    [Fact]
    public async Task A_component_can_be_a_page_within_its_layout()
    {
        await using var site = await RunningSite.StartAsync(RunningSite.BuildApp(
            options =>
            {
                options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
                options.TagRoute = "/tags/{slug}/";
            },
            app => app.MapContent()
                .MapPage<Home>("/").MapArticles<ArticlePage>().MapEntities<EntityPage>(EntityKind.Person).MapTags<TagPage>(),
            add: services => services.AddRazorComponents()));
        Assert.Equal("<!doctype html><main>home at https://courier.example/</main>", await site.GetAsync("/"));
        var page = await site.GetAsync("/the-bridge-opens/");
        Assert.StartsWith("<!doctype html><main>The bridge opens<div class=\"article-body\"", page, StringComparison.Ordinal);
        Assert.Equal("Mara Lind", await site.GetAsync("/people/mara-lind/"));
        Assert.Equal("bridges &amp; roads", await site.GetAsync("/tags/bridges-roads/"));
    }

    [Fact]
    public async Task One_component_can_be_several_pages_by_its_parameters()
    {
        var parameters = new Dictionary<string, object?>();
        await using var site = await RunningSite.StartAsync(map: content =>
        {
            foreach (var tag in new[] { "a & b", "c" })
            {
                parameters["Tag"] = tag;
                content.MapPage<TagPage>($"/{tag[0]}/", parameters);
            }
        });
        Assert.Equal("a &amp; b", await site.GetAsync("/a/"));
        Assert.Equal("c", await site.GetAsync("/c/"));
        var sitemap = await site.GetAsync("/sitemap.xml");
        Assert.Contains("https://courier.example/a/", sitemap, StringComparison.Ordinal);
    }

    private static async Task Check<T>(Dictionary<string, object?> parameters, Action<IBufferWriter<byte>> write)
        where T : IComponent
    {
        var expected = Pages.Text(write);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await Pages.RenderAsync<T>(Services, parameters));
    }

    private static void Check(TagHelper helper, Action<IBufferWriter<byte>> write)
    {
        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new([], new Dictionary<object, object>(), "x"), output);
        Assert.Null(output.TagName);
        Assert.Equal(Pages.Text(write), output.Content.GetContent());
    }

    private sealed class MainLayout : LayoutComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!doctype html><main>");
            builder.AddContent(1, Body);
            builder.AddMarkupContent(2, "</main>");
        }
    }

    [Layout(typeof(MainLayout))]
    private sealed class Home : ComponentBase
    {
        [Inject]
        public NavigationManager Navigation { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"home at {Navigation.Uri}");
    }

    [Layout(typeof(MainLayout))]
    private sealed class ArticlePage : ComponentBase
    {
        [Parameter]
        public Article Article { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddContent(0, Article.Title);
            builder.OpenComponent<ArticleBody>(1);
            builder.AddComponentParameter(2, nameof(ArticleBody.Article), Article);
            builder.CloseComponent();
        }
    }

    private sealed class EntityPage : ComponentBase
    {
        [Parameter]
        public Entity Entity { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Entity.Name);
    }

    private sealed class TagPage : ComponentBase
    {
        [Parameter]
        public string Tag { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Tag);
    }
}
