using ContentSdk.Sets;

namespace ContentSdk;

// One set of several.
public abstract partial class ContentSet
{
    /// <summary>
    /// Combines the content of several assemblies. Entities are joined where they have the same kind and a common catalog id or link
    /// (<see cref="Entity.SameAs"/>).
    /// </summary>
    /// <param name="sets">The sets. Where two of them have the same slug, <see cref="Find"/> gives the article of the first.</param>
    /// <exception cref="ArgumentException">A set is null or is repeated.</exception>
    public static CombinedContentSet Combine(params ContentSet[] sets) => Combine(sets, new());

    /// <summary>Combines the content of several assemblies, and joins entities by rules of your own, too.</summary>
    /// <param name="sets">The sets. Where two of them have the same slug, <see cref="Find"/> gives the article of the first.</param>
    /// <param name="options">Which entities are joined.</param>
    /// <exception cref="ArgumentException">
    /// A set is null or is repeated, or <see cref="CombineOptions.Same"/> names entities that cannot be joined.
    /// </exception>
    public static CombinedContentSet Combine(IEnumerable<ContentSet> sets, CombineOptions options)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(options);
        var all = sets.ToArray();
        var seen = new HashSet<ContentSet>(ReferenceEqualityComparer.Instance);
        foreach (var set in all)
        {
            if (set is null)
                throw new ArgumentException("A set is null. Give a ContentSet for each assembly.", nameof(sets));
            if (!seen.Add(set))
                throw new ArgumentException("A set is repeated. Give each set once.", nameof(sets));
        }
        return new(all, options);
    }
}
