namespace ContentSdk.Engine.Structure;

/// <summary>What part of a page a block belongs to.</summary>
internal enum Part
{
    /// <summary>Before the body: menus, headline, byline.</summary>
    Before,

    /// <summary>The body.</summary>
    Body,

    /// <summary>Furniture inside the body.</summary>
    Between,

    /// <summary>An advert, a link or a button inside the body, see <see cref="Inserts"/>.</summary>
    Insert,

    /// <summary>Behind the body.</summary>
    After,

    /// <summary>What readers wrote.</summary>
    Comments,
}

/// <summary>
/// Finds the way through the page, from before the body through it to behind it, that the evidence of all blocks together
/// speaks for most (the best path through a chain; linear in the number of blocks).
/// </summary>
internal static class BodyFinder
{
    private const int EnoughProse = 30, LongParagraph = 25;
    private const int Parts = 6, Never = -1_000_000;

    private static readonly Lazy<int[][]> Costs = new(static () =>
        [CostsOf(false, false), CostsOf(false, true), CostsOf(true, false), CostsOf(true, true)]);

    public static Part[] Find(Page page, int[] evidence)
    {
        var blocks = page.Blocks;
        var comesFrom = new byte[blocks.Length * Parts];
        var best = new[] { 0, Never, Never, Never, Never, Never };
        var next = new int[Parts];
        var costs = Costs.Value;
        int gap = EvidenceWeights.Of("gap"), resumeShort = EvidenceWeights.Of("resume-with-short-block");
        var datesBehind = DatesBehind(blocks);
        int passed = 0, isThread = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var opensComments = OpensComments(blocks[i]);
            var isInsert = Inserts.Is(page, blocks[i]);
            var cost = costs[(opensComments ? 2 : 0) + (HasReasonToStop(blocks, i) ? 1 : 0)];
            for (var part = 0; part < Parts; part++)
            {
                next[part] = Never;
                if ((opensComments && (Part)part is Part.Between or Part.After) || ((Part)part == Part.Insert && !isInsert))
                    continue;
                for (var from = 0; from < Parts; from++)
                {
                    var sum = best[from] + cost[(from * Parts) + part];
                    if (from == (int)Part.Comments && part == (int)Part.Body)
                        sum += isThread;
                    if (part == (int)Part.Body && ResumesShort(page, blocks[i], (Part)from))
                        sum += resumeShort;
                    if (sum > next[part])
                        (next[part], comesFrom[(i * Parts) + part]) = (sum, (byte)from);
                }
                if (next[part] > Never / 2)
                    next[part] += Gain(
                        (Part)part, (Part)comesFrom[(i * Parts) + part], evidence[i], gap, opensComments && passed >= EnoughProse,
                        datesBehind[i]);
            }
            if (opensComments && passed >= EnoughProse && CommentThread.BeginsAt(blocks, i))
                next[(int)Part.Before] = next[(int)Part.Body] = isThread = Never;
            if (blocks[i].IsProse)
                passed += blocks[i].Words;
            (best, next) = (next, best);
        }
        return WayBack(comesFrom, best, blocks.Length);
    }

    private static bool ResumesShort(Page page, BlockProfile block, Part from) => from switch
    {
        Part.Between => block.Words < LongParagraph && (page.Carries != Furnishing.Clean || !Inserts.GoesOn(page, block)),
        Part.Insert => !Inserts.GoesOn(page, block),
        _ => false,
    };

    private static int Gain(Part part, Part from, int evidence, int gap, bool opensComments, int datesBehind) => part switch
    {
        // An article may have a paragraph that reads "Comments"; a page with dates of comments behind it hardly.
        Part.Before when opensComments => -30 - (15 * datesBehind),
        Part.Body when opensComments && from == Part.Body => evidence - 30 - (15 * datesBehind),
        Part.Body => evidence,
        // Prose that is passed over has to be made good by the body behind it.
        Part.Before => -Math.Max(0, evidence - 4),
        Part.Between => gap,
        _ => 0,
    };

    private static int[] CostsOf(bool opensComments, bool reason)
    {
        var costs = new int[Parts * Parts];
        for (var i = 0; i < costs.Length; i++)
            costs[i] = Cost((Part)(i / Parts), (Part)(i % Parts), opensComments, reason);
        return costs;
    }

    private static int Cost(Part from, Part to, bool opensComments, bool reason) => (from, to) switch
    {
        (Part.Before, Part.Before) => 0,
        (Part.Before, Part.Body) => EvidenceWeights.Of("begin"),
        (Part.Body, Part.Body) => 0,
        (Part.Body, Part.Between) => EvidenceWeights.Of(reason ? "interrupt" : "interrupt-without-reason"),
        (Part.Body, Part.After) => EvidenceWeights.Of(reason ? "end" : "end-without-reason"),
        (Part.Body, Part.Comments) when opensComments => EvidenceWeights.Of("end"),
        (Part.Between, Part.Between) => 0,
        (Part.Between, Part.Body) => EvidenceWeights.Of("resume"),
        (Part.Body, Part.Insert) or (Part.Insert, Part.Insert) => 0,
        (Part.Insert, Part.Body) => EvidenceWeights.Of("resume-after-insert"),
        (Part.After, Part.After) => 0,
        (Part.After, Part.Body) => EvidenceWeights.Of("return-from-end"),
        (Part.After, Part.Comments) when opensComments => 0,
        (Part.Comments, Part.Comments) => 0,
        (Part.Comments, Part.Body) => EvidenceWeights.Of("return-from-comments"),
        _ => Never,
    };

    private static bool OpensComments(BlockProfile block) =>
        block.Words <= 12 && block.Phrase is { Kind: FurnitureKind.Comments, Place: not PhrasePlace.Anywhere };

    /// <summary>Whether this block or one right behind it is known furniture; a list inside an article has none.</summary>
    private static bool HasReasonToStop(BlockProfile[] blocks, int index)
    {
        for (var i = index; i < blocks.Length && i < index + 2; i++)
        {
            if (blocks[i].IsDate || blocks[i].HasCopyright
                || (blocks[i].Phrase is { Kind: not FurnitureKind.None, Place: not PhrasePlace.Anywhere } && blocks[i].Words <= 25))
            {
                return true;
            }
        }
        return false;
    }

    private static int[] DatesBehind(BlockProfile[] blocks)
    {
        var dates = new int[blocks.Length];
        for (var i = blocks.Length - 2; i >= 0; i--)
            dates[i] = dates[i + 1] + (blocks[i + 1].IsDate ? 1 : 0);
        return dates;
    }

    private static Part[] WayBack(byte[] comesFrom, int[] best, int count)
    {
        var parts = new Part[count];
        var part = 0;
        for (var candidate = 1; candidate < Parts; candidate++)
        {
            if (best[candidate] > best[part])
                part = candidate;
        }
        for (var i = count - 1; i >= 0; i--)
        {
            parts[i] = (Part)part;
            part = comesFrom[(i * Parts) + part];
        }
        return parts;
    }
}
