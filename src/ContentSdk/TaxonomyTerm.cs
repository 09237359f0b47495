using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Reading;
using ContentSdk.Sets;

namespace ContentSdk;

/// <summary>
/// What articles are filed under: a tag, a section, an author or a series. There is one instance in a set for all spellings that
/// differ in case, accents, hyphens or spaces alone, so that <c>==</c> tells whether two are the same. Immutable and safe to read from any
/// number of threads.
/// </summary>
[DebuggerDisplay("{Name,nq} ({Kind})")]
public sealed class TaxonomyTerm
{
    private readonly ITermHome _home;
    private readonly int _index;
    private TermFacts? _facts;
    private ReadOnlyCollection<Article>? _articles;
    private ReadOnlyCollection<TaxonomyTerm>? _children;
    private Neighbors? _neighbors;

    internal TaxonomyTerm(ITermHome home, int index) => (_home, _index) = (home, index);

    /// <summary>What it is.</summary>
    [JsonPropertyOrder(-5), JsonPropertyName("kind")]
    public TaxonomyKind Kind => Facts.Kind;

    /// <summary>The term as most articles write it, or as the tag catalog does.</summary>
    [JsonPropertyOrder(-4), JsonPropertyName("name")]
    public string Name => Facts.Name;

    /// <summary>Its part of an address, such as <c>old-harbour</c>; unique among the terms of its kind in a set.</summary>
    [JsonPropertyOrder(-3), JsonPropertyName("slug")]
    public string Slug => Facts.Slug;

    /// <summary>What pages call it: the title that the tag catalog gives it, else <see cref="Name"/>.</summary>
    [JsonPropertyOrder(-2), JsonPropertyName("title")]
    public string Title => Facts.Title ?? Name;

    /// <summary>What it is about, as the tag catalog says; else null.</summary>
    [JsonPropertyOrder(-1), JsonPropertyName("description")]
    public string? Description => Facts.Description;

    /// <summary>The other spellings that articles use, and the synonyms of the tag catalog, in ordinal order.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> OtherNames => Facts.OtherNames;

    /// <summary>The tag above it, as the tag catalog says; else null.</summary>
    [JsonIgnore]
    public TaxonomyTerm? Parent => _home.ParentOf(_index);

    /// <summary>The tags that have it as their <see cref="Parent"/>, by slug.</summary>
    [JsonIgnore]
    public IReadOnlyList<TaxonomyTerm> Children =>
        _children ?? Once.Publish(ref _children, Array.AsReadOnly(_home.ChildrenOf(_index)));

    /// <summary>
    /// The articles filed under it, newest first, as <see cref="ContentSet.Latest"/> orders them; those of its <see cref="Children"/>
    /// are not among them. The articles of a series are in the order of their parts, those without a part after them, oldest first.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Articles => _articles ?? Once.Publish(ref _articles, Array.AsReadOnly(Ordered()));

    /// <summary>
    /// The article before another: the next older one, or the previous part of a series. Null where the article is the first, or is
    /// not filed under the term. Drafts and, except in a series, articles without a date are passed over.
    /// </summary>
    /// <param name="article">An article of <see cref="Articles"/>.</param>
    public Article? Previous(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ByArticle.Before(article);
    }

    /// <summary>The article after another: the next newer one, or the next part of a series; otherwise as <see cref="Previous"/>.</summary>
    /// <param name="article">An article of <see cref="Articles"/>.</param>
    public Article? Next(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ByArticle.After(article);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private TermFacts Facts => _facts ?? Once.Publish(ref _facts, _home.FactsOf(_index));

    private Neighbors ByArticle => _neighbors ?? Once.Publish(
        ref _neighbors, Kind == TaxonomyKind.Series ? Neighbors.InOrder(Articles) : Neighbors.NewestFirst(Articles));

    private Article[] Ordered() => Kind == TaxonomyKind.Series
        ? ArticleOrder.ByPart(_home.ArticlesOf(_index))
        : ArticleOrder.NewestFirst(_home.ArticlesOf(_index));
}
