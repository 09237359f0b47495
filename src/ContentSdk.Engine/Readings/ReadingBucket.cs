using System.Buffers.Binary;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Readings;

/// <summary>
/// A file of a cache of readings. Each entry carries a check of its bytes, so that what a killed build or a full
/// disk left of a file counts as far as it is sound. What no build asked for is kept for a few more, since an undone
/// edit and another branch bring it back.
/// </summary>
public static class ReadingBucket
{
    /// <summary>An entry is dropped when its bucket was written so often since it was last of use.</summary>
    public const int MostRounds = 4;

    private const int HeadLength = 8 + ContentKey.Size, EntryHeadLength = 12;
    private static readonly byte[] Magic = System.Text.Encoding.ASCII.GetBytes("CSDKread");

    /// <summary>The bytes of a bucket.</summary>
    /// <param name="readings">What it holds, each with the number of rounds since it was last of use.</param>
    public static byte[] Write(IEnumerable<(StoredReading Reading, int Age)> readings)
    {
        using var file = new MemoryStream();
        file.Write(Magic, 0, Magic.Length);
        file.Write(BuildKey, 0, ContentKey.Size);
        var head = new byte[EntryHeadLength];
        foreach (var (reading, age) in readings)
        {
            var entry = Entry(reading, age);
            BinaryPrimitives.WriteInt32LittleEndian(head, entry.Length);
            BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(4), ContentKey.Of(entry).First);
            file.Write(head, 0, head.Length);
            file.Write(entry, 0, entry.Length);
        }
        return file.ToArray();
    }

    /// <summary>What a bucket holds: nothing where it is of another build of the engine, or no bucket at all.</summary>
    public static IReadOnlyList<(StoredReading Reading, int Age)> Read(byte[] bytes)
    {
        var readings = new List<(StoredReading, int)>();
        if (bytes.Length < HeadLength || !bytes.AsSpan(0, 8).SequenceEqual(Magic)
            || !bytes.AsSpan(8, ContentKey.Size).SequenceEqual(BuildKey))
            return readings;
        for (var at = HeadLength; bytes.Length - at >= EntryHeadLength;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
            var check = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at + 4));
            at += EntryHeadLength;
            if (length < 0 || length > bytes.Length - at)
                break;
            var entry = bytes.AsSpan(at, length).ToArray();
            at += length;
            if (ContentKey.Of(entry).First == check && Entry(entry) is { } reading)
                readings.Add(reading);
        }
        return readings;
    }

    private static byte[] BuildKey
    {
        get
        {
            var bytes = new byte[ContentKey.Size];
            ContentKey.Of(EngineBuild.Id).CopyTo(bytes);
            return bytes;
        }
    }

    private static byte[] Entry(StoredReading reading, int age)
    {
        var sink = new ByteSink();
        sink.Number(age);
        sink.Key(reading.Id.File);
        sink.Key(reading.Id.Catalog);
        sink.Key(reading.Id.Slice);
        sink.Text(reading.BlockHash);
        sink.Bytes(reading.Article);
        sink.Bytes(reading.Block is { } block ? block.Numbers : default);
        sink.Bytes(reading.Block is { } same ? same.Texts : default);
        return sink.ToArray();
    }

    private static (StoredReading, int)? Entry(byte[] bytes)
    {
        var source = new ByteSource(bytes);
        var age = source.Number();
        var id = new ReadingId(source.Key(), source.Key(), source.Key());
        var hash = source.Text();
        var article = source.Bytes();
        var block = new LayoutBlock(source.Bytes(), source.Bytes());
        return source.IsAtEnd && age >= 0 ? (new(id, article, hash, block), age) : null;
    }
}
