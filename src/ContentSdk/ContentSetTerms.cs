using ContentSdk.Infrastructure;
using ContentSdk.Sets;

namespace ContentSdk;

// What the articles of a set are filed under, and which articles follow each other.
public abstract partial class ContentSet
{
    private TermIndex? _termIndex;
    private Neighbors? _neighbors;

    /// <summary>
    /// The tags, sections, authors or series of the articles, by slug. With a tag catalog, all tags that it declares are among them.
    /// </summary>
    /// <param name="kind">Which of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public virtual IReadOnlyList<TaxonomyTerm> TermsOf(TaxonomyKind kind) => TermsBy.Of(kind);

    /// <summary>The terms of a kind that an article is filed under, in the order of its content file, each once.</summary>
    /// <param name="article">An article of this set.</param>
    /// <param name="kind">Which of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public virtual IReadOnlyList<TaxonomyTerm> TermsOf(Article article, TaxonomyKind kind)
    {
        ArgumentNullException.ThrowIfNull(article);
        var terms = TermIndex.NamesOf(article, kind).Select(name => FindTerm(kind, name)).OfType<TaxonomyTerm>();
        return Array.AsReadOnly(terms.Distinct().ToArray());
    }

    /// <summary>
    /// The term with a name, or null: as <see cref="TaxonomyTerm.Name"/> or one of the <see cref="TaxonomyTerm.OtherNames"/> is spelled,
    /// else with this slug. Takes the same time however many terms there are.
    /// </summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">The name or the slug.</param>
    public virtual TaxonomyTerm? FindTerm(TaxonomyKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TermsBy.Find(kind, name);
    }

    /// <summary>
    /// The next older article, in the order of <see cref="Latest"/>; null where there is none. Drafts and articles without a date are
    /// passed over; an article without a date has no neighbors.
    /// </summary>
    /// <param name="article">An article of this set.</param>
    public virtual Article? Previous(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ByArticle.Before(article);
    }

    /// <summary>The next newer article; otherwise as <see cref="Previous"/>.</summary>
    /// <param name="article">An article of this set.</param>
    public virtual Article? Next(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ByArticle.After(article);
    }

    private protected virtual TaxonomyTerm[] ReadTerms() => TermGroups.OfArticles(Articles).Terms;

    private TermIndex TermsBy => _termIndex ?? Once.Publish(ref _termIndex, new(ReadTerms()));

    private Neighbors ByArticle => _neighbors ?? Once.Publish(ref _neighbors, Neighbors.NewestFirst(Latest));
}
