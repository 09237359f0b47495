using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ContentSdk.AspNetCore.Json;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web.Facts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ContentSdk.AspNetCore;

// The articles as JSON: a list, and each by its slug.
internal sealed class ArticleApi
{
    private readonly ContentEndpoints _content;
    private readonly FrozenDictionary<string, StoredContent> _articles;

    private ArticleApi(ContentEndpoints content, string path)
    {
        _content = content;
        _articles = content.Site.Articles.DistinctBy(static article => article.Slug).ToFrozenDictionary(
            static article => article.Slug,
            article => Json(path, () => article, ApiJson.Default.Article, () => ArticleTime.ModifiedOf(article)?.Time),
            StringComparer.Ordinal);
    }

    public static void Map(ContentEndpoints content, string path)
    {
        var address = content.PathOf(path).TrimEnd('/');
        var list = new CanonicalPath(address);
        var api = new ArticleApi(content, address);
        var summaries = Json(
            address, () => Summaries(content.Site), ApiJson.Default.IReadOnlyListArticleSummary, () => content.LastModified);
        content.MapGet(list, context => content.SendAsync(context, summaries))
            .WithMetadata(Method(ListArticles), Returns<IReadOnlyList<ArticleSummary>>(StatusCodes.Status200OK));
        var slug = RoutePatternFactory.Segment(RoutePatternFactory.ParameterPart("slug"));
        var pattern = SitePatterns.Of(list.Path);
        content.MapGet(RoutePatternFactory.Pattern($"{pattern.RawText}/{{slug}}", [.. pattern.PathSegments, slug]), api.SendAsync)
            .WithMetadata(
                Method(GetArticle), Returns<Article>(StatusCodes.Status200OK), new Response(StatusCodes.Status404NotFound, typeof(void), []));
    }

    // What OpenAPI reads: names, parameters and results. The endpoints are not made of them, since that would take reflection.
    private static IReadOnlyList<ArticleSummary> ListArticles() => throw new NotSupportedException();

    private static Article GetArticle(string slug) => throw new NotSupportedException(slug);

    private static MethodInfo Method(Delegate method) => method.Method;

    private static Response Returns<T>(int status) => new(status, typeof(T), [MediaTypes.Json]);

    private Task SendAsync(HttpContext context)
    {
        if (context.Request.RouteValues["slug"] is string slug && _articles.TryGetValue(slug, out var article))
            return _content.SendAsync(context, article);
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

    private sealed record Response(int StatusCode, Type? Type, IEnumerable<string> ContentTypes) : IProducesResponseTypeMetadata;
}
