using System.Collections.Concurrent;
using ContentSdk.AspNetCore.Facts;

namespace ContentSdk.AspNetCore;

// What articles are filed under, and the pages of it.
public sealed partial class ContentSite
{
    private readonly Dictionary<TaxonomyKind, string> _termRoutes;
    private readonly ConcurrentDictionary<TaxonomyTerm, string?> _termPaths = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<TaxonomyKind, Dictionary<string, TaxonomyTerm>> _termsBySlug = new();

    /// <summary>The names of the tags that have an article in <see cref="Latest"/>, by slug.</summary>
    public IReadOnlyList<string> Tags => [.. GetTerms(TaxonomyKind.Tag).Select(static tag => tag.Name)];

    /// <summary>The terms of a kind that have an article in <see cref="Latest"/>, by slug.</summary>
    /// <param name="kind">Tags, sections, authors or series.</param>
    public IReadOnlyList<TaxonomyTerm> GetTerms(TaxonomyKind kind) => [.. Set.TermsOf(kind).Where(IsUsed)];

    /// <summary>
    /// The path of a term's page; null where its kind has no route in <see cref="ContentOptions.TermRoutes"/>, or drafts alone have it.
    /// </summary>
    /// <param name="term">A term of <see cref="Set"/>.</param>
    public string? GetPath(TaxonomyTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return FindPath(term) is { } path ? WithBase(Info.GetAddress(path)) : null;
    }

    /// <summary>
    /// The path of a tag's page; null where there is no <see cref="ContentOptions.TagRoute"/>, or drafts alone have the tag.
    /// </summary>
    /// <param name="tag">Its name, or another spelling that is the same tag.</param>
    public string? GetTagPath(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Set.FindTerm(TaxonomyKind.Tag, tag) is { } term ? GetPath(term) : null;
    }

    /// <summary>The articles that have a tag, newest first, without drafts.</summary>
    /// <param name="tag">Its name, or another spelling that is the same tag.</param>
    public IReadOnlyList<Article> GetArticles(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Set.FindTerm(TaxonomyKind.Tag, tag) is { } term ? GetArticles(term) : [];
    }

    /// <summary>
    /// The articles that are filed under a term, without drafts: newest first, those of a series in the order of their parts.
    /// </summary>
    /// <param name="term">A tag, a section, an author or a series.</param>
    public IReadOnlyList<Article> GetArticles(TaxonomyTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        // In a combined set, that of an article's own set is a part of the one that has all articles.
        var whole = Set.FindTerm(term.Kind, term.Name) ?? term;
        return [.. whole.Articles.Where(static article => !article.IsDraft)];
    }

    internal string? FindPath(TaxonomyTerm term) => _termRoutes.ContainsKey(term.Kind)
        ? _termPaths.GetOrAdd(
            term,
            static (term, site) => IsUsed(term) ? PathTemplate.Fill(site._termRoutes[term.Kind], term.Slug) : null,
            this)
        : null;

    internal IEnumerable<(TaxonomyTerm Term, string Path)> TermPages(TaxonomyKind kind)
    {
        foreach (var term in Set.TermsOf(kind))
        {
            if (FindPath(term) is { } path)
                yield return (term, path);
        }
    }

    /// <summary>The paths that synonyms and other spellings of terms give, each with that of the term's page.</summary>
    internal IEnumerable<(string From, string To)> OtherPaths(TaxonomyKind kind)
    {
        foreach (var (slug, term) in _termsBySlug.GetOrAdd(kind, BySlug).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            if (slug != term.Slug && FindPath(term) is { } path)
                yield return (PathTemplate.Fill(_termRoutes[kind], slug), path);
        }
    }

    /// <summary>The term with a slug, or with a synonym that looks like it: boats is the slug of Boats.</summary>
    internal TaxonomyTerm? FindTerm(TaxonomyKind kind, string slug) =>
        _termsBySlug.GetOrAdd(kind, BySlug).GetValueOrDefault(slug);

    // A tag catalog may declare tags that no article has.
    private static bool IsUsed(TaxonomyTerm term) => term.Articles.Any(static article => !article.IsDraft);

    private Dictionary<string, TaxonomyTerm> BySlug(TaxonomyKind kind)
    {
        var terms = Set.TermsOf(kind);
        var slugs = new Dictionary<string, TaxonomyTerm>(StringComparer.Ordinal);
        foreach (var term in terms)
            slugs.TryAdd(term.Slug, term);
        foreach (var term in terms)
        {
            foreach (var name in term.OtherNames)
                slugs.TryAdd(name.ToLowerInvariant().Replace(' ', '-'), term);
        }
        return slugs;
    }
}
