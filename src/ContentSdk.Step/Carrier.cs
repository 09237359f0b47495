using ContentSdk.Engine.Readings;

namespace ContentSdk.Step;

/// <summary>
/// Where the bytes of a set lie: in literals of its code, or in a resource. Literals cost the compiler by the byte, a
/// resource costs every app a file and a look at it.
/// </summary>
internal static class Carrier
{
    // A set that grows and shrinks by a few articles does not go back and forth: it has to lose a quarter to go back.
    private const int Articles = 64, Bytes = 512 * 1024;

    /// <summary>Whether the bytes are to lie in a resource.</summary>
    /// <param name="asked">What the project asks for; anything but <c>code</c> and <c>resource</c> leaves it to the size.</param>
    /// <param name="articles">Number of articles.</param>
    /// <param name="bytes">Their size in files.</param>
    /// <param name="head">What the last run wrote; null for nothing.</param>
    public static bool IsResource(string asked, int articles, long bytes, string? head)
    {
        if (articles == 0 || string.Equals(asked, "code", StringComparison.OrdinalIgnoreCase))
            return false;
        if (string.Equals(asked, "resource", StringComparison.OrdinalIgnoreCase))
            return true;
        var quarters = head is not null && IndexHead.Read(head) is not null ? 3 : 4;
        return articles >= Articles * quarters / 4 || bytes >= Bytes * quarters / 4;
    }
}
