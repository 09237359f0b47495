using System.Globalization;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>The slug of an entity. Compiled into the engine, and into the model for entities that are made by hand.</summary>
internal static class EntitySlug
{
    private const int MostWords = 10;

    /// <summary>The words of a name in kebab case; with a hash where letters were lost.</summary>
    /// <param name="kind">What the entity is, for a name without a letter that ASCII can show.</param>
    /// <param name="name">The name.</param>
    public static string Of(string kind, string name)
    {
        var cut = NameWords.Cut(name.AsSpan());
        var isCut = cut.Words.Count > MostWords;
        var words = isCut ? cut.Words.GetRange(0, MostWords) : cut.Words;
        var slug = CharClass.ToLower(words.Count > 0 ? string.Join("-", words) : kind);
        return words.Count > 0 && !cut.IsLossy && !isCut ? slug : slug + "-" + StableHash.Hex(name.AsSpan());
    }

    /// <summary>
    /// Numbers slugs that are repeated: the first keeps it, the next gets <c>-2</c>. No number makes a slug that another one has.
    /// </summary>
    /// <param name="slugs">The slugs, in order of precedence.</param>
    public static string[] Distinct(IReadOnlyList<string> slugs)
    {
        var distinct = new string[slugs.Count];
        var taken = new HashSet<string>(slugs, StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < distinct.Length; i++)
        {
            var slug = distinct[i] = slugs[i];
            if (!last.TryGetValue(slug, out var number))
            {
                last.Add(slug, 1);
                continue;
            }
            do
                distinct[i] = slug + "-" + (++number).ToString(CultureInfo.InvariantCulture);
            while (!taken.Add(distinct[i]));
            last[slug] = number;
        }
        return distinct;
    }
}
