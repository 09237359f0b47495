namespace ContentSdk.Engine.Structure;

/// <summary>Weighs each block by itself, and then by what stands around it and elsewhere on the page.</summary>
internal static class Surroundings
{
    private const int Reach = 2, LongestRepeated = 25, LongestAlone = 60, LongestListLine = 24;

    /// <summary>For each block what speaks for it being body; negative where more speaks against it.</summary>
    public static int[] Weigh(Page page)
    {
        var evidence = new BodyEvidence(page);
        var own = Array.ConvertAll(page.Blocks, evidence.Of);
        if (page.Carries == Furnishing.Clean)
            return own;
        for (var i = 0; i < own.Length; i++)
        {
            if (page.Blocks[i].Words <= LongestRepeated && page.IsRepeated(page.Blocks[i]))
                own[i] += EvidenceWeights.Of("repeated");
        }
        var weights = (int[])own.Clone();
        for (var i = 0; i < own.Length; i++)
        {
            if (own[i] > 0 && page.Blocks[i].Words <= LongestAlone && IsAlone(own, i))
                weights[i] += EvidenceWeights.Of("alone");
        }
        KeepListsBehindColons(page, weights);
        return weights;
    }

    /// <summary>A line that ends in a colon announces a list: its short lines are text as long as none is known furniture.</summary>
    private static void KeepListsBehindColons(Page page, int[] weights)
    {
        var inList = false;
        for (var i = 0; i < weights.Length; i++)
        {
            var block = page.Blocks[i];
            var isKnown = block.Phrase.Kind != FurnitureKind.None && block.Phrase.Place != PhrasePlace.Anywhere;
            if (!isKnown && weights[i] > -10 && block.Words >= 3 && page.Text[block.Range.End - 1] == ':')
            {
                inList = true;
                weights[i] = Math.Max(weights[i], EvidenceWeights.Of("announces-list"));
            }
            else if (isKnown || block.IsDate || block.Words > LongestListLine || block.HasCopyright)
            {
                inList = false;
            }
            else if (inList)
            {
                weights[i] = Math.Max(weights[i], EvidenceWeights.Of("list-item"));
            }
        }
    }

    private static bool IsAlone(int[] own, int index)
    {
        if ((index > 0 && own[index - 1] >= 0) || (index + 1 < own.Length && own[index + 1] >= 0))
            return false;
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
}
