namespace ContentSdk.Layout;

/// <summary>The hash by which slugs and names are found in a hash table of the layout.</summary>
internal static class NameHash
{
    /// <summary>FNV-1a over UTF-16 code units, the high bits folded into the low ones: the same on every machine.</summary>
    public static uint Of(string name)
    {
        var hash = Fnv.Basis;
        foreach (var c in name)
            hash = Fnv.Add(hash, c);
        return hash ^ (hash >> 15);
    }
}
