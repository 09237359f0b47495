using ContentSdk.Layout;
using static ContentSdk.Layout.ImagesLayout;

namespace ContentSdk.Reading;

// What the build saw of an image that it publishes. Each is null where that is not known.
internal readonly record struct ImageFacts(int? Width, int? Height, string? MediaType, long? Length, string? Hash)
{
    public static ImageFacts? Find(BlockView images, string path)
    {
        var table = images.Table(Images);
        var places = images.Table(Paths);
        if (places.Rows == 0)
            return null;
        for (var place = HashTable.FirstPlace(places, path);
            places[place, 0] is > 0 and var number;
            place = HashTable.NextPlace(places, place))
        {
            if (images.Is(table[number - 1, ImageColumn.Path], path))
                return Of(images, table, number - 1);
        }
        return null;
    }

    // Both sides or none: one alone says nothing of the room that an image takes.
    private static ImageFacts Of(BlockView images, TableReader table, int row)
    {
        var (width, height) = (table[row, ImageColumn.Width], table[row, ImageColumn.Height]);
        var isSized = width > 0 && height > 0;
        return new(
            isSized ? width : null, isSized ? height : null, images.Text(table[row, ImageColumn.MediaType]),
            (uint)table[row, ImageColumn.Length0] | ((long)table[row, ImageColumn.Length1] << 32),
            images.Text(table[row, ImageColumn.Hash]));
    }
}
