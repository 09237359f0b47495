using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Finds the headline.</summary>
internal static class HeadlineFinder
{
    private const int LongestHeadline = 30, LongestSentence = 16, FarFromBody = 14, FewestLinks = 3, LongestSiteName = 32;

    /// <summary>Which block is the headline, or -1.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">Index of the first block of the body; the number of blocks when there is none.</param>
    public static int Find(Page page, int body)
    {
        if (page.Blocks.Length == 0)
            return -1;
        if (page.Carries != Furnishing.Clean && Repeated(page, body) is var repeated and >= 0)
            return repeated;
        if (page.Carries == Furnishing.Full && body > FarFromBody && IsNameOfPage(page))
            return Best(page, body);
        if (IsHeadline(page, 0))
            return 0;
        return page.Carries == Furnishing.Clean ? -1 : Best(page, body);
    }

    /// <summary>A page dump begins with the name of the page, which is mostly the headline and the name of the site.</summary>
    private static int Repeated(Page page, int body)
    {
        var name = page.Blocks[0].Hashes;
        if (name.Length < 3)
            return -1;
        var distinct = new HashSet<ulong>(name);
        int best = -1, most = 0;
        for (var i = Math.Min(body + 1, page.Blocks.Length - 1); i > 0; i--)
        {
            var words = page.Blocks[i].Hashes;
            if (words.Length < 3 || !IsHeadline(page, i))
                continue;
            var likeness = Likeness(name, distinct, words);
            if (likeness > most)
                (best, most) = (i, likeness);
        }
        return best;
    }

    /// <summary>0 when two lines are not much alike; else the more the liker, in per cent.</summary>
    private static int Likeness(ulong[] name, HashSet<ulong> distinctOfName, ulong[] words)
    {
        if (name.Length >= words.Length && name.AsSpan(0, words.Length).SequenceEqual(words))
            return words.Length == name.Length || words.Length > 4 || name.Length - words.Length <= 4 ? 100 : 0;
        var distinct = new HashSet<ulong>(words);
        var common = distinct.Count(distinctOfName.Contains);
        var all = distinctOfName.Count + distinct.Count - common;
        return common >= 4 && common * 10 >= all * 6 ? common * 100 / all : 0;
    }

    // The name of the page ends in that of the site.
    private static bool IsEnd(ulong[] name, ulong[] words) =>
        words.Length < name.Length && name.AsSpan(name.Length - words.Length).SequenceEqual(words);

    /// <summary>Whether the first block is the name of a page with its menu below it, and not the headline itself.</summary>
    private static bool IsNameOfPage(Page page)
    {
        var links = 0;
        for (var i = 1; i < page.Blocks.Length && i <= FarFromBody; i++)
        {
            if (IsLinkOfPage(page.Blocks[i].Phrase))
                links++;
        }
        return links >= FewestLinks;
    }

    private static bool IsLinkOfPage(PhraseHit phrase) =>
        phrase.Kind is FurnitureKind.Navigation or FurnitureKind.Legal or FurnitureKind.Subscribe
        && phrase.Place != PhrasePlace.Anywhere;

    /// <summary>The block before the body that shares most words with it and stands nearest to it.</summary>
    private static int Best(Page page, int body)
    {
        var wordsOfBody = new HashSet<ulong>();
        for (var i = body; i < page.Blocks.Length && i < body + 12; i++)
        {
            if (page.Blocks[i].IsProse)
                wordsOfBody.UnionWith(page.Blocks[i].Hashes.Where(word => Language.FunctionWords.LanguagesOf(word) == 0));
        }
        var name = page.Blocks[0].Hashes;
        var distinctOfName = new HashSet<ulong>(name);
        int best = -1, most = int.MinValue;
        for (var i = 0; i < body; i++)
        {
            var block = page.Blocks[i];
            if (!IsHeadline(page, i) || block.Words < 3 || (i > 0 && IsEnd(name, block.Hashes)))
                continue;
            var score = (block.Hashes.Distinct().Count(wordsOfBody.Contains) * 5) + (Math.Min(block.Words, 8) * 2)
                - (Math.Min(body - i, 60) / 2)
                + (i > 0 ? block.Hashes.Distinct().Count(distinctOfName.Contains) * 3 : 0);
            if (score > most)
                (best, most) = (i, score);
        }
        return best;
    }

    private static bool IsHeadline(Page page, int index)
    {
        var block = page.Blocks[index];
        if (block.Words is 0 or > LongestHeadline || IsSurelyOther(block) || (index > 0 && IsOfPage(block)))
            return false;
        return !EndsWithFullStop(page.Text, block.Range) || IsSentenceAsHeadline(page, index);
    }

    private static bool IsSurelyOther(BlockProfile block) =>
        block.IsDate
        || block.HasCopyright
        || block.Block.Kind == Model.BlockKind.ListItem
        || block.Phrase is { Kind: not (FurnitureKind.None or FurnitureKind.Credit), Place: PhrasePlace.Whole };

    // The first block may name an agency or an address all the same.
    private static bool IsOfPage(BlockProfile block) =>
        block.EndsInCredit || block.HasAddress || block.Phrase.Kind is FurnitureKind.Credit or FurnitureKind.Share;

    /// <summary>A headline may end in a full stop, but then it is one short sentence in front of longer paragraphs.</summary>
    private static bool IsSentenceAsHeadline(Page page, int index)
    {
        var block = page.Blocks[index];
        if (block.IsTitleCase && block.Words >= 4)
            return true;
        return index + 1 < page.Blocks.Length && block.Words <= LongestSentence && block.InnerStops == 0
            && !page.Text.AsSpan(block.Range.Start, Math.Min(block.Range.Length, 60)).Contains(" — ".AsSpan(), StringComparison.Ordinal)
            && page.Blocks[index + 1].Words > block.Words;
    }

    /// <summary>The headline without the name of the site behind it: <c>Headline | The Herald</c>.</summary>
    public static TextRange WithoutSiteName(Page page, int headline)
    {
        var range = page.Blocks[headline].Range;
        if (page.Carries == Furnishing.Clean || headline > 0)
            return range;
        for (var i = range.End - 2; i > range.Start && range.End - i <= LongestSiteName; i--)
        {
            if (page.Text[i] is not ('|' or '-' or '–') || page.Text[i - 1] != ' ' || page.Text[i + 1] != ' ')
                continue;
            int position = i, names = 0;
            while (WordHash.Next(page.Text, ref position, range.End, out var start, out _))
            {
                if (CharClass.IsLower(page.Text[start]))
                    return range;
                names++;
            }
            return names >= 1 && names <= (page.Text[i] == '|' ? 4 : 3) && page.Blocks[headline].Words >= names + 4
                ? TextRange.FromBounds(range.Start, i - 1)
                : range;
        }
        return range;
    }

    private static bool EndsWithFullStop(string text, TextRange range)
    {
        var end = range.End;
        while (end > range.Start && !CharClass.IsWordPart(text[end - 1]) && !SentenceEnd.IsTerminator(text[end - 1]))
            end--;
        return end > range.Start && text[end - 1] is '.' or '。' or '।' && !(end - range.Start >= 3 && text[end - 2] == '.');
    }
}
