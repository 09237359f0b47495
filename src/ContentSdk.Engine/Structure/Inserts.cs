namespace ContentSdk.Engine.Structure;

/// <summary>What sites put between the paragraphs of an article, which goes on afterwards: adverts, single links, buttons.</summary>
internal static class Inserts
{
    private const int Longest = 16;

    /// <summary>Whether the block by itself says nothing about where the article ends.</summary>
    public static bool Is(Page page, BlockProfile block)
    {
        if (block.Words > Longest || block.IsProse || block.Phrase.Place == PhrasePlace.Anywhere)
            return false;
        return block.Phrase.Kind switch
        {
            FurnitureKind.Advert or FurnitureKind.Share or FurnitureKind.Subscribe => true,
            // "Read more: Ferries run again" is one link; "Related articles" by itself is the head of a list of them.
            FurnitureKind.Related => block.Phrase.Place == PhrasePlace.Start,
            // On a page with menus they begin at such a block.
            FurnitureKind.Navigation => page.Carries == Furnishing.Clean,
            _ => false,
        };
    }

    /// <summary>Whether the block reads as if the article went on with it.</summary>
    public static bool GoesOn(Page page, BlockProfile block) =>
        block.Phrase.Kind == FurnitureKind.None && (page.Carries == Furnishing.Full ? block.IsProse : block.EndsSentence);
}
