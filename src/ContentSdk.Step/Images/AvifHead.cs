using System.Buffers.Binary;

namespace ContentSdk.Step.Images;

/// <summary>
/// AVIF: https://aomediacodec.github.io/av1-avif/ on ISO/IEC 23008-12 (6.5, properties of images; 9.3, which image has which). The size
/// and the rotation are properties of the primary image.
/// </summary>
internal static class AvifHead
{
    private const int FullBox = 4, MostBrands = 64, MostAssociations = 64 * 1024;

    public static bool Is(ImageBytes bytes, ReadOnlySpan<byte> start)
    {
        if (start.Length < 12 || !start[4..].StartsWith("ftyp"u8) || IsoBox.At(bytes, 0, bytes.Length) is not { } type)
            return false;
        // The major brand, its version, and the brands that the file is of as well.
        var brands = new byte[Math.Min(type.End - type.Start, MostBrands * 4)];
        if (!bytes.TryRead(type.Start, brands))
            return false;
        for (var at = 0; at + 4 <= brands.Length; at += 4)
        {
            if (at != 4 && (brands.AsSpan(at, 4).SequenceEqual("avif"u8) || brands.AsSpan(at, 4).SequenceEqual("avis"u8)))
                return true;
        }
        return false;
    }

    public static ImageSize? SizeOf(ImageBytes bytes)
    {
        if (new IsoBox(0, 0, bytes.Length).Find(bytes, "meta"u8) is not { } meta
            || meta.Find(bytes, "pitm"u8, FullBox) is not { } primary || ItemOf(bytes, primary) is not { } item
            || meta.Find(bytes, "iprp"u8, FullBox) is not { } all || all.Find(bytes, "ipco"u8) is not { } properties
            || all.Find(bytes, "ipma"u8) is not { } associations)
            return null;
        var ofImage = PropertiesOf(bytes, associations, item);
        ImageSize? size = null;
        var isTurned = false;
        var number = 0;
        for (var at = properties.Start; IsoBox.At(bytes, at, properties.End) is { } box; at = box.End)
        {
            if (!ofImage.Contains(++number))
                continue;
            if (box.Kind == IsoBox.KindOf("ispe"u8))
                size = SizeOf(bytes, box);
            else if (box.Kind == IsoBox.KindOf("irot"u8))
                isTurned = (bytes.Byte(box.Start) & 1) == 1;
            // What is cut off, this does not compute.
            else if (box.Kind == IsoBox.KindOf("clap"u8))
                return null;
        }
        return isTurned ? size?.Turned : size;
    }

    private static uint? ItemOf(ImageBytes bytes, IsoBox primary)
    {
        Span<byte> item = stackalloc byte[4];
        return bytes.Byte(primary.Start) switch
        {
            0 => (uint?)bytes.UInt16(primary.Start + FullBox),
            not null when bytes.TryRead(primary.Start + FullBox, item) => BinaryPrimitives.ReadUInt32BigEndian(item),
            _ => null,
        };
    }

    private static ImageSize? SizeOf(ImageBytes bytes, IsoBox box)
    {
        Span<byte> sides = stackalloc byte[8];
        return box.End - box.Start >= FullBox + sides.Length && bytes.TryRead(box.Start + FullBox, sides)
            ? ImageSize.Of(BinaryPrimitives.ReadUInt32BigEndian(sides), BinaryPrimitives.ReadUInt32BigEndian(sides[4..]))
            : null;
    }

    // The numbers of an image's properties, which count from 1.
    private static HashSet<int> PropertiesOf(ImageBytes bytes, IsoBox associations, uint image)
    {
        var found = new HashSet<int>();
        var table = new byte[Math.Min(associations.End - associations.Start, MostAssociations)];
        if (table.Length < FullBox + 4 || !bytes.TryRead(associations.Start, table))
            return found;
        var (itemSize, size) = (table[0] < 1 ? 2 : 4, (table[3] & 1) == 1 ? 2 : 1);
        for (var at = FullBox + 4; at + itemSize < table.Length;)
        {
            var item = itemSize == 2
                ? BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at)) : BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(at));
            var count = table[at + itemSize];
            at += itemSize + 1;
            for (var i = 0; i < count && at + size <= table.Length; i++, at += size)
            {
                // The highest bit says that the property is essential.
                if (item == image)
                    found.Add(size == 2 ? BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at)) & 0x7FFF : table[at] & 0x7F);
            }
        }
        return found;
    }
}
