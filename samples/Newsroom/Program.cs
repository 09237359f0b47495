using ContentSdk;
using ContentSdk.Web;
using Newsroom.Pages;
using Newsroom.Seeds;

var builder = WebApplication.CreateBuilder(args);
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
});
var app = builder.Build();

app.MapStaticAssets();
var content = app.MapContent()
    .MapPage<FrontPage>("/")
    .MapPage<PeoplePage>("/people/")
    .MapPage<TagsPage>("/tags/")
    .MapArticles<ArticlePage>()
    .MapEntities<PersonPage>(EntityKind.Person)
    .MapTags<TagPage>()
    .MapSearch<SearchPage>("/search/")
    .MapNotFound<NotFoundPage>();
foreach (var section in Sections.All)
    content.MapPage<SectionPage>($"/{section.Slug}/", new Dictionary<string, object?> { [nameof(SectionPage.Section)] = section });

// `dotnet run` serves the site, `dotnet run -- export out` writes it as files.
return await app.RunOrExportAsync(args);
