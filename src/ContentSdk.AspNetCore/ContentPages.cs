using System.Buffers;
using System.Text;
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
        foreach (var article in Site.Articles)
        {
            var path = new CanonicalPath(PathOf(article));
            Map.Add(ContentOf(article, static (_, _) => ValueTask.CompletedTask), path.Path);
            Route(path, context => answer(context, article));
        }
        return this;
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

    /// <summary>Maps the page of each tag, at the path that <see cref="ContentOptions.TagRoute"/> gives it.</summary>
    /// <param name="render">Gives the HTML of a tag's page. It is called once for each tag, unless it throws.</param>
    /// <returns>This.</returns>
    /// <exception cref="InvalidOperationException">Tags have no route, or a path is taken.</exception>
    public ContentEndpoints MapTags(Func<string, string> render)
    {
        ArgumentNullException.ThrowIfNull(render);
        return AddTags(tag => Text(() => render(tag)));
    }

    private string PathOf(Article article) => Site.BelowBase(Site.Info.GetAddress(article));

    private StoredContent ContentOf(Article article, ContentWriter write) =>
        new(PathOf(article), MediaTypes.Html, write, () => ArticleTime.ModifiedOf(article)?.Time) { IsHidden = article.IsDraft };

    private ContentEndpoints AddPage(string path, ContentWriter write)
    {
        var content = new StoredContent(PathOf(path), MediaTypes.Html, write, () => LastModified);
        Store(content);
        Map.OtherPages.Add(content.Path);
        return this;
    }

    private ContentEndpoints AddArticles(Func<Article, ContentWriter> writerOf)
    {
        foreach (var article in Site.Articles)
            Store(ContentOf(article, writerOf(article)));
        return this;
    }

    private ContentEndpoints AddEntities(EntityKind kind, Func<Entity, ContentWriter> writerOf)
    {
        if (!Site.Options.EntityRoutes.ContainsKey(kind))
            throw new InvalidOperationException($"Entities of the kind {kind} have no route. Set options.EntityRoutes[EntityKind.{kind}].");
        foreach (var (entity, path) in Site.EntityPages(kind))
            AddPage(path, writerOf(entity));
        return this;
    }

    private ContentEndpoints AddTags(Func<string, ContentWriter> writerOf)
    {
        if (Site.Options.TagRoute is null)
            throw new InvalidOperationException("Tags have no route. Set options.TagRoute.");
        foreach (var (tag, path) in Site.TagPages())
            AddPage(path, writerOf(tag));
        return this;
    }
}
