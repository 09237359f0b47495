using ContentSdk.Sets;

namespace ContentSdk;

// The articles of a set by what their content files say of them. All comparisons are ordinal; lists of articles are newest first.
public abstract partial class ContentSet
{
    /// <summary>
    /// All articles, newest first: by <see cref="Article.PublishedAt"/>, or by the beginning of the day (UTC) where
    /// only the day is known; those without a date come last. Articles of the same time are ordered by slug. All
    /// lists of articles below have this order.
    /// </summary>
    public virtual IReadOnlyList<Article> Latest => ArticlesBy.Latest;

    /// <summary>
    /// The last change of an article that is not a draft, for caches and feeds: the latest <see cref="Article.UpdatedAt"/> or
    /// <see cref="Article.PublishedAt"/>, or the beginning of the day (UTC) where only the day is known; null where none has a date.
    /// </summary>
    public virtual DateTimeOffset? LastModified =>
        Articles.Where(static article => !article.IsDraft).Max(static article => ArticleOrder.ChangedAt(article));

    /// <summary>The tags of all articles, each once, in ordinal order.</summary>
    public virtual IReadOnlyList<string> Tags => ArticlesBy.Tags.Keys;

    /// <summary>The sections of all articles, each once, in ordinal order.</summary>
    public virtual IReadOnlyList<string> Sections => ArticlesBy.Sections.Keys;

    /// <summary>The names of the authors of all articles, each once, in ordinal order.</summary>
    public virtual IReadOnlyList<string> Authors => ArticlesBy.Authors.Keys;

    /// <summary>The languages of all articles as BCP 47 tags, each once, in ordinal order.</summary>
    public virtual IReadOnlyList<string> Languages => ArticlesBy.Languages;

    /// <summary>The years in which articles were published, newest first.</summary>
    public virtual IReadOnlyList<int> Years => ArticlesBy.Years.Keys;

    /// <summary>The articles with a tag, newest first; empty where there are none.</summary>
    /// <param name="tag">The tag, spelled exactly as in the content files.</param>
    public virtual IReadOnlyList<Article> ByTag(string tag) => ArticlesBy.Tags.Of(tag);

    /// <summary>The articles of a section, newest first; empty where there are none.</summary>
    /// <param name="section">The section, spelled exactly as in the content files.</param>
    public virtual IReadOnlyList<Article> BySection(string section) => ArticlesBy.Sections.Of(section);

    /// <summary>The articles of an author, newest first; empty where there are none.</summary>
    /// <param name="author">The name, spelled exactly as in <see cref="Article.Authors"/>.</param>
    public virtual IReadOnlyList<Article> ByAuthor(string author) => ArticlesBy.Authors.Of(author);

    /// <summary>
    /// The articles that have the entity among their <see cref="Article.AuthorEntities"/>,
    /// newest first; empty where there are none.
    /// </summary>
    /// <param name="author">The author; in a combined set, the merged entity or any part of it.</param>
    public virtual IReadOnlyList<Article> ByAuthor(Entity author)
    {
        ArgumentNullException.ThrowIfNull(author);
        return ArticlesBy.AuthorEntities.Of(FindEntity(author) ?? author);
    }

    /// <summary>The articles in a language, newest first; empty where there are none.</summary>
    /// <param name="language">
    /// A BCP 47 tag in any case. A tag includes the longer ones that begin with it: <c>en</c> finds <c>en</c> and
    /// <c>en-GB</c>, <c>en-GB</c> does not find <c>en</c>. <c>und</c> finds the articles whose language is not known.
    /// </param>
    public virtual IReadOnlyList<Article> ByLanguage(string language) => ArticlesBy.LanguageRanges.Of(language);

    /// <summary>The articles of a year of publication, newest first; empty where there are none.</summary>
    /// <param name="year">The year of <see cref="Article.Published"/>.</param>
    public virtual IReadOnlyList<Article> ByYear(int year) => ArticlesBy.Years.Of(year);
}
