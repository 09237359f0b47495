using System.Buffers;
using ContentSdk.AspNetCore.Facts;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web;

namespace ContentSdk.AspNetCore;

// The files of ContentOutputs.
internal static class ContentFiles
{
    public static void Map(ContentEndpoints content)
    {
        var (site, outputs) = (content.Site, content.Site.Options.Outputs);
        var info = site.Info;
        MapFile(content, outputs.Rss, MediaTypes.Rss, (output, path) => RssFeed.Write(output, info, site.Latest, FeedAt(path)));
        MapFile(content, outputs.Atom, MediaTypes.Atom, (output, path) => AtomFeed.Write(output, info, site.Latest, FeedAt(path)));
        MapFile(content, outputs.JsonFeed, MediaTypes.JsonFeed, (output, path) => JsonFeed.Write(output, info, site.Latest, FeedAt(path)));
        MapFile(content, outputs.Llms, MediaTypes.Text, (output, _) => LlmsText.Write(output, info, site.Latest));
        MapFile(content, outputs.Search, MediaTypes.Json, (output, _) => SearchIndex.Write(output, info, site.Latest));
        // For a search page of the host's own; else MapSearch does it.
        if (site.Options.SearchPath is not null)
            content.MapSearchScript();
        if (outputs.Sitemap is { } sitemap)
            SitemapFiles.Map(content, sitemap);
        if (site.Info.MarkdownRoute is { } markdown)
            MapTwins(content, markdown);
        if (outputs.Api is { } api)
            ArticleApi.Map(content, api);
        if (outputs.Ninjs is { } ninjs)
            MapNinjs(content, ninjs);

        FeedInfo FeedAt(string path) => new() { Path = path, Take = outputs.FeedLength };
    }

    private static void MapFile(ContentEndpoints content, string? path, string type, Action<IBufferWriter<byte>, string> write)
    {
        if (path is not null)
            content.MapFile(path, type, output => write(output, path));
    }

    private static void MapNinjs(ContentEndpoints content, string template)
    {
        var site = content.Site;
        // Slugs of the build are in lower case. Of all others, no two may differ in case only.
        if (!site.IsCompiled || !PathTemplate.HasOnePlace(template))
        {
            foreach (var article in site.Articles.DistinctBy(static article => article.Slug, StringComparer.Ordinal))
                content.Store(ContentOf(article));
            return;
        }
        content.Store(new SlugPages(
            content.PathOf(template),
            slug => site.FindShown(slug) is { } article ? ContentOf(article) : null,
            () => site.Articles.Select(ContentOf),
            stored => context => content.SendAsync(context, stored)));

        StoredContent ContentOf(Article article) => content.ContentOf(
            article,
            PathTemplate.Fill(template, article.Slug),
            MediaTypes.Json,
            output => Ninjs.Write(output, site.Info, article));
    }

    private static void MapTwins(ContentEndpoints content, Func<Article, string> route)
    {
        foreach (var article in content.Site.Articles)
        {
            content.Store(content.ContentOf(
                article,
                route(article),
                MediaTypes.Markdown,
                output => ArticleMarkdown.Write(output, content.Site.Info, article)));
        }
    }
}
