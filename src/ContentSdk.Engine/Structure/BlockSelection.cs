namespace ContentSdk.Engine.Structure;

/// <summary>Chooses the blocks of the body: those on the best way through the page, less what is furniture beyond doubt.</summary>
internal static class BlockSelection
{
    private const int BeyondDoubt = -4;

    public static bool[] Select(Page page, int[] evidence)
    {
        var parts = BodyFinder.Find(page, evidence);
        var isBody = new bool[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            isBody[i] = parts[i] == Part.Body && !IsFurniture(page, i, evidence[i]);
        return isBody;
    }

    private static bool IsFurniture(Page page, int index, int evidence)
    {
        var block = page.Blocks[index];
        var isClean = page.Carries == Furnishing.Clean;
        if (block.IsDate)
            return index <= 3 || !isClean;
        return block.Phrase.Kind switch
        {
            FurnitureKind.None => !isClean && evidence <= BeyondDoubt && (block.EndsInCredit || block.HasCopyright || block.IsMarkup),
            FurnitureKind.Byline => index <= 3 || (!isClean && evidence <= BeyondDoubt),
            FurnitureKind.Navigation => (!isClean || page.IsRepeated(block)) && evidence <= BeyondDoubt,
            FurnitureKind.Updated or FurnitureKind.Credit => !isClean && evidence <= BeyondDoubt,
            _ => evidence <= BeyondDoubt,
        };
    }
}
