namespace ContentSdk.Infrastructure;

// Compiled into the generator too: the table that it lays out is read by the same function.
internal static class SlugHash
{
    /// <summary>FNV-1a over UTF-16 code units: the same on every machine.</summary>
    public static uint Of(string slug)
    {
        var hash = 2166136261u;
        foreach (var c in slug)
            hash = unchecked((hash ^ c) * 16777619u);
        return hash ^ (hash >> 15);
    }
}
