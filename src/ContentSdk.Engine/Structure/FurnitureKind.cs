namespace ContentSdk.Engine.Structure;

/// <summary>What a phrase on a page says that a block is.</summary>
internal enum FurnitureKind
{
    None, Advert, Share, Navigation, Related, Comments, Subscribe, Legal, Byline, Biography, Updated, Credit, Date,
}

/// <summary>How much of the block the phrase covers.</summary>
internal enum PhrasePlace
{
    Anywhere, Start, Whole,
}

/// <summary>A furniture phrase that was found in a block.</summary>
internal readonly record struct PhraseHit(FurnitureKind Kind, PhrasePlace Place);
