using ContentSdk;
using ContentSdk.Web;
using ContentSdkNews.Pages;
using ContentSdkNews.Seeds;

var builder = WebApplication.CreateBuilder(args);
// The images of articles lie beside their texts. Before it is published, an app finds them in the environment Development only,
// and with this line in every environment.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddContent(Articles.Set, options =>
{
    // Where the site will be. Feeds, the sitemap and previews of links need it.
    options.Site = new SiteInfo("CONTENTSDK_NEWS_TITLE", new Uri("https://example.org/")) { Language = "en" };
    options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
    options.TagRoute = "/tags/{slug}/";
});
var app = builder.Build();

app.MapStaticAssets();
app.MapContent()
    .MapPage<FrontPage>("/")
    .MapPage<PeoplePage>("/people/")
    .MapArticles<ArticlePage>()
    .MapEntities<PersonPage>(EntityKind.Person)
    .MapTags<TagPage>()
    .MapNotFound<NotFoundPage>();

// `dotnet run` serves the site, `dotnet run -- export out` writes it as files.
return await app.RunOrExportAsync(args);
