using System.Buffers;
using System.Text;
using ContentSdk.AspNetCore.Facts;
using ContentSdk.AspNetCore.Serving;
using ContentSdk.Web.Facts;
using Microsoft.AspNetCore.Http;

namespace ContentSdk.AspNetCore;

public sealed partial class ContentEndpoints
{
    /// <summary>Maps a page that depends on the content alone, such as the front page.</summary>
    /// <param name="path">Its path below the base address.</param>
    /// <param name="render">Gives the HTML. It is called once, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">The path is taken.</exception>
    public ContentEndpoints MapPage(string path, Func<string> render)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(render);
        return AddPage(path, Text(render));
    }

    /// <summary>Maps the page of each article that has one.</summary>
    /// <param name="render">Gives the HTML of an article's page. It is called once for each article, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Two articles have one path, or the path of an article is taken.</exception>
    public ContentEndpoints MapArticles(Func<Article, string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddArticles(article => Text(() => render(article)));
    }

    /// <summary>Maps the page of each article that has one, written as UTF-8.</summary>
    /// <param name="write">Writes an article's page. It is called once for each article, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Two articles have one path, or the path of an article is taken.</exception>
    public ContentEndpoints MapArticles(Action<IBufferWriter<byte>, Article> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return AddArticles(article => Sync(output => write(output, article)));
    }

    /// <summary>
    /// Maps the page of each article to code that answers each request, for pages that depend on who asks. Nothing is kept, and no
    /// header is set.
    /// </summary>
    /// <param name="answer">Answers a request for the page of an article.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Two articles have one path, or the path of an article is taken.</exception>
    public ContentEndpoints MapArticleRequests(Func<HttpContext, Article, Task> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return AddArticles(static _ => static (_, _) => ValueTask.CompletedTask, answer);
    }

    /// <summary>Maps the page of each entity of a kind, at the path that <see cref="ContentOptions.EntityRoutes"/> gives it.</summary>
    /// <param name="kind">The kind: <see cref="EntityKind.Person"/> for people.</param>
    /// <param name="render">Gives the HTML of an entity's page. It is called once for each entity, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">The kind has no route, or a path is taken.</exception>
    public ContentEndpoints MapEntities(EntityKind kind, Func<Entity, string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddEntities(kind, entity => Text(() => render(entity)));
    }

    private string PathOf(Article article) => Site.BelowBase(Site.Info.GetAddress(article));

    /// <summary>A file that shows one article.</summary>
    internal StoredContent ContentOf(Article article, string path, string type, Action<IBufferWriter<byte>> write) =>
        ContentOf(article, PathOf(path), type, Sync(write));

    private StoredContent ContentOf(Article article, ContentWriter write) => ContentOf(article, PathOf(article), MediaTypes.Html, write);

    private StoredContent ContentOf(Article article, string path, string type, ContentWriter write) =>
        new(path, type, write, () => ArticleTime.ModifiedOf(article)?.Time)
        {
            Article = article,
            Keys = () => CacheTags.Of(Site.Set, article),
            IsHidden = article.IsDraft,
        };

    private ContentEndpoints AddPage(string path, ContentWriter write)
    {
        var content = new StoredContent(PathOf(path), MediaTypes.Html, write, () => LastModified);
        Store(content);
        Map.List(() => [content.Path]);
        return this;
    }

    private ContentEndpoints AddArticles(Func<Article, ContentWriter> writerOf, Func<HttpContext, Article, Task>? answer = null)
    {
        if (Site.HasRoutesOfBuild)
        {
            Store(new RoutePages(Site, article => ContentOf(article, writerOf(article)), AnswerOf));
            return this;
        }
        foreach (var article in Site.Articles)
        {
            var content = ContentOf(article, writerOf(article));
            var path = new CanonicalPath(content.Path);
            Map.Add(content, path);
            Route(path, AnswerOf(content));
        }
        return this;

        RequestDelegate AnswerOf(StoredContent content) => answer is null
            ? context => SendAsync(context, content)
            : context => answer(context, content.Article!);
    }

    // The pages of what has a slug. Those of a compiled set are made when they are asked for, and so are those of terms, whose slugs are
    // different in any set.
    private ContentEndpoints AddSlugs<T>(
        string template, Func<string, T?> find, Func<IEnumerable<(T Shown, string Path)>> all, Func<T, string?> pathOf,
        Func<T, ContentWriter> writerOf, Func<T, string> keyOf)
        where T : class
    {
        if (!PathTemplate.HasOnePlace(template) || !(Site.IsCompiled || typeof(T) == typeof(TaxonomyTerm)))
        {
            foreach (var (shown, path) in all())
            {
                var content = ContentOf(shown, path);
                Store(content);
                Map.List(() => [content.Path]);
            }
            return this;
        }
        var family = new SlugPages(
            PathOf(template),
            slug => find(slug) is { } shown && pathOf(shown) is { } path ? ContentOf(shown, path) : null,
            () => all().Select(page => ContentOf(page.Shown, page.Path)),
            content => context => SendAsync(context, content));
        Store(family);
        Map.List(() => family.All.Select(static content => content.Path));
        return this;

        StoredContent ContentOf(T shown, string path) => new(PathOf(path), MediaTypes.Html, writerOf(shown), () => LastModified)
        {
            Keys = () => [keyOf(shown)],
        };
    }

    private ContentEndpoints AddEntities(EntityKind kind, Func<Entity, ContentWriter> writerOf)
    {
        if (!Site.Options.EntityRoutes.TryGetValue(kind, out var route))
            throw new InvalidOperationException($"Entities of the kind {kind} have no route. Set options.EntityRoutes[EntityKind.{kind}].");
        return AddSlugs(
            route,
            slug => Site.Set.FindEntityBySlug(slug) is { } entity && entity.Kind == kind ? entity : null,
            () => Site.EntityPages(kind),
            Site.FindPath,
            writerOf,
            CacheTags.Of);
    }
}
