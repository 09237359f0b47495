using System.Text;

namespace ContentSdk.Building;

internal static class PlainSlug
{
    // Good enough for an article built by hand; the generator names content files with more care.
    public static string Of(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’'))
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-') is { Length: > 0 } some ? some : "article";
    }
}
