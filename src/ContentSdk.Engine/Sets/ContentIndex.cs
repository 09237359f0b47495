using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>
/// What the index of a set needs to know of one article: no counts, no ranges, no lines,
/// so that most edits do not touch it.
/// </summary>
/// <param name="LogicalPath">The file.</param>
/// <param name="Identifier">C# identifier that the article alone would get.</param>
/// <param name="Slug">Slug that the article alone would get.</param>
/// <param name="Title">Headline, or empty.</param>
/// <param name="Entities">Its entities, sorted by kind, then member name, ordinal.</param>
public sealed record ArticleIndexRecord(
    string LogicalPath, string Identifier, string Slug, string Title, EquatableArray<EntitySpec> Entities)
{
    /// <summary>Names of its authors.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Articles that it names as related, as they were written.</summary>
    public EquatableArray<string> Related { get; init; }

    /// <summary>Its links to content files, in order.</summary>
    public EquatableArray<FileLink> Links { get; init; }

    /// <summary>
    /// The files beside the content that it shows or leads to, in order: paths from its folder, decoded, with forward slashes.
    /// </summary>
    public EquatableArray<string> Assets { get; init; }

    /// <summary>The logical path that one of its links leads to; null where that is out of the project.</summary>
    /// <param name="link">Which of <see cref="Links"/>.</param>
    public string? PathOfLink(int link) => ContentPath.Combine(LogicalPath, Links[link].Path);

    /// <summary>The logical path of one of the files beside the content; null where that is out of the project.</summary>
    /// <param name="asset">Which of <see cref="Assets"/>.</param>
    public string? PathOfAsset(int asset) => ContentPath.Combine(LogicalPath, Assets[asset]);

    /// <summary>The anchors of its headings, then those of other places; null where nobody knows which it has, as without markup.</summary>
    public EquatableArray<string>? Anchors { get; init; }

    /// <summary>
    /// Entities that its fields name. Only a type of the host says which fields do, so that reading alone finds none.
    /// </summary>
    public EquatableArray<FieldEntity> Named { get; init; }

    /// <summary>
    /// The collection whose item it is the text of; null for an article of its own. Only a type of the host says so.
    /// </summary>
    public string? Collection { get; init; }

    /// <summary>The words that it is filed under, in order.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Its section, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The series that it is part of, or null.</summary>
    public string? Series { get; init; }

    /// <summary>Which part of its series it is, or null.</summary>
    public int? Part { get; init; }

    /// <summary>The day of its publication (<c>yyyy-MM-dd</c>), or null.</summary>
    public string? Published { get; init; }

    /// <summary>The time of its publication, or the beginning of the day, as ticks (UTC); or null.</summary>
    public long? PublishedTicks { get; init; }

    /// <summary>The time of its last change, or the beginning of the day, as ticks (UTC); or null.</summary>
    public long? UpdatedTicks { get; init; }

    /// <summary>Whether it names an image.</summary>
    public bool HasImage { get; init; }

    /// <summary>Whether it has a teaser or a standfirst.</summary>
    public bool HasSummary { get; init; }

    /// <summary>The tag of its language as front matter says it, or null: what is recognised may change with the text.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Day from which it may be shown (<c>yyyy-MM-dd</c>), or null.</summary>
    public string? Embargo { get; init; }
}

/// <summary>All articles and entities of a project, resolved against each other.</summary>
/// <param name="Articles">Sorted by slug, ordinal; then the texts of items, sorted by collection and slug.</param>
/// <param name="Entities">One for each (kind, member name) that any article yields, sorted by kind, then member name, ordinal.</param>
public sealed record ContentIndex(EquatableArray<IndexedArticle> Articles, EquatableArray<IndexedEntity> Entities)
{
    /// <summary>What the articles are filed under, sorted by kind, then slug, ordinal.</summary>
    public EquatableArray<IndexedTerm> Terms { get; init; }

    /// <summary>
    /// The articles of their own, newest first, as indexes in <see cref="Articles"/>; empty where none has a date: then the order is that
    /// of slugs.
    /// </summary>
    public EquatableArray<int> ByDate { get; init; }

