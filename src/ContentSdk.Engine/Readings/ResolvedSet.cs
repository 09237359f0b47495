using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Readings;

/// <summary>A set as it was resolved. It is kept since most edits change no name, and so nothing that articles are to each other.</summary>
/// <param name="Key">What it depends on (<see cref="KeyOf"/>).</param>
/// <param name="Articles">The logical paths of its articles, in their order.</param>
/// <param name="Block">The block of the set, whose articles have the numbers of that order.</param>
public sealed record ResolvedSet(ContentKey Key, IReadOnlyList<string> Articles, LayoutBlock Block)
{
    /// <summary>The key of a set: two sets with equal keys are equal.</summary>
    /// <param name="readings">The readings of all articles, in the order of their logical paths.</param>
    /// <param name="options">What the project says of its content.</param>
    /// <param name="catalog">The key of the entities that it declares.</param>
    /// <param name="tags">The files of the tag catalog; null for none.</param>
    public static ContentKey KeyOf(
        IEnumerable<StoredReading> readings, ProjectOptions options, ContentKey catalog, IEnumerable<TextKey>? tags = null)
    {
        var sink = new ByteSink();
        sink.Text(EngineBuild.Id);
        sink.Text(options.Entities);
        sink.Text(options.Drafts);
        sink.Text(options.Today);
        sink.Text(options.Routes);
        sink.Key(catalog);
        foreach (var file in tags ?? [])
        {
            sink.Text(file.LogicalPath);
            sink.Key(file.Text);
        }
        foreach (var reading in readings)
            sink.Bytes(reading.RecordBytes);
        return ContentKey.Of(sink.ToArray());
    }

    /// <summary>Keeps a set.</summary>
    /// <param name="key">What it depends on.</param>
    /// <param name="index">The articles and entities, resolved.</param>
    public static ResolvedSet Of(ContentKey key, ContentIndex index) =>
        new(key, [.. index.Articles.Select(static article => article.LogicalPath)], SetBlock.Write(index, static (_, number) => number));

    /// <summary>The set that bytes hold if it has the key; null for any other, and for what is no set.</summary>
    public static ResolvedSet? Read(byte[] bytes, ContentKey key)
    {
        if (bytes.Length < ContentKey.Size
            || ContentKey.From(bytes.AsSpan(bytes.Length - ContentKey.Size)) != ContentKey.Of(
                bytes.AsSpan(0, bytes.Length - ContentKey.Size).ToArray()))
            return null;
        var source = new ByteSource(bytes);
        if (source.Key() != key)
            return null;
        var articles = source.List(source.Text);
        var block = new LayoutBlock(source.Bytes(), source.Bytes());
        return source.HasFailed ? null : new(key, articles, block);
    }

    /// <summary>Its bytes, with a check of them at the end.</summary>
    public byte[] Write()
    {
        var sink = new ByteSink();
        sink.Key(Key);
        sink.List(Articles, sink.Text);
        sink.Bytes(Block.Numbers);
        sink.Bytes(Block.Texts);
        sink.Key(ContentKey.Of(sink.ToArray()));
        return sink.ToArray();
    }
}
