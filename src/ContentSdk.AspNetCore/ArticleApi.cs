using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ContentSdk.AspNetCore.Json;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web.Facts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ContentSdk.AspNetCore;

// The articles as JSON: a list, and each by its slug.
internal sealed class ArticleApi
{
    private readonly ContentEndpoints _content;
    private readonly string _path;

    // Those that somebody asked for.
    private readonly ConcurrentDictionary<Article, StoredContent> _articles = new(ReferenceEqualityComparer.Instance);

    private ArticleApi(ContentEndpoints content, string path) => (_content, _path) = (content, path);

    public static void Map(ContentEndpoints content, string path)
    {
        var address = content.PathOf(path).TrimEnd('/');
        var list = new CanonicalPath(address);
        var api = new ArticleApi(content, address);
        var summaries = Json(
            address, () => Summaries(content.Site), ApiJson.Default.IReadOnlyListArticleSummary, () => content.LastModified);
        content.MapApi(
            SitePatterns.Of(list.Path),
            context => content.SendAsync(context, summaries),
            [.. Described.As(ListArticles), Described.Returns<IReadOnlyList<ArticleSummary>>(StatusCodes.Status200OK)]);
        var slug = RoutePatternFactory.Segment(RoutePatternFactory.ParameterPart("slug"));
        var pattern = SitePatterns.Of(list.Path);
        content.MapApi(
            RoutePatternFactory.Pattern($"{pattern.RawText}/{{slug}}", [.. pattern.PathSegments, slug]),
            api.SendAsync,
            [
                .. Described.As(GetArticle),
                Described.Returns<Article>(StatusCodes.Status200OK),
                Described.Returns(StatusCodes.Status404NotFound),
            ]);
    }

    // These stand for the endpoints in OpenAPI, which reads their names and parameters.
    private static IReadOnlyList<ArticleSummary> ListArticles() => throw new NotSupportedException();

    private static Article GetArticle(string slug) => throw new NotSupportedException(slug);

    private Task SendAsync(HttpContext context)
    {
        if (context.Request.RouteValues["slug"] is string slug && _content.Site.FindShown(slug) is { } article)
            return _content.SendAsync(context, _articles.GetOrAdd(article, Json));
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static IReadOnlyList<ArticleSummary> Summaries(ContentSite site) =>
    [
        .. site.Latest.Select(article => new ArticleSummary(
            article.Slug,
            article.Title,
            site.Info.GetAddress(article),
            SiteArticles.SummaryOf(article),
            article.Published,
            article.Section,
            article.Tags)),
    ];

    private StoredContent Json(Article article)
    {
        var content = Json(_path, () => article, ApiJson.Default.Article, () => ArticleTime.ModifiedOf(article)?.Time);
        content.IsHidden = article.IsDraft;
        content.Keys = () => CacheTags.Of(_content.Site.Set, article);
        return content;
    }

    private static StoredContent Json<T>(string path, Func<T> value, JsonTypeInfo<T> type, Func<DateTimeOffset?> lastModified) => new(
        path,
        "application/json; charset=utf-8",
        (output, _) =>
        {
            using var json = new Utf8JsonWriter(output);
            JsonSerializer.Serialize(json, value(), type);
            return ValueTask.CompletedTask;
        },
        lastModified);
}
