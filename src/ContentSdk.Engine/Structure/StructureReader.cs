using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Tells title, teaser, standfirst, body and furniture apart.</summary>
public static class StructureReader
{
    private const int LongestStandfirst = 60, FewestParagraphsBelow = 3;

    /// <summary>What each block of the file is. Every block is in exactly one part.</summary>
    public static ArticleStructure Read(SourceDocument document, EquatableArray<Block> blocks) =>
        ReadWithLanguage(document, blocks).Structure;

    /// <summary>
    /// The same, and the language of what is read, where the words of its blocks tell it: null where they have to be read again.
    /// </summary>
    internal static (ArticleStructure Structure, string? Language) ReadWithLanguage(SourceDocument document, EquatableArray<Block> blocks)
    {
        if (blocks.Count == 0)
            return (new(null, null, null, default, default), null);
        var page = new Page(document.Text, blocks);
        var isBody = BlockSelection.Select(page, Surroundings.Weigh(page));
        var first = Array.IndexOf(isBody, true);
        var headline = HeadlineFinder.Find(page, first < 0 ? page.Blocks.Length : first);
        for (var i = 0; i <= headline; i++)
            isBody[i] = false;
        var (teaser, copyOf) = TeaserFinder.Find(page, headline);
        if (teaser >= 0)
            (isBody[teaser], isBody[copyOf]) = (false, true);
        var standfirst = Standfirst(page, isBody, headline, copyOf);
        if (standfirst >= 0)
            isBody[standfirst] = false;
        TextRange? title = headline < 0 ? null : HeadlineFinder.WithoutSiteName(page, headline);
        var body = page.Blocks.Where((_, i) => isBody[i]).ToArray();
        var structure = new ArticleStructure(
            title, RangeOf(page, teaser), RangeOf(page, standfirst), new(Array.ConvertAll(body, static block => block.Range)),
            Furniture(page, title, i => isBody[i] || i == headline || i == teaser || i == standfirst));
        var isWhole = headline < 0 || title == page.Blocks[headline].Range;
        return (structure, isWhole ? page.LanguageOf(page.Blocks.Where((_, i) => isBody[i] || i == headline || i == standfirst)) : null);
    }

    /// <summary>
    /// The block that the teaser was cut from, or prose between the headline and the
    /// byline, when there is enough below it.
    /// </summary>
    private static int Standfirst(Page page, bool[] isBody, int headline, int copyOf)
    {
        if (headline < 0)
            return -1;
        var candidate = copyOf >= 0 ? copyOf : SetApart(page, isBody, headline);
        if (candidate < 0 || page.Blocks[candidate].Words > LongestStandfirst)
            return -1;
        // Below a paragraph it is one of the body: the readable text never changes the order of the file.
        if (Array.IndexOf(isBody, true, headline + 1, candidate - headline - 1) >= 0)
            return -1;
        var below = 0;
        for (var i = candidate + 1; i < isBody.Length && below < FewestParagraphsBelow; i++)
            below += isBody[i] ? 1 : 0;
        return below >= FewestParagraphsBelow ? candidate : -1;
    }

    private static int SetApart(Page page, bool[] isBody, int headline)
    {
        for (var i = headline + 1; i + 1 < page.Blocks.Length && i <= headline + 2; i++)
        {
            var block = page.Blocks[i];
            if (block.Words >= 8 && !block.IsDate && block.Phrase.Kind == FurnitureKind.None && !block.EndsInCredit && !block.HasCopyright)
                return !isBody[i + 1] && IsByline(page, i + 1) ? i : -1;
        }
        return -1;
    }

    private static bool IsByline(Page page, int index)
    {
        for (var i = index; i < page.Blocks.Length && i < index + 3; i++)
        {
            if (page.Blocks[i].IsDate || page.Blocks[i].Phrase.Kind is FurnitureKind.Byline or FurnitureKind.Updated or FurnitureKind.Share)
                return true;
        }
        return false;
    }

    private static TextRange? RangeOf(Page page, int block) => block < 0 ? null : page.Blocks[block].Range;

    /// <summary>What is neither, in runs of blocks that stand together.</summary>
    private static EquatableArray<TextRange> Furniture(Page page, TextRange? title, Func<int, bool> isUsed)
    {
        var runs = new List<TextRange>();
        if (title is { } there && page.Blocks[0].Range is var first && first.Start == there.Start && first.End > there.End)
            runs.Add(TextRange.FromBounds(there.End + 1, first.End));
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            if (isUsed(i))
                continue;
            var start = page.Blocks[i].Range.Start;
            while (i + 1 < page.Blocks.Length && !isUsed(i + 1))
                i++;
            runs.Add(TextRange.FromBounds(start, page.Blocks[i].Range.End));
        }
        return runs.ToEquatableArray();
    }
}
