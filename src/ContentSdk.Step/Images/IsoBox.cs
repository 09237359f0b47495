using System.Buffers.Binary;

namespace ContentSdk.Step.Images;

/// <summary>A box of the ISO base media file format: ISO/IEC 14496-12, 4.2.</summary>
/// <param name="Kind">Its type, four characters in a number.</param>
/// <param name="Start">Where its content begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct IsoBox(uint Kind, long Start, long End)
{
    /// <summary>A type as a number.</summary>
    public static uint KindOf(ReadOnlySpan<byte> name) => BinaryPrimitives.ReadUInt32BigEndian(name);

    /// <summary>The box at a place; null where there is none that ends before the one around it.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the box around it ends.</param>
    public static IsoBox? At(ImageBytes bytes, long at, long end)
    {
        Span<byte> head = stackalloc byte[16];
        if (end - at < 8 || !bytes.TryRead(at, head[..8]))
            return null;
        long size = BinaryPrimitives.ReadUInt32BigEndian(head);
        var start = at + 8;
        // 1 is for sizes of more than four bytes, 0 for all that is left.
        if (size == 1)
        {
            if (!bytes.TryRead(at, head))
                return null;
            size = BinaryPrimitives.ReadInt64BigEndian(head[8..]);
            start = at + 16;
        }
        else if (size == 0)
        {
            size = end - at;
        }
        return size >= start - at && size <= end - at ? new(KindOf(head[4..]), start, at + size) : null;
    }

    /// <summary>The first box of a type inside of this one, whose own fields take some bytes.</summary>
    public IsoBox? Find(ImageBytes bytes, ReadOnlySpan<byte> name, int fields = 0)
    {
        var kind = KindOf(name);
        for (var at = Start + fields; At(bytes, at, End) is { } box; at = box.End)
        {
            if (box.Kind == kind)
                return box;
        }
        return null;
    }
}
