using System.Buffers;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web;
using ContentSdk.Web.Facts;

namespace ContentSdk.AspNetCore;

// The files of ContentOutputs.
internal static class ContentFiles
{
    public static void Map(ContentEndpoints content)
    {
        var (site, outputs) = (content.Site, content.Site.Options.Outputs);
        var (info, articles) = (site.Info, site.Latest);
        MapFile(content, outputs.Rss, MediaTypes.Rss, (output, path) => RssFeed.Write(output, info, articles, FeedAt(path)));
        MapFile(content, outputs.Atom, MediaTypes.Atom, (output, path) => AtomFeed.Write(output, info, articles, FeedAt(path)));
        MapFile(content, outputs.JsonFeed, MediaTypes.JsonFeed, (output, path) => JsonFeed.Write(output, info, articles, FeedAt(path)));
        MapFile(content, outputs.Llms, MediaTypes.Text, (output, _) => LlmsText.Write(output, info, articles));
        MapFile(content, outputs.Search, MediaTypes.Json, (output, _) => SearchIndex.Write(output, info, articles));
        if (outputs.Sitemap is { } sitemap)
            SitemapFiles.Map(content, sitemap);
        if (site.Info.MarkdownRoute is { } markdown)
            MapTwins(content, markdown);
        if (outputs.Api is { } api)
            ArticleApi.Map(content, api);

        FeedInfo FeedAt(string path) => new() { Path = path, Take = outputs.FeedLength };
    }

    private static void MapFile(ContentEndpoints content, string? path, string type, Action<IBufferWriter<byte>, string> write)
    {
        if (path is not null)
            content.MapFile(path, type, output => write(output, path));
    }

    private static void MapTwins(ContentEndpoints content, Func<Article, string> route)
    {
        foreach (var article in content.Site.Articles)
        {
            var twin = new StoredContent(
                content.PathOf(route(article)),
                MediaTypes.Markdown,
                (output, _) =>
                {
                    ArticleMarkdown.Write(output, content.Site.Info, article);
                    return ValueTask.CompletedTask;
                },
                () => ArticleTime.ModifiedOf(article)?.Time)
            { IsHidden = article.IsDraft };
            content.Store(twin);
        }
    }
}
