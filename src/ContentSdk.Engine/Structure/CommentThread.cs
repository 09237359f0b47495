namespace ContentSdk.Engine.Structure;

/// <summary>Recognises what readers wrote by its rhythm: a name and a date, a few lines, a name and a date, a few lines.</summary>
internal static class CommentThread
{
    private const int Reach = 60, FirstDateWithin = 5, FewestPosts = 3, LongestPost = 6, FewestWords = 8;

    /// <summary>Whether posts with dates stand behind the block.</summary>
    public static bool BeginsAt(BlockProfile[] blocks, int index)
    {
        int posts = 0, prose = 0, firstDate = -1;
        for (var i = index + 1; i < blocks.Length && i <= index + Reach; i++)
        {
            if (!blocks[i].IsDate)
            {
                prose += blocks[i].Words >= FewestWords ? 1 : 0;
                continue;
            }
            firstDate = firstDate < 0 ? i : firstDate;
            if (IsText(blocks, i + 1) || IsText(blocks, i + 2))
                posts++;
        }
        return posts >= FewestPosts && prose <= posts * LongestPost && firstDate <= index + FirstDateWithin;
    }

    private static bool IsText(BlockProfile[] blocks, int index) =>
        index < blocks.Length && blocks[index].Words >= FewestWords && !blocks[index].IsDate;
}
