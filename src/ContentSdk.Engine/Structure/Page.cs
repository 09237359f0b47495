using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Structure;

/// <summary>All blocks of a file, and what they say of it together.</summary>
internal sealed class Page
{
    private const int MixedFrom = 4, FullFrom = 12;

    public Page(string text, EquatableArray<Block> blocks)
    {
        Text = text;
        Blocks = new BlockProfile[blocks.Count];
        for (var i = 0; i < Blocks.Length; i++)
            Blocks[i] = BlockProfiler.Profile(text, blocks[i]);
        var given = Blocks.Count(GivesItselfAway);
        Carries = given >= FullFrom ? Furnishing.Full : given >= MixedFrom ? Furnishing.Mixed : Furnishing.Clean;
        var prose = Blocks.Where(block => block.IsProse).Select(block => block.Range).ToList();
        Language = LanguageDetector.Detect(text, prose.Count > 0 ? prose : Blocks.Select(block => block.Range));
    }

    public string Text { get; }

    public BlockProfile[] Blocks { get; }

    /// <summary>How much furniture there is.</summary>
    public Furnishing Carries { get; }

    /// <summary>BCP 47 tag of the language of the prose, or <c>und</c>.</summary>
    public string Language { get; }

    private static bool GivesItselfAway(BlockProfile block) =>
        block.Words <= 14 && block.Phrase is { Kind: not (FurnitureKind.None or FurnitureKind.Credit or FurnitureKind.Byline or FurnitureKind.Updated), Place: not PhrasePlace.Anywhere };
}

/// <summary>How much furniture a file carries besides its article.</summary>
internal enum Furnishing
{
    /// <summary>None or a line or two: a text that a person cleaned. What is doubtful is text.</summary>
    Clean,

    /// <summary>Some.</summary>
    Mixed,

    /// <summary>The dump of a whole page, menus and all.</summary>
    Full,
}
