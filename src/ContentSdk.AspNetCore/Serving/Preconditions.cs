using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ContentSdk.AspNetCore.Serving;

// Whether a client has the content already (RFC 9110, 13.1). Reads the headers without an allocation.
internal static class Preconditions
{
    /// <summary>Whether 304 is the answer.</summary>
    public static bool IsNotModified(IHeaderDictionary headers, string tag, DateTimeOffset? lastModified)
    {
        var tags = headers.IfNoneMatch;
        if (tags.Count > 0)
            return HasTag(tags, tag);
        return lastModified is { } time && headers.IfModifiedSince is [{ } since]
            && HeaderUtilities.TryParseDate(since, out var known) && time <= known;
    }

    // Compares weakly, as If-None-Match requires: W/"x" is "x".
    private static bool HasTag(StringValues values, string tag)
    {
        foreach (var value in values)
        {
            var rest = value.AsSpan();
            while (Next(ref rest) is { IsEmpty: false } item)
            {
                if (item is "*" || item.SequenceEqual(tag))
                    return true;
            }
        }
        return false;
    }

    // The next tag with its quotation marks. A comma may be within them.
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" \t,");
        if (rest.StartsWith("W/"))
            rest = rest[2..];
        var end = 1;
        if (rest is ['"', .. var inner])
        {
            var close = inner.IndexOf('"');
            end = close < 0 ? rest.Length : close + 2;
        }
        else if (!rest.IsEmpty)
        {
            var comma = rest.IndexOf(',');
            end = comma < 0 ? rest.Length : comma;
        }
        if (rest.IsEmpty)
            return rest;
        var item = rest[..end].TrimEnd(" \t");
        rest = rest[end..];
        return item;
    }
}
