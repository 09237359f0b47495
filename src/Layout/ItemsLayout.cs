namespace ContentSdk.Layout;

/// <summary>
/// The block of a collection. Its values are a table as those of an article, in which the first rows are the items in their
/// order: each a map whose key is the item's slug.
/// </summary>
internal static class ItemsLayout
{
    public const ushort Texts = ArticleLayout.Texts, Fields = ArticleLayout.Fields, Slugs = 14;

    /// <summary>
    /// Since 1.5. The logical path of each item's file, or one row for all; without rows where no value is a file. A table of one column.
    /// </summary>
    public const ushort Files = 15;

    /// <summary>The only column of <see cref="Slugs"/>, which is a <see cref="HashTable"/> of the items.</summary>
    public const int Value = 0;
}
