namespace ContentSdk.Layout;

/// <summary>
/// The file that holds a whole set as a resource of an assembly: the block of the set, those of its articles, and that of images.
/// </summary>
internal static class ContainerLayout
{
    public const ushort SetNumbers = 1, SetTexts = 2, Entries = 3, Bodies = 4, Hash = 5;

    /// <summary>Since 1.5. What the step saw of images: <see cref="ImagesLayout"/>.</summary>
    public const ushort ImageNumbers = 6, ImageTexts = 7;

    /// <summary>Where the two halves of each article's block lie among the bodies.</summary>
    public static class EntryColumn
    {
        public const int Numbers = 0, NumbersLength = 1, Texts = 2, TextsLength = 3, Count = 4;
    }
}
