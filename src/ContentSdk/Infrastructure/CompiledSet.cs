using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.SetLayout;

namespace ContentSdk.Infrastructure;

/// <summary>
/// The set of an assembly. Generated code derives from it once; it is the only way from an entity to articles, so
/// that a trimmed app keeps no article that nobody asks for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class CompiledSet : ContentSet, IArticleHome, IEntityHome
{
    private readonly Article?[] _articles;
    private readonly Entity?[] _entities;
    private readonly string? _resourceHash;
    private ContentResource? _resource;

    /// <summary>Called by generated code.</summary>
    /// <param name="major">Major version of the layout of the assembly's content.</param>
    /// <param name="minor">Its minor version.</param>
    /// <param name="articles">Number of articles.</param>
    /// <param name="entities">Number of entities.</param>
    /// <param name="resourceHash">What the resource with the content has to have as its hash; null where all content is in code.</param>
    /// <exception cref="InvalidOperationException">This version of ContentSdk cannot read the layout.</exception>
    protected CompiledSet(int major, int minor, int articles, int entities, string? resourceHash)
    {
        ContentVersion.Check(new(major, minor), GetType());
        _articles = new Article?[articles];
        _entities = new Entity?[entities];
        _resourceHash = resourceHash;
    }

    /// <summary>The block of the set.</summary>
    protected virtual ContentBlock Data => Resource.Set;

    /// <summary>Where the site begins, without a slash at its end; null where the project does not say so.</summary>
    protected virtual string? BaseAddress => null;

    /// <summary>
    /// What the logical paths of files beside the content begin with and their addresses do not; null where the build
    /// does not publish such files.
    /// </summary>
    protected virtual string? AssetRoot => null;

    /// <summary>The path below which they are published; without a slash at its end.</summary>
    protected virtual string AssetAddress => "";

    /// <summary>An article by its number, in order of slugs; made if there was none so far.</summary>
    protected abstract Article Create(int index);

    /// <summary>The article of a number if somebody asked for it before.</summary>
    public Article? Known(int index) => _articles[index];

    /// <summary>Keeps the article of a number, unless another thread was faster; returns the one that is kept.</summary>
    public Article Keep(int index, Article article) => Once.Publish(ref _articles[index], article);

    /// <summary>An entity by its number.</summary>
    public Entity EntityAt(int index) => _entities[index] ?? Once.Publish(ref _entities[index], CreateEntity(index));

    internal Article ArticleAt(int index) => _articles[index] ?? Create(index);

    /// <summary>How many of the articles are the texts of items of collections: the last ones, which no list has.</summary>
    protected virtual int TextCount => 0;

    /// <summary>The text of an item of a collection.</summary>
    /// <param name="number">Its number among all texts of items.</param>
    public Article TextAt(int number) => ArticleAt(ArticleCount + number);

    internal int ArticleCount => _articles.Length - TextCount;

    private ContentResource Resource => _resource ?? Once.Publish(ref _resource, ContentResource.Open(GetType(), _resourceHash));

    private BlockView View => new(Data);

    private Entity CreateEntity(int index) =>
        EntityFactory.Create((EntityKind)View.Table(SetLayout.Entities)[index, EntityColumn.Kind], this, index);

    string IArticleHome.SlugOf(int article) => View.Text(View.Table(SetLayout.Articles)[article, ArticleColumn.Slug])!;

    string? IArticleHome.RouteOf(int article) =>
        View.Text(View.Table(SetLayout.Articles)[article, ArticleColumn.Route])
        ?? (article < ArticleCount ? $"/{((IArticleHome)this).SlugOf(article)}/" : null);

    string? IArticleHome.BaseAddress => BaseAddress;

    string? IArticleHome.AssetRoot => AssetRoot;

    string IArticleHome.AssetAddress => AssetAddress;

    ContentSet? IArticleHome.Set => this;

    string IArticleHome.PathOf(int article) => View.Text(View.Table(SetLayout.Articles)[article, ArticleColumn.Path])!;

    ContentBlock IArticleHome.DataOf(int article)
    {
        var entry = View.Table(SetLayout.Articles)[article, ArticleColumn.Entry] - 1;
        return entry < 0
            ? throw new InvalidOperationException("The article has its content in code, which was not generated.")
            : Resource.Article(entry);
    }

    Entity IArticleHome.EntityOf(int article, int number)
    {
        var set = View;
        return EntityAt(
            set.Table(ArticleEntities)[set.Table(SetLayout.Articles).StartOf(article, ArticleColumn.EntitiesEnd) + number, Value]);
    }

    Entity[] IArticleHome.AuthorsOf(int article) =>
        Array.ConvertAll(NumbersOf(article, SetLayout.Articles, ArticleColumn.AuthorsEnd, ArticleAuthors), EntityAt);

    Article[] IArticleHome.RelatedOf(int article) =>
        Array.ConvertAll(NumbersOf(article, SetLayout.Articles, ArticleColumn.RelatedEnd, ArticleRelated), ArticleAt);

    Article? IArticleHome.TargetOf(int article, int link) =>
        NumberOfTarget(article, link) is >= 0 and var target ? ArticleAt(target) : null;

    // Without the article itself, so that an app that shows one article does not have all of them.
    string? IArticleHome.RouteOfTarget(int article, int link, out bool isSame)
    {
        var target = NumberOfTarget(article, link);
        isSame = target == article;
        return target < 0 ? null : ((IArticleHome)this).RouteOf(target);
    }

    private int NumberOfTarget(int article, int link)
    {
        var set = View;
        var articles = set.Table(SetLayout.Articles);
        var links = set.Table(ArticleLinks);
        int low = articles.StartOf(article, ArticleColumn.LinksEnd), high = articles[article, ArticleColumn.LinksEnd] - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = links[middle, LinkColumn.Link] - link;
            if (order == 0)
                return links[middle, LinkColumn.Target];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    Article[] IArticleHome.LinkedFromOf(int article) =>
        Array.ConvertAll(NumbersOf(article, SetLayout.Articles, ArticleColumn.LinkedFromEnd, ArticleLinkedFrom), ArticleAt);

    bool IEntityHome.Grows => false;

    string IEntityHome.NameOf(int entity) => View.Text(View.Table(SetLayout.Entities)[entity, EntityColumn.Name])!;

    string IEntityHome.KeyOf(int entity) =>
        View.Text(View.Table(SetLayout.Entities)[entity, EntityColumn.Key]) ?? KeyDerivation.Of(EntityAt(entity).Name);

    string? IEntityHome.CatalogIdOf(int entity) => View.Text(View.Table(SetLayout.Entities)[entity, EntityColumn.Id]);

    string[] IEntityHome.AliasesOf(int entity) => TextsOf(entity, EntityColumn.AliasesEnd, Aliases);

    string[] IEntityHome.SameAsOf(int entity) => TextsOf(entity, EntityColumn.LinksEnd, Links);

    Article[] IEntityHome.ArticlesOf(int entity) =>
        Array.ConvertAll(NumbersOf(entity, SetLayout.Entities, EntityColumn.ArticlesEnd, EntityArticles), ArticleAt);

    private int[] NumbersOf(int row, ushort owners, int endColumn, ushort numbers)
    {
        var set = View;
        var table = set.Table(owners);
        var start = table.StartOf(row, endColumn);
        var found = new int[table[row, endColumn] - start];
        for (var i = 0; i < found.Length; i++)
            found[i] = set.Table(numbers)[start + i, Value];
        return found;
    }

    private string[] TextsOf(int entity, int endColumn, ushort texts)
    {
        var set = View;
        var table = set.Table(SetLayout.Entities);
        return set.Texts(set.Table(texts), table.StartOf(entity, endColumn), table[entity, endColumn]);
    }
}
