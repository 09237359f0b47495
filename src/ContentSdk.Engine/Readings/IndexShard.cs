using System.Text;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Readings;

/// <summary>
/// A file of the index that hands readings to the compiler: text, since that is all the compiler passes on. The first
/// line names the build of the engine and the declared entities; a line for each reading follows. Where the resource
/// holds the blocks, only their hashes are here.
/// </summary>
public static class IndexShard
{
    /// <summary>Number of shards of a set of any size but a small one, so that an edit renews one of them.</summary>
    public const int Count = 256;

    /// <summary>Up to so many articles share one shard.</summary>
    public const int MostInOne = 64;

    private const string Title = "ContentSdk index";

    /// <summary>The shard of an article.</summary>
    /// <param name="logicalPath">The article's file.</param>
    /// <param name="articles">Number of articles of the set.</param>
    public static int NumberOf(string logicalPath, int articles) =>
        articles <= MostInOne ? 0 : (int)(StableHash.Of(logicalPath.AsSpan()) % Count);

    /// <summary>The text of a shard.</summary>
    /// <param name="catalog">The key of the entities that the project declares.</param>
    /// <param name="readings">What it holds.</param>
    /// <param name="head">
    /// What the resource holds: the compiler gets the bytes of all other blocks
    /// here. Null where there is no resource.
    /// </param>
    public static string Write(ContentKey catalog, IEnumerable<StoredReading> readings, IndexHead? head)
    {
        var builder = new StringBuilder();
        builder.Append(Title).Append(' ').Append(EngineBuild.Id).Append(' ').Append(catalog.ToString()).Append('\n');
        foreach (var reading in readings)
        {
            builder.Append(reading.Id.File.ToString()).Append(' ').Append(reading.Id.Slice.ToString()).Append(' ').Append(reading.BlockHash)
                .Append(' ').Append(Convert.ToBase64String(reading.Article));
            if (reading.Block is { } block && (head is null || head.NumberOf(reading.BlockHash) < 0))
                builder.Append(' ')
                    .Append(Convert.ToBase64String(block.Numbers.ToArray()))
                    .Append(' ')
                    .Append(Convert.ToBase64String(block.Texts.ToArray()));
            builder.Append('\n');
        }
        return builder.ToString();
    }

    /// <summary>What a shard holds: nothing where it is of another build of the engine, or empty; of a broken one what is sound.</summary>
    public static IReadOnlyList<StoredReading> Read(string text)
    {
        var readings = new List<StoredReading>();
        var lines = text.Split('\n');
        var head = lines[0].Split(' ');
        if (head.Length != 4 || head[0] + ' ' + head[1] != Title || head[2] != EngineBuild.Id
            || ContentKey.Parse(head[3].AsSpan()) is not { } catalog)
            return readings;
        // What comes after the last line break is empty, or a line that breaks off.
        for (var i = 1; i < lines.Length - 1; i++)
        {
            var parts = lines[i].Split(' ');
            if (parts.Length is not (4 or 6) || ContentKey.Parse(parts[0].AsSpan()) is not { } file
                || ContentKey.Parse(parts[1].AsSpan()) is not { } slice)
                continue;
            if (Bytes(parts[3]) is not { } article)
                continue;
            if (parts.Length == 4)
                readings.Add(new(new(file, catalog, slice), article, parts[2], null));
            else if (Bytes(parts[4]) is { } numbers && Bytes(parts[5]) is { } texts && new LayoutBlock(numbers, texts) is var block
                && block.Hash == parts[2])
                readings.Add(new(new(file, catalog, slice), article, parts[2], block));
        }
        return readings;
    }

    private static byte[]? Bytes(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
