using System.Text;
using ContentSdk.Engine.Layout;

namespace ContentSdk.Engine.Readings;

/// <summary>What the index says of the resource that holds the blocks of articles.</summary>
/// <param name="Container">What the resource and the compiled code have to agree on (<see cref="ContainerFile.HashOf"/>).</param>
/// <param name="Set">The hash of the block of the set in the resource.</param>
/// <param name="Entries">The hash of each article's block in the resource, in order.</param>
public sealed record IndexHead(string Container, string Set, IReadOnlyList<string> Entries)
{
    private const string Title = "ContentSdk head", None = "-";
    private Dictionary<string, int>? _numbers;

    /// <summary>The hash of the block of images in the resource; null where it has none.</summary>
    public string? Images { get; init; }

    /// <summary>The same of a resource with a block of images.</summary>
    public IndexHead WithImages(LayoutBlock? block) => this with { Images = block?.Hash };

    /// <summary>The text of the head.</summary>
    /// <param name="head">What it says of the resource; null where all bytes lie in code.</param>
    public static string Write(IndexHead? head)
    {
        var builder = new StringBuilder();
        builder.Append(Title).Append(' ').Append(EngineBuild.Id).Append('\n');
        if (head is null)
            return builder.Append("code\n").ToString();
        builder.Append("resource ").Append(head.Container).Append(' ').Append(head.Set)
            .Append(' ').Append(head.Images ?? None).Append('\n');
        foreach (var entry in head.Entries)
            builder.Append(entry).Append('\n');
        return builder.ToString();
    }

    /// <summary>
    /// What a head says of the resource; null where there is none, and where the head is of
    /// another build of the engine, or broken.
    /// </summary>
    public static IndexHead? Read(string text)
    {
        var lines = text.Split('\n');
        var parts = lines.Length < 3 ? [] : lines[1].Split(' ');
        return lines[0] == Title + ' ' + EngineBuild.Id && parts.Length == 4 && parts[0] == "resource"
            && lines[lines.Length - 1].Length == 0
            ? new(parts[1], parts[2], new ArraySegment<string>(lines, 2, lines.Length - 3)) { Images = parts[3] == None ? null : parts[3] }
            : null;
    }

    /// <summary>The number of a block in the resource; -1 where it is not there.</summary>
    /// <param name="blockHash">The block's hash.</param>
    public int NumberOf(string blockHash)
    {
        if (_numbers is not { } numbers)
        {
            numbers = new(StringComparer.Ordinal);
            for (var i = 0; i < Entries.Count; i++)
                numbers[Entries[i]] = i;
            _numbers = numbers;
        }
        return numbers.TryGetValue(blockHash, out var number) ? number : -1;
    }

    /// <summary>
    /// The number of an article's block in the resource; -1 where it is not there. Of several
    /// equal blocks the article has its own.
    /// </summary>
    /// <param name="blockHash">The block's hash.</param>
    /// <param name="article">
    /// The number of the article in the set, which is that of its block where the
    /// set is still the one that was written.
    /// </param>
    public int NumberOf(string blockHash, int article) =>
        article < Entries.Count && Entries[article] == blockHash ? article : NumberOf(blockHash);

    /// <inheritdoc/>
    public bool Equals(IndexHead? other) =>
        other is not null && Container == other.Container && Set == other.Set && Images == other.Images
        && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Container);
}
