using System.Text;

namespace ContentSdk.AspNetCore.Serving;

// The keys by which a content delivery network purges what it keeps.
internal static class CacheTags
{
    /// <summary>The key of all content that lists articles.</summary>
    public const string Lists = "articles";

    // Networks take 16 KB, and servers in between often 8 KB for all headers together.
    private const int MostCharacters = 4000;

    /// <summary>The keys of an article's page.</summary>
    public static IEnumerable<string> Of(ContentSet set, Article article)
    {
        yield return KeyOf("article", article.Slug);
        foreach (var kind in Enum.GetValues<TaxonomyKind>())
        {
            foreach (var term in set.TermsOf(article, kind))
                yield return Of(term);
        }
        foreach (var entity in article.Entities)
            yield return Of(set.FindEntity(entity) ?? entity);
    }

    /// <summary>The key of an entity's page.</summary>
    public static string Of(Entity entity) => KeyOf(entity.Kind.ToString(), entity.Slug);

    /// <summary>The key of a term's page.</summary>
    public static string Of(TaxonomyTerm term) => KeyOf(term.Kind.ToString(), term.Slug);

    /// <summary>The value of the header: as many keys as a header may have, the first ones.</summary>
    /// <param name="header">Its name. The keys of Surrogate-Key are separated by spaces, all others by commas.</param>
    /// <param name="keys">The keys.</param>
    public static string Join(string header, IEnumerable<string> keys)
    {
        var separator = header.Equals("Surrogate-Key", StringComparison.OrdinalIgnoreCase) ? ' ' : ',';
        var value = new StringBuilder();
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            if (value.Length + 1 + key.Length > MostCharacters)
                break;
            if (value.Length > 0)
                value.Append(separator);
            value.Append(key);
        }
        return value.ToString();
    }

    /// <summary>Whether a text is a token of HTTP (RFC 9110, 5.6.2).</summary>
    public static bool IsHeader(string name) =>
        name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));

    // Whatever a slug has, nothing is left of it that separates keys or ends a header.
    private static string KeyOf(string kind, string slug) => $"{kind.ToLowerInvariant()}-{Uri.EscapeDataString(slug)}";
}
