using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Finds a block that is the beginning of another, cut off with an ellipsis.</summary>
internal static class TeaserFinder
{
    private const int Shortest = 20, Reach = 4;

    /// <summary>The teaser among the blocks behind the headline and the block that it was cut from, or -1 and -1.</summary>
    public static (int Teaser, int CopyOf) Find(Page page, int headline)
    {
        for (var i = headline + 1; i < page.Blocks.Length && i <= headline + Reach; i++)
        {
            var length = LengthWithoutEllipsis(page.Text, page.Blocks[i].Range);
            if (length < Shortest)
                continue;
            for (var k = i + 1; k < page.Blocks.Length && k <= i + Reach; k++)
            {
                var whole = page.Blocks[k].Range;
                if (whole.Length > length
                    && page.Text.AsSpan(page.Blocks[i].Range.Start, length).SequenceEqual(page.Text.AsSpan(whole.Start, length)))
                {
                    return (i, k);
                }
            }
        }
        return (-1, -1);
    }

    /// <summary>Length of the text in front of the ellipsis that the range ends in; 0 when it ends in none.</summary>
    public static int LengthWithoutEllipsis(string text, TextRange range)
    {
        var end = range.End;
        while (end > range.Start && text[end - 1] is ']' or ')' or '»')
            end--;
        if (end > range.Start && text[end - 1] == '…')
            end--;
        else if (end - range.Start > 3 && text[end - 1] == '.' && text[end - 2] == '.' && text[end - 3] == '.')
            end -= 3;
        else
            return 0;
        while (end > range.Start && (CharClass.IsSpace(text[end - 1]) || text[end - 1] is '[' or '('))
            end--;
        return end - range.Start;
    }
}
