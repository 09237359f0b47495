using ContentSdk.Engine.Model;
using ContentSdk.Layout;
using static ContentSdk.Layout.ImagesLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>Puts what the step saw of images into the layout.</summary>
public static class ImagesBlock
{
    /// <summary>The block of the images; null where there are none.</summary>
    /// <param name="images">The images, in the order of their paths.</param>
    public static LayoutBlock? Write(EquatableArray<ImageFile> images)
    {
        if (images.Count == 0)
            return null;
        var texts = new TextPool();
        var table = new TableData(ImageColumn.Count);
        foreach (var image in images)
        {
            table.Add(
                texts.Add(image.LogicalPath), image.Width, image.Height, texts.Add(image.MediaType), unchecked((int)image.Length),
                (int)(image.Length >> 32), texts.Add(image.Hash));
        }
        var block = new BlockWriter();
        block.Add(Images, table);
        block.Add(Paths, HashTable.Of([.. images.Select(static (image, i) => (image.LogicalPath, i))]));
        var (bytes, ends) = texts.Write();
        block.Add(Texts, ends);
        return new(block.ToBytes(), bytes);
    }
}
