using System.Buffers;
using System.Net;
using System.Text;
using ContentSdk;
using ContentSdk.Web;
using ContentSdk.Web.Tests.Harness;
using Courier.Seeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ContentSdk.Web.Tests.Docs
{
    /// <summary>The code of docs/web.md and of the package's README, compiled. DocumentationTests holds the pages to it.</summary>
    internal static class CourierSite
    {
        public static void Start(string[] args, Action<WebApplication> run)
        {
            var app = WebApplication.CreateSlimBuilder(args).Build();
            var site = new SiteInfo("The Velm Courier", new Uri("https://courier.example/")) { Language = "en" };
            var articles = Articles.Set.Articles;

            Serve("/feed.xml", "application/rss+xml", output => RssFeed.Write(output, site, articles));
            Serve("/atom.xml", "application/atom+xml", output => AtomFeed.Write(output, site, articles));
            Serve("/feed.json", "application/feed+json", output => JsonFeed.Write(output, site, articles));
            Serve("/sitemap.xml", "application/xml", new Sitemap(site, articles).Write);
            Serve("/llms.txt", "text/plain; charset=utf-8", output => LlmsText.Write(output, site, articles));
            Serve("/search.json", "application/json", output => SearchIndex.Write(output, site, articles));
            foreach (var article in articles)
                Serve($"/{article.Slug}/", "text/html; charset=utf-8", output => output.Write(Encoding.UTF8.GetBytes(Page(article))));
            run(app);

            void Serve(string path, string type, Action<IBufferWriter<byte>> write)
            {
                var bytes = Written(write);
                app.MapGet(path, () => Results.Bytes(bytes, type));
            }

            string Page(Article article) => $"""
                <!doctype html>
                <html lang="{article.Language}"><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(article.Title)}</title>
                {Encoding.UTF8.GetString(Written(output => OpenGraph.Write(output, site, article)))}
                <script type="application/ld+json">{Encoding.UTF8.GetString(Written(output => JsonLd.Write(output, site, article)))}</script>
                </head><body><h1>{WebUtility.HtmlEncode(article.Title)}</h1>{article.Html}</body></html>
                """;

            static byte[] Written(Action<IBufferWriter<byte>> write)
            {
                var output = new ArrayBufferWriter<byte>();
                write(output);
                return output.WrittenSpan.ToArray();
            }
        }

        public static string Route()
        {
            var site = new SiteInfo("The Velm Courier", new Uri("https://courier.example/"))
            {
                Route = article => $"/{article.Section}/{article.Slug}.html",
                SectionRoute = section => $"/{section}/",
            };

            string address = site.GetAddress(Articles.Set.Articles[0]);
            return address;
        }

        public static void Tag(IBufferWriter<byte> output, SiteInfo site)
        {
            var info = new FeedInfo { Title = "Ferries", Path = "/tags/ferries.xml", PagePath = "/tags/ferries/", Take = 50 };
            RssFeed.Write(output, site, Articles.Set.ByTag("ferries"), info);
        }

        public static void Pages(IBufferWriter<byte> output, SiteInfo site)
        {
            var sitemap = new Sitemap(site, Articles.Set.Articles) { Paths = ["/", "/people/"] };
            sitemap.Write(output);
        }

        public static string Quotation(IBufferWriter<byte> output, SiteInfo site)
        {
            Quote quote = Articles.Set.Quotes[0];
            string link = site.GetAddress(quote.Article) + TextFragment.Of(quote);
            WebAnnotations.Write(output, site, quote.Article);
            return link;
        }

        public static void Readme(IBufferWriter<byte> output)
        {
            var site = new SiteInfo("The Velm Courier", new Uri("https://courier.example/")) { Language = "en" };

            RssFeed.Write(output, site, Articles.Set.Articles);
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
