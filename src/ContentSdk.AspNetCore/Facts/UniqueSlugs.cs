namespace ContentSdk.AspNetCore.Facts;

// Slugs of things that have a name only. The first of two with the same slug keeps it, and the second gets a number.
internal static class UniqueSlugs
{
    public static Dictionary<T, string> Of<T>(IEnumerable<T> things, Func<T, string> nameOf, IEqualityComparer<T> comparer)
        where T : notnull
    {
        var slugs = new Dictionary<T, string>(comparer);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var next = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var thing in things)
        {
            var first = new ArticleBuilder(nameOf(thing)).Slug;
            var slug = first;
            while (!taken.Add(slug))
            {
                var number = next.GetValueOrDefault(first, 2);
                next[first] = number + 1;
                slug = $"{first}-{number}";
            }
            slugs.TryAdd(thing, slug);
        }
        return slugs;
    }
}