    /// <summary>The last change of an article that is not a draft, as ticks (UTC); null where none has a date.</summary>
    public long? LastChange { get; init; }

    /// <summary>How many articles are of their own. The texts of items of collections follow them.</summary>
    public int Listed
    {
        get
        {
            var listed = Articles.Count;
            while (listed > 0 && Articles[listed - 1].Collection is not null)
                listed--;
            return listed;
        }
    }
}

/// <summary>An article in its set.</summary>
/// <param name="LogicalPath">The file.</param>
/// <param name="Identifier">Its member, unique in the set.</param>
/// <param name="Slug">Its slug, unique in the set.</param>
/// <param name="Title">Headline, or empty.</param>
public sealed record IndexedArticle(string LogicalPath, string Identifier, string Slug, string Title)
{
    /// <summary>The collection whose item it is the text of; null for an article of its own.</summary>
    public string? Collection { get; init; }

    /// <summary>Whether it is a draft, which builds without drafts leave out.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The path of its page; null where it has none.</summary>
    public string? Route { get; init; }

    /// <summary>
    /// Its entities as indexes in <see cref="ContentIndex.Entities"/>, in the order of
    /// <see cref="ArticleIndexRecord.Entities"/>.
    /// </summary>
    public EquatableArray<int> Entities { get; init; }

    /// <summary>The entities that its authors are, as indexes in <see cref="ContentIndex.Entities"/>.</summary>
    public EquatableArray<int> Authors { get; init; }

    /// <summary>The articles that go with it, as indexes in <see cref="ContentIndex.Articles"/>.</summary>
    public EquatableArray<int> Related { get; init; }

    /// <summary>Those of its links that lead to articles of the set, in order.</summary>
    public EquatableArray<IndexedLink> Links { get; init; }

    /// <summary>Which part of its series it is, or null.</summary>
    public int? Part { get; init; }

    /// <summary>The articles that have most in common with it, the most similar first.</summary>
    public EquatableArray<SimilarTo> Similar { get; init; }
}

/// <summary>An article that is similar to another.</summary>
/// <param name="Article">Which it is, as an index in <see cref="ContentIndex.Articles"/>.</param>
/// <param name="Score">How similar it is, from 1 to 100.</param>
public readonly record struct SimilarTo(int Article, int Score);

/// <summary>A link to an article of the set.</summary>
/// <param name="Number">Which link of the linking article it is.</param>
/// <param name="Target">Where it leads, as an index in <see cref="ContentIndex.Articles"/>.</param>
public readonly record struct IndexedLink(int Number, int Target);

/// <summary>An entity member in its set. Several members may stand for one entity.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="MemberName">Its member; with <paramref name="Kind"/> its key.</param>
/// <param name="Canonical">
/// Index in <see cref="ContentIndex.Entities"/> of the member that carries the entity; its
/// own index when it carries it itself.
/// </param>
/// <param name="Name">The entity's fullest name; the same for all members of one entity.</param>
/// <param name="Aliases">All other names, ordinal order; the same for all members of one entity.</param>
/// <param name="SameAs">Links; the same for all members of one entity.</param>
/// <param name="IsConfident">Whether this member is offered by name.</param>
/// <param name="Articles">
/// Indexes in <see cref="ContentIndex.Articles"/> of the articles that name the entity, ascending;
/// empty unless it carries the entity.
/// </param>
public sealed record IndexedEntity(
    EntityKind Kind,
    string MemberName,
    int Canonical,
    string Name,
    EquatableArray<string> Aliases,
    EquatableArray<string> SameAs,
    bool IsConfident,
    EquatableArray<int> Articles)
{
    /// <summary>The id that an entity catalog gives the entity, or null where none does; the same for all members of one entity.</summary>
    public string? CatalogId { get; init; }

    /// <summary>Its slug, unique in the set; empty unless it carries the entity.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Whether nothing but drafts makes that this member is offered by name: a build without drafts does not.</summary>
    public bool IsDraft { get; init; }
}
