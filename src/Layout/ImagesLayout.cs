namespace ContentSdk.Layout;

/// <summary>
/// Since 1.5. The block of the images that are published beside content: what the step saw of them. It is apart from the block of the set,
/// so that a changed image changes nothing else.
/// </summary>
internal static class ImagesLayout
{
    public const ushort Texts = ArticleLayout.Texts, Images = 2, Paths = 3;

    /// <summary>
    /// The logical path; the sides in pixels, 0 where they are not known; the media type, if it is known; the bytes in two columns, the
    /// lowest first; and their SHA-256 in hexadecimal digits. <see cref="Paths"/> is a <see cref="HashTable"/> of the rows.
    /// </summary>
    public static class ImageColumn
    {
        public const int Path = 0, Width = 1, Height = 2, MediaType = 3, Length0 = 4, Length1 = 5, Hash = 6, Count = 7;
    }
}
