using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Engine.Tests.Catalog;

/// <summary>Catalogs written in a test, and articles read with them.</summary>
internal static class Catalogs
{
    public static CatalogSet Read(params string[] texts) =>
        CatalogCombiner.Combine(
            texts.Select((text, i) => CatalogReader.Read(new(i == 0 ? "seeds/entities.yaml" : $"seeds{i}/entities.yaml", text))));

    /// <summary>The catalog of a text in which nothing is wrong.</summary>
    public static EntityCatalog Of(string text)
    {
        var set = Read(text);
        Assert.Empty(set.Findings);
        return set.Catalog;
    }

    public static ArticleSpec Article(
        string text, string catalog, EntityMode mode = EntityMode.Auto, string path = "seeds/harbour-news-today.txt") =>
        ReadWith(text, Of(catalog), mode, path).Article;

    public static ReadResult ReadWith(
        string text, EntityCatalog catalog, EntityMode mode = EntityMode.Auto, string path = "seeds/harbour-news-today.txt") =>
        ContentReader.Read(new(path, text), new ReadOptions(mode), catalog, TestContext.Current.CancellationToken);

    /// <summary>Each entity with its mentions as the text has them: <c>Person Orla Fenn: Orla Fenn, Fenn, she</c>.</summary>
    public static string[] Shown(ArticleSpec article, string text) =>
    [
        .. article.Entities.Select((entity, i) => $"{entity.Kind} {entity.Name}: "
            + string.Join(
                ", ",
                article.Mentions.Where(mention => mention.Entity == i)
                    .Select(mention => text.Substring(mention.Range.Start, mention.Range.Length)))),
    ];

    public static string Message(Finding finding) => RuleCatalog.MessageOf(finding);
}
