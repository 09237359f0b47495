namespace ContentSdk.Layout;

/// <summary>
/// The block of a set: its articles in the order of their slugs, its entities by kind and member, and
/// how they belong together.
/// </summary>
internal static class SetLayout
{
    public const ushort Texts = 1, Articles = 2, Slugs = 3, Entities = 4, Aliases = 5, Links = 6, EntityArticles = 7, Names = 8,
        ArticleEntities = 9, ArticleAuthors = 10, ArticleRelated = 11, ArticleLinks = 12, ArticleLinkedFrom = 13, EntitySlugs = 14,
        Terms = 15, TermNames = 16, TermArticles = 17, ArticleSimilar = 18,
        ByDate = 19, Newest = 20;

    /// <summary>
    /// What ends in a column are the rows of another table that belong to the article; where the row
    /// before ends, they begin.
    /// </summary>
    public static class ArticleColumn
    {
        /// <summary>1 + the number of the article's block in the resource, or 0 where it is a literal.</summary>
        public const int Entry = 5;

        /// <summary>Since 1.2.</summary>
        public const int LinksEnd = 6, LinkedFromEnd = 7;

        /// <summary>Since 1.3. The article's route; 0 for the slug between slashes, and for an item's text without a page.</summary>
        public const int Route = 8;

        public const int Slug = 0, Path = 1, EntitiesEnd = 2, AuthorsEnd = 3, RelatedEnd = 4, Count = 12;

        /// <summary>Since 1.4. 1 + the row of the article's series among the terms, or 0; and which part it is, or 0.</summary>
        public const int Series = 9, Part = 10;

        /// <summary>Since 1.4.</summary>
        public const int SimilarEnd = 11;
    }

    /// <summary>
    /// The links that lead to articles of the set: which of the article's links it is, ascending, and the number of the article there.
    /// </summary>
    public static class LinkColumn
    {
        public const int Link = 0, Target = 1, Count = 2;
    }

    /// <summary>
    /// Since 1.4. The articles that are similar to another, the most similar first, and how similar they are, in percent.
    /// </summary>
    public static class SimilarColumn
    {
        public const int Article = 0, Score = 1, Count = 2;
    }

    /// <summary>
    /// Since 1.6. The listed articles, newest first: twice the number of the article, and one more where it is a draft. Not there where
    /// no article has a date and none is a draft: then the order is that of slugs.
    /// </summary>
    public static class ByDateColumn
    {
        public const int Article = 0, Count = 1;
    }

    /// <summary>
    /// Since 1.6. One row: the last change of an article that is not a draft, as the lower and the upper half of ticks (UTC) since
    /// 0001-01-01. Not there where none has a date.
    /// </summary>
    public static class NewestColumn
    {
        public const int Low = 0, High = 1, Count = 2;
    }

    /// <summary>
    /// Key is the entity's member, unique among those of its kind; 0 where it is the name without all that is not an
    /// ASCII letter or digit. Id is the one that the entity catalog gives it, if any.
    /// </summary>
    public static class EntityColumn
    {
        /// <summary>Since 1.4. 0 where it is that of <see cref="SlugDerivation"/>.</summary>
        public const int Slug = 7;

        public const int Kind = 0, Name = 1, Key = 2, Id = 3, AliasesEnd = 4, LinksEnd = 5, ArticlesEnd = 6, Count = 8;
    }

    /// <summary>
    /// Since 1.4. What articles are filed under, by kind, then slug. Parent is 1 + the row of the term above it, or 0; names are its
    /// other spellings and synonyms.
    /// </summary>
    public static class TermColumn
    {
        public const int Kind = 0, Name = 1, Slug = 2, Title = 3, Description = 4, Parent = 5, NamesEnd = 6, ArticlesEnd = 7, Count = 8;
    }

    /// <summary>
    /// The tables of one column: aliases and links are texts, the others numbers of articles or
    /// entities, or a <see cref="HashTable"/>. In that of names an entity counts for one, its name, and
    /// for each of its aliases after it. Slugs of entities are found since 1.4.
    /// </summary>
    public const int Value = 0;
}
