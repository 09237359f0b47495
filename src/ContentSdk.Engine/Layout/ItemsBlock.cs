using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Layout;

/// <summary>Puts the items of a collection into the layout.</summary>
public static class ItemsBlock
{
    /// <summary>The block of a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="hasFiles">Whether values may be files, which items name by their paths from their own files.</param>
    public static LayoutBlock Write(CollectionItems collection, bool hasFiles = false)
    {
        var texts = new TextPool();
        var block = new BlockWriter();
        // A row has its item's slug for a key.
        var rows = collection.Items.Select(static item => new OwnField(item.Slug, default, item.Value)).ToEquatableArray();
        block.Add(ItemsLayout.Fields, FieldTable.OfItems(rows, texts));
        block.Add(ItemsLayout.Slugs, HashTable.Of(
            [.. collection.Items.Select(static (item, i) => (item.Slug, i)).Where(static item => item.Slug.Length > 0)]));
        if (hasFiles)
            block.Add(ItemsLayout.Files, FilesOf(collection, texts));
        var (bytes, ends) = texts.Write();
        block.Add(ItemsLayout.Texts, ends);
        return new(block.ToBytes(), bytes);
    }

    private static TableData FilesOf(CollectionItems collection, TextPool texts)
    {
        var table = new TableData(1);
        foreach (var item in collection.Schema.IsData ? collection.Items.Take(1) : collection.Items)
            table.Add(texts.Add(item.LogicalPath));
        return table;
    }
}
