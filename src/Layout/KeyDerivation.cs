using System.Text;

namespace ContentSdk.Layout;

/// <summary>
/// The key that most entities have: their name without all that an identifier cannot have. So it need not
/// be stored a second time.
/// </summary>
internal static class KeyDerivation
{
    /// <summary>The ASCII letters and digits of a name.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                key.Append(c);
        }
        return key.ToString();
    }
}
