using System.Collections.ObjectModel;
using ContentSdk.Infrastructure;
using ContentSdk.Sets;

namespace ContentSdk;

/// <summary>
/// Several sets as one. Articles, quotations and mentions are the objects of their own sets. Entities are not: the
/// combined set has entities of its own, each made of its <see cref="Entity.Parts"/>, and
/// <see cref="FindEntity(Entity)"/> leads from a part, such as <see cref="Quote.Speaker"/>, to it.
/// </summary>
public sealed class CombinedContentSet : ContentSet
{
    private readonly CombineOptions _options;
    private readonly ContentSet[] _sets;
    private MergedEntities? _merged;
    private ReadOnlyCollection<Article>? _articles;
    private ReadOnlyCollection<SlugClash>? _clashes;

    internal CombinedContentSet(ContentSet[] sets, CombineOptions options)
    {
        (_sets, _options) = (sets, options);
        Sets = Array.AsReadOnly(sets);
        // A wrong pair is reported here and not on a request later.
        if (options.Same.Count > 0)
            _ = Merged;
    }

    /// <summary>The sets, in the order in which they were given.</summary>
    public IReadOnlyList<ContentSet> Sets { get; }

    /// <summary>
    /// The slugs that more than one article has, in ordinal order. Both articles stay in <see cref="Articles"/>, but
    /// only the first can be found by slug. It is not an exception, since a route per set makes it harmless; where it
    /// is not, check for it when the app starts.
    /// </summary>
    public IReadOnlyList<SlugClash> SlugClashes => _clashes ?? Once.Publish(ref _clashes, Array.AsReadOnly(ReadClashes()));

    /// <summary>All articles, ordered by slug; those with the same slug in the order of their sets.</summary>
    public override IReadOnlyList<Article> Articles => _articles ?? Once.Publish(ref _articles, Array.AsReadOnly(ReadArticles()));

    /// <summary>The merged entities, by kind, then key.</summary>
    public override IReadOnlyList<Entity> Entities => Merged.Entities;

    /// <inheritdoc/>
    public override DateTimeOffset? LastModified => _sets.Max(static set => set.LastModified);

    /// <inheritdoc/>
    public override Article? Find(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        foreach (var set in _sets)
        {
            if (set.Find(slug) is { } article)
                return article;
        }
        return null;
    }

    /// <inheritdoc/>
    public override Entity? FindEntity(Entity part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Merged.Of(part);
    }

    private protected override TaxonomyTerm[] ReadTerms() => TermGroups.OfSets(_sets).Terms;

    private MergedEntities Merged => _merged ?? Once.Publish(ref _merged, new(_sets, _options));

    // The sort is stable: the order of the sets stays among articles with the same slug.
    private Article[] ReadArticles() =>
        _sets.SelectMany(set => set.Articles).Distinct().OrderBy(article => article.Slug, StringComparer.Ordinal).ToArray();

    private SlugClash[] ReadClashes() => Articles.GroupBy(article => article.Slug, StringComparer.Ordinal)
        .Select(group => (group.Key, Articles: group.ToArray()))
        .Where(group => group.Articles.Length > 1)
        .Select(group => new SlugClash { Slug = group.Key, Articles = Array.AsReadOnly(group.Articles) })
        .ToArray();
}
