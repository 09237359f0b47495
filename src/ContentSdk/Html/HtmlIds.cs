using System.Text;

namespace ContentSdk.Html;

// The ids of elements in the HTML of an article, which may be a file's own HTML.
internal static class HtmlIds
{
    private static ReadOnlySpan<byte> Spaces => " \t\n\r\f"u8;

    /// <summary>Whether an element has an id that is a prefix with a number after it.</summary>
    public static bool HasNumbered(ReadOnlySpan<byte> html, string prefix)
    {
        Span<byte> sought = Encoding.ASCII.GetBytes(prefix);
        for (var start = 0; html[start..].IndexOf(sought) is >= 0 and var found;)
        {
            start += found + 1;
            if (IsValueOfId(html[..(start - 1)]) && IsNumber(html[(start - 1 + sought.Length)..]))
                return true;
        }
        return false;
    }

    // id="…, id='… or id=…
    private static bool IsValueOfId(ReadOnlySpan<byte> before)
    {
        if (before is [.., (byte)'"' or (byte)'\''])
            before = before[..^1];
        before = before.TrimEnd(Spaces);
        if (before is not [.., (byte)'='])
            return false;
        before = before[..^1].TrimEnd(Spaces);
        return before is [.., var space, (byte)'i' or (byte)'I', (byte)'d' or (byte)'D'] && (Spaces.Contains(space) || space == '/');
    }

    private static bool IsNumber(ReadOnlySpan<byte> after)
    {
        var end = after.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end > 0 && (after[end] is (byte)'"' or (byte)'\'' or (byte)'>' or (byte)'/' || Spaces.Contains(after[end]));
    }
}
