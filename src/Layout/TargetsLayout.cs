namespace ContentSdk.Layout;

/// <summary>
/// Since 1.7. The block of the articles that links in fields lead to. It is apart from the block of the set, which is written before
/// anybody knows which fields are Markdown.
/// </summary>
internal static class TargetsLayout
{
    public const ushort Texts = ArticleLayout.Texts, Targets = 2, Paths = 3;

    /// <summary>
    /// The logical path that links name, and the number of the article in the set. <see cref="Paths"/> is a <see cref="HashTable"/> of
    /// the rows.
    /// </summary>
    public static class TargetColumn
    {
        public const int Path = 0, Article = 1, Count = 2;
    }
}
