using System.Buffers;
using ContentSdk;
using ContentSdk.AspNetCore;
using ContentSdk.AspNetCore.Tests.Harness;
using ContentSdk.Web;
using Courier.Seeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContentSdk.AspNetCore.Tests.Docs
{
    /// <summary>The code of docs/aspnetcore.md and of the package's README, compiled. DocumentationTests holds the pages to it.</summary>
    internal static class CourierSite
    {
        public static async Task<int> Run(string[] args, Func<WebApplication, Task<int>> run)
        {
            var builder = WebApplication.CreateSlimBuilder(args);
            builder.Services.AddContent(Articles.Set, options =>
            {
                options.Site = new SiteInfo("The Velm Courier", new Uri("https://courier.example/")) { Language = "en" };
                options.EntityRoutes[EntityKind.Person] = "/people/{slug}/";
                options.TagRoute = "/tags/{slug}/";
            });
            var app = builder.Build();
            var site = app.Services.GetRequiredService<ContentSite>();

            app.MapContent()
                .MapPage("/", () => Page(ContentHtml.Head(site, site.Info.Title, site.GetPath("/")), List(site.Info.Title, site.Latest)))
                .MapArticles(article => Page(
                    ContentHtml.Head(site, article),
                    $"<h1>{ContentHtml.Encode(article.Title)}</h1>{ContentHtml.Body(site, article)}{ContentHtml.Tags(site, article)}"))
                .MapEntities(EntityKind.Person, person => Page(
                    ContentHtml.Head(site, person.Name, site.GetPath(person)!),
                    ContentHtml.Speaker(site, person, quotes: 100) + List("Articles", site.GetArticles(person))))
                .MapTags(tag => Page(ContentHtml.Head(site, tag, site.GetTagPath(tag)!), List(tag, site.GetArticles(tag))));

            return await run(app);

            string List(string title, IEnumerable<Article> articles) =>
                $"<h1>{ContentHtml.Encode(title)}</h1><ul>{string.Concat(articles.Select(Item))}</ul>";

            string Item(Article article) => $"<li><a href=\"{site.GetPath(article)}\">{ContentHtml.Encode(article.Title)}</a></li>";

            string Page(string head, string body) => $"""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">{head}</head>
                <body><main>{body}</main></body>
                </html>
                """;
        }

        public static void Feed(WebApplication app, ContentSite site)
        {
            var content = app.MapContent();
            var ferries = new FeedInfo { Title = "Ferries", Path = "/tags/ferries.xml", PagePath = "/tags/ferries/" };
            content.MapFile("/tags/ferries.xml", "application/rss+xml", output =>
                RssFeed.Write(output, site.Info, site.GetArticles("ferries"), ferries));
        }

        public static void Marks(ContentOptions options)
        {
            options.ArticleHtml = site => new() { QuoteElement = "q", IncludeSpeaker = true, EntityUrl = site.GetPath };
        }

        public static void Terms(ContentOptions options, WebApplication app, ContentSite site)
        {
            options.TermRoutes[TaxonomyKind.Section] = "/sections/{slug}/";
            options.TermRoutes[TaxonomyKind.Series] = "/series/{slug}/";
            app.MapContent()
                .MapSections(section => Page(section.Title, site.GetArticles(section)))
                .MapSeries(series => Page(series.Title, site.GetArticles(series)));

            static string Page(string title, IEnumerable<Article> articles) => title + articles.Count();
        }

        public static void Search(ContentEndpoints content, ContentSite site)
        {
            content.MapSearch("/search/", (query, results) => Page(
                ContentHtml.Head(site, "Search", site.GetPath("/search/")) + ContentHtml.SearchScript(site),
                ContentHtml.SearchBox(site, words: query) + ContentHtml.SearchResults(site, query, results)));

            static string Page(string head, string body) => head + body;
        }

        public static void PerRequest(ContentEndpoints content)
        {
            content.MapArticleRequests((context, article) =>
                context.Response.WriteAsync($"<h1>Hello {context.User.Identity?.Name}</h1>{article.Html}"));
        }

        public static void Outputs(IHostApplicationBuilder builder)
        {
            builder.Services.AddContent(Articles.Set, options =>
            {
                options.Site = new SiteInfo("The Velm Courier", new Uri("https://courier.example/"))
                {
                    MarkdownRoute = article => article.Route + "index.md",
                };
                options.Outputs.Rss = "/news/rss.xml";
                options.Outputs.Atom = null;
                options.Outputs.Api = "/api/articles";
                options.IncludeDrafts = builder.Environment.IsDevelopment();
            });
        }

        public static string? Links(HttpContext context, Article article, Person person)
        {
            string path = article.GetPath(context);
            string? page = person.GetPath(context);
            return path + page;
        }

        public static void BelowPath(WebApplication app)
        {
            app.UsePathBase("/news");
            app.UseRouting();
        }

        public static async Task<int> Export(WebApplication app, string[] args)
        {
            return await app.RunOrExportAsync(args, options =>
            {
                options.Paths.Add("/robots.txt");
                options.NotFoundPath = "/not-found";
            });
        }
    }
}

namespace Courier.Seeds
{
    internal static class Articles
    {
        public static ContentSet Set => Samples.Set;
    }
}
