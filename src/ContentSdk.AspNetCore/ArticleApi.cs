using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, StoredContent> _articles;

    private ArticleApi(ContentEndpoints content, string path)
    {
        _content = content;
        _articles = content.Site.Articles.DistinctBy(static article => article.Slug).ToFrozenDictionary(
            static article => article.Slug,
            article => Json(path, () => article, ApiJson.Default.Article, () => ArticleTime.ModifiedOf(article)?.Time, article.IsDraft),
            StringComparer.Ordinal);
    }

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

    private static StoredContent Json<T>(
        string path, Func<T> value, JsonTypeInfo<T> type, Func<DateTimeOffset?> lastModified, bool isDraft = false) => new(
        path,
        "application/json; charset=utf-8",
        (output, _) =>
        {
            using var json = new Utf8JsonWriter(output);
            JsonSerializer.Serialize(json, value(), type);
            return ValueTask.CompletedTask;
        },
        lastModified)
        {
            IsHidden = isDraft,
        };
}
