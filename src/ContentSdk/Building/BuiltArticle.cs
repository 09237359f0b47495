using ContentSdk.Infrastructure;
using ContentSdk.Reading;

namespace ContentSdk.Building;

internal sealed class BuiltArticle(BuiltHome home) : Article(home)
{
    protected override ContentBlock Data => home.DataOf(0);
}

// What an article that was built by hand asks of the set that it is not in.
internal sealed class BuiltHome(
    string slug, string path, byte[] numbers, byte[] texts, Entity[] entities, Entity[] authors, Article[] related) : IArticleHome
{
    public string SlugOf(int article) => slug;

    public string PathOf(int article) => path;

    public ContentBlock DataOf(int article) => new(numbers.AsSpan(), texts);

    public Entity EntityOf(int article, int number) => entities[number];

    public Entity[] AuthorsOf(int article) => authors;

    public Article[] RelatedOf(int article) => related;
}
