using ContentSdk.Engine.Sets;
using ContentSdk.Layout;
using static ContentSdk.Layout.SetLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>Puts the index of a set into the layout.</summary>
public static class SetBlock
{
    /// <summary>The block of a set.</summary>
    /// <param name="index">The resolved set.</param>
    /// <param name="entryOf">
    /// The number of an article's block in the resource, by its logical path and its number in the
    /// set; -1 where the block is a literal.
    /// </param>
    public static LayoutBlock Write(ContentIndex index, Func<string, int, int> entryOf)
    {
        var texts = new TextPool();
        var block = new BlockWriter();
        var carriers = CarriersOf(index);
        var series = TermTables.Add(block, texts, index);
        AddArticles(block, texts, index, carriers.NumberOf, series, entryOf);
        AddEntities(block, texts, carriers.Entities);
        AddDates(block, index);
        block.Add(Names, NameTable(carriers.Entities));
        block.Add(EntitySlugs, HashTable.Of([.. carriers.Entities.Select(static (entity, i) => (entity.Slug, i))]));
        var (bytes, ends) = texts.Write();
        block.Add(Texts, ends);
        return new(block.ToBytes(), bytes);
    }

    /// <summary>The entities of a set in the order of their numbers, and for each member of the index the number of its entity.</summary>
    public static (IReadOnlyList<IndexedEntity> Entities, IReadOnlyList<int> NumberOf) CarriersOf(ContentIndex index)
    {
        var carriers = new List<IndexedEntity>();
        var numbers = new int[index.Entities.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (index.Entities[i].Canonical != i)
                continue;
            numbers[i] = carriers.Count;
            carriers.Add(index.Entities[i]);
        }
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = numbers[index.Entities[i].Canonical];
        return (carriers, numbers);
    }

    private static void AddArticles(
        BlockWriter block, TextPool texts, ContentIndex index, IReadOnlyList<int> numberOf, IReadOnlyList<int> series,
        Func<string, int, int> entryOf)
    {
        TableData articles = new(ArticleColumn.Count), entities = new(1), authors = new(1), related = new(1);
        TableData links = new(LinkColumn.Count), linkedFrom = new(1), similar = new(SimilarColumn.Count);
        var linking = LinkingTo(index);
        foreach (var article in index.Articles)
        {
            foreach (var entity in article.Entities)
                entities.Add(numberOf[entity]);
            foreach (var author in article.Authors)
                authors.Add(numberOf[author]);
            foreach (var other in article.Related)
                related.Add(other);
            foreach (var link in article.Links)
                links.Add(link.Number, link.Target);
            foreach (var other in linking[articles.Rows] ?? [])
                linkedFrom.Add(other);
            foreach (var other in article.Similar)
                similar.Add(other.Article, other.Score);
            articles.Add(
                texts.Add(article.Slug), texts.Add(article.LogicalPath), entities.Rows, authors.Rows, related.Rows,
                1 + entryOf(article.LogicalPath, articles.Rows), links.Rows, linkedFrom.Rows, RouteOf(texts, article),
                series[articles.Rows], article.Part ?? 0, similar.Rows);
        }
        block.Add(Articles, articles);
        block.Add(Slugs, HashTable.Of([.. index.Articles.Take(index.Listed).Select(static (article, i) => (article.Slug, i))]));
        block.Add(ArticleEntities, entities);
        block.Add(ArticleAuthors, authors);
        block.Add(ArticleRelated, related);
        block.Add(ArticleLinks, links);
        block.Add(ArticleLinkedFrom, linkedFrom);
        block.Add(ArticleSimilar, similar);
    }

    private static void AddDates(BlockWriter block, ContentIndex index)
    {
        TableData byDate = new(ByDateColumn.Count), newest = new(NewestColumn.Count);
        if (index.ByDate.Count > 0 || index.Articles.Any(static article => article.IsDraft))
        {
            foreach (var article in index.ByDate.Count > 0 ? index.ByDate : Enumerable.Range(0, index.Listed))
                byDate.Add((article << 1) | (index.Articles[article].IsDraft ? 1 : 0));
        }
        if (index.LastChange is { } ticks)
            newest.Add(unchecked((int)ticks), (int)(ticks >> 32));
        block.Add(ByDate, byDate);
        block.Add(Newest, newest);
    }

    // What a project without routes of its own gives every article is not said for each.
    private static int RouteOf(TextPool texts, IndexedArticle article) =>
        article.Collection is null && article.Route == "/" + article.Slug + "/" ? 0 : texts.Add(article.Route);

    // For each article the others with a link to it, ascending.
    private static List<int>?[] LinkingTo(ContentIndex index)
    {
        var linking = new List<int>?[index.Articles.Count];
        for (var i = 0; i < linking.Length; i++)
        {
            foreach (var link in index.Articles[i].Links)
            {
                var others = linking[link.Target] ??= [];
                if (link.Target != i && (others.Count == 0 || others[others.Count - 1] != i))
                    others.Add(i);
            }
        }
        return linking;
    }

    private static void AddEntities(BlockWriter block, TextPool texts, IReadOnlyList<IndexedEntity> carriers)
    {
        TableData entities = new(EntityColumn.Count), aliases = new(1), links = new(1), articles = new(1);
        foreach (var entity in carriers)
        {
            foreach (var alias in entity.Aliases)
                aliases.Add(texts.Add(alias));
            foreach (var link in entity.SameAs)
                links.Add(texts.Add(link));
            foreach (var article in entity.Articles)
                articles.Add(article);
            entities.Add(
                (int)entity.Kind, texts.Add(entity.Name),
                KeyDerivation.Of(entity.Name) == entity.MemberName ? 0 : texts.Add(entity.MemberName), texts.Add(entity.CatalogId),
                aliases.Rows, links.Rows, articles.Rows, SlugDerivation.Of(entity.Name) == entity.Slug ? 0 : texts.Add(entity.Slug));
        }
        block.Add(SetLayout.Entities, entities);
        block.Add(Aliases, aliases);
        block.Add(Links, links);
        block.Add(EntityArticles, articles);
    }

    private static TableData NameTable(IReadOnlyList<IndexedEntity> carriers) =>
        HashTable.Of([.. new NameClaims(carriers).Sole.Select(static name => (name.Name, name.Claim.Number))]);
}
