namespace ContentSdk.Engine.Structure;

/// <summary>Weighs each block by itself, and then by what stands around it and elsewhere on the page.</summary>
internal static class Surroundings
{
    private const int Reach = 2, LongestRepeated = 25, LongestAlone = 60;

    /// <summary>For each block what speaks for it being body; negative where more speaks against it.</summary>
    public static int[] Weigh(Page page)
    {
        var evidence = new BodyEvidence(page);
        var own = Array.ConvertAll(page.Blocks, evidence.Of);
        if (page.Carries == Furnishing.Clean)
            return own;
        var times = Times(page);
        for (var i = 0; i < own.Length; i++)
        {
            if (page.Blocks[i].Words <= LongestRepeated && times[Key(page.Blocks[i])] > 1)
                own[i] += EvidenceWeights.Of("repeated");
        }
        var weights = (int[])own.Clone();
        for (var i = 0; i < own.Length; i++)
        {
            if (own[i] > 0 && page.Blocks[i].Words <= LongestAlone && IsAlone(own, i))
                weights[i] += EvidenceWeights.Of("alone");
        }
        return weights;
    }

    private static bool IsAlone(int[] own, int index)
    {
        int against = 0, all = 0;
        for (var i = Math.Max(0, index - Reach); i <= index + Reach && i < own.Length; i++)
        {
            if (i == index)
                continue;
            all++;
            against += own[i] < 0 ? 1 : 0;
        }
        return against >= 3 || against == all;
    }

    private static Dictionary<ulong, int> Times(Page page)
    {
        var times = new Dictionary<ulong, int>();
        foreach (var block in page.Blocks)
        {
            var key = Key(block);
            times[key] = times.TryGetValue(key, out var there) ? there + 1 : 1;
        }
        return times;
    }

    private static ulong Key(BlockProfile block)
    {
        var key = (ulong)block.Hashes.Length;
        foreach (var hash in block.Hashes)
            key = unchecked((key * 31) + hash);
        return key;
    }
}
