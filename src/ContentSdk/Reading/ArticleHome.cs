using ContentSdk.Infrastructure;

namespace ContentSdk.Reading;

// What an article asks of the set that it is in. Generated articles live in a CompiledSet, those built by hand each in a home of its own.
internal interface IArticleHome
{
    string SlugOf(int article);

    string PathOf(int article);

    // The path of its page; null for an article without one.
    string? RouteOf(int article);

    // Where the site begins, without a slash at its end; null where nobody says so.
    string? BaseAddress => null;

    // What the paths of files beside the content begin with and their addresses do not; null where nobody publishes them.
    string? AssetRoot => null;

    // The path below which they are published.
    string AssetAddress => "";

    // What is known of an image that a content file names; null for one of which nothing is.
    ImageFacts? FactsOf(string from, string written) => null;

    ImageFacts? FactsOfFile(string file) => null;

    // The path of the page of the article that a link in a field leads to, by the logical path that it names.
    string? RouteOfPath(string path) => null;

    ContentBlock DataOf(int article);

    Entity EntityOf(int article, int number);

    Entity[] AuthorsOf(int article);

    Article[] RelatedOf(int article);

    // The article that a link leads to, by its number among those of the linking article.
    Article? TargetOf(int article, int link);

    // The path of that article's page, if it has one, and whether it is the page that the link is on.
    string? RouteOfTarget(int article, int link, out bool isSame)
    {
        isSame = false;
        return null;
    }

    Article[] LinkedFromOf(int article);

    (string? Series, int? Part) SeriesOf(int article);

    SimilarArticle[] SimilarOf(int article);

    // The set that has the article; null for one that is built by hand and in no set yet.
    ContentSet? Set { get; }

    // Values of own types that a test gave an article which it built.
    object[] GivenFieldsOf(int article) => [];

    // Whether articles with a link to it may come later, as those that a test builds by hand.
    bool Grows => false;
}

// What an entity asks of the set that it is in.
internal interface IEntityHome
{
    // Whether articles may come later, as those that a test builds by hand.
    bool Grows { get; }

    string NameOf(int entity);

    string KeyOf(int entity);

    string SlugOf(int entity);

    string? CatalogIdOf(int entity);

    string[] AliasesOf(int entity);

    string[] SameAsOf(int entity);

    Article[] ArticlesOf(int entity);

    // What a merged entity is made of; null where it is not merged.
    Entity[]? PartsOf(int entity) => null;

    // Whether what is said of one entity is said of another.
    bool IsPart(Entity whole, Entity? part) => part == whole;
}
