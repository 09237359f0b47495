using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Structure;

/// <summary>All blocks of a file, and what they say of it together.</summary>
internal sealed class Page
{
    private const int MixedFrom = 4, FullFrom = 12, FewestOfMenu = 3;
    private readonly Dictionary<ulong, int> _times = [];

    public Page(string text, EquatableArray<Block> blocks)
    {
        Text = text;
        Blocks = new BlockProfile[blocks.Count];
        var profiler = new BlockProfiler(text);
        for (var i = 0; i < Blocks.Length; i++)
        {
            Blocks[i] = profiler.Profile(blocks[i]);
            var key = Key(Blocks[i]);
            _times[key] = _times.TryGetValue(key, out var there) ? there + 1 : 1;
        }
        var given = Blocks.Where(GivesItselfAway).ToList();
        // "Advertisement", twenty times, is a habit of the site and not a menu.
        var isMenu = given.Select(Key).Distinct().Take(FewestOfMenu).Count() == FewestOfMenu;
        Carries = !isMenu || given.Count < MixedFrom ? Furnishing.Clean : given.Count < FullFrom ? Furnishing.Mixed : Furnishing.Full;
        var prose = Array.FindAll(Blocks, static block => block.IsProse);
        prose = prose.Length > 0 ? prose : Blocks;
        Language = LanguageOf(prose) ?? LanguageDetector.Detect(text, Array.ConvertAll(prose, static block => block.Range));
    }

    public string Text { get; }

    /// <summary>Whether another block has the same words.</summary>
    public bool IsRepeated(BlockProfile block) => _times[Key(block)] > 1;

    public BlockProfile[] Blocks { get; }

    /// <summary>How much furniture there is.</summary>
    public Furnishing Carries { get; }

    /// <summary>BCP 47 tag of the language of the prose, or <c>und</c>.</summary>
    public string Language { get; }

    /// <summary>The language of blocks; null where they have more words than are looked at.</summary>
    public string? LanguageOf(IEnumerable<BlockProfile> blocks) =>
        LanguageDetector.Detect(blocks.Select(static block => block.Tally), Text, blocks.Select(static block => block.Range));

    /// <summary>The same for blocks of the same words.</summary>
    private static ulong Key(BlockProfile block)
    {
        var key = (ulong)block.Hashes.Length;
        foreach (var hash in block.Hashes)
            key = unchecked((key * 31) + hash);
        return key;
    }

    private static bool GivesItselfAway(BlockProfile block) =>
        block.Words <= 14
        && block.Phrase.Kind is not (FurnitureKind.None or FurnitureKind.Credit or FurnitureKind.Byline or FurnitureKind.Updated)
        && block.Phrase.Place != PhrasePlace.Anywhere;
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
