namespace ContentSdk.Layout;

/// <summary>
/// The block with the places of a collection's items, apart from that of the items themselves: <see cref="Items"/> has a row for each,
/// <see cref="Values"/> one for each row of their table of values, in the same order.
/// </summary>
internal static class PlacesLayout
{
    public const ushort Texts = ArticleLayout.Texts, Items = 15, Values = 16;

    /// <summary>Where an item begins: its file, and the file beside it if there is one.</summary>
    public static class ItemColumn
    {
        public const int File = 0, Sidecar = 1, Line = 2, Column = 3, Count = 4;
    }

    /// <summary>Line 0 for a value that no file writes.</summary>
    public static class ValueColumn
    {
        public const int Line = 0, Column = 1, IsAside = 2, Count = 3;
    }
}
