using System.Text;

namespace ContentSdk.Layout;

/// <summary>The slug that most entities have: the ASCII words of their name, in lowercase. So it need not be stored.</summary>
internal static class SlugDerivation
{
    /// <summary>The ASCII letters and digits of a name, with a hyphen for whatever is between them.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        var isApart = false;
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                isApart = true;
                continue;
            }
            if (isApart && slug.Length > 0)
                slug.Append('-');
            isApart = false;
            slug.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
        }
        return slug.ToString();
    }
}
