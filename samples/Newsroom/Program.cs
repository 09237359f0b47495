using ContentSdk;
using ContentSdk.Web;
using Newsroom;
using Newsroom.Pages;
using Newsroom.Seeds;

var builder = WebApplication.CreateBuilder(args);
// The images of articles lie beside their texts. Before it is published, an app finds them in the environment Development only,
// and with this line in every environment.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddContent(Articles.Set, options =>
{
    options.Site = new SiteInfo("The Velm Courier", new Uri("https://courier.example/"))
    {
        Language = "en",
        Description = "News from Velm and the Sound.",
        SectionRoute = section => $"/{section.ToLowerInvariant()}/",
    };
    options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
    options.TagRoute = "/tags/{slug}/";
    options.TermRoutes[TaxonomyKind.Section] = "/{slug}/";
    options.ArticleHtml = Marks.Of;
});
var app = builder.Build();

app.MapStaticAssets();
app.MapContent()
    .MapPage<FrontPage>("/")
    .MapPage<PeoplePage>("/people/")
    .MapPage<TagsPage>("/tags/")
    .MapArticles<ArticlePage>()
    .MapEntities<PersonPage>(EntityKind.Person)
    .MapTags<TagPage>()
    .MapSections<SectionPage>()
    .MapSearch<SearchPage>("/search/")
    .MapNotFound<NotFoundPage>();

// `dotnet run` serves the site, `dotnet run -- export out` writes it as files.
return await app.RunOrExportAsync(args);
