using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Readings;

/// <summary>What a reading is of: with equal ids, readings are equal.</summary>
/// <param name="File">The key of the file (<see cref="ReadingKeys.OfFile"/>).</param>
/// <param name="Catalog">The key of the entities that the project declares.</param>
/// <param name="Slice">The key of those that the file could name, on which alone the reading depends.</param>
public readonly record struct ReadingId(ContentKey File, ContentKey Catalog, ContentKey Slice)
{
    /// <summary>Whether the reading is one of a file in a project with other declared entities.</summary>
    /// <param name="catalog">The key of the entities that the project declares now.</param>
    /// <param name="slice">
    /// The key of those that the file could name; null where that cannot be said. Asked for only where the catalog is
    /// another, since it takes a look at the text.
    /// </param>
    public bool IsOf(ContentKey catalog, Func<ContentKey?> slice) => Catalog == catalog || Slice == slice();
}

/// <summary>A reading of a content file that was kept. Equal to another with the same id and block.</summary>
/// <param name="id">What it is of.</param>
/// <param name="article">The article, as <see cref="ArticleCodec"/> writes it.</param>
/// <param name="blockHash">The hash of its block.</param>
/// <param name="block">Its block; null where only the hash was kept.</param>
public sealed class StoredReading(ReadingId id, byte[] article, string blockHash, LayoutBlock? block) : IEquatable<StoredReading>
{
    /// <summary>What it is of.</summary>
    public ReadingId Id { get; } = id;

    /// <summary>The hash of the article's block.</summary>
    public string BlockHash { get; } = blockHash;

    /// <summary>The article's block; null where only the hash was kept.</summary>
    public LayoutBlock? Block { get; } = block;

    /// <summary>The article's bytes.</summary>
    internal byte[] Article { get; } = article;

    /// <summary>The bytes of what the set needs of the article.</summary>
    internal ReadOnlySpan<byte> RecordBytes => ArticleCodec.RecordBytes(Article);

    /// <summary>Keeps a reading.</summary>
    /// <param name="id">What it is of.</param>
    /// <param name="read">What was read.</param>
    public static StoredReading Of(ReadingId id, ReadResult read)
    {
        var article = CompiledArticle.Of(read);
        return new(id, ArticleCodec.Write(article), article.Block!.Hash, article.Block);
    }

    /// <summary>The same reading, of the same file in a project with other declared entities.</summary>
    public StoredReading In(ContentKey catalog) =>
        Id.Catalog == catalog ? this : new(Id with { Catalog = catalog }, Article, BlockHash, Block);

    /// <summary>What the set needs of the article; null where the bytes are not those of one.</summary>
    public ArticleIndexRecord? Record() => ArticleCodec.ReadRecord(Article);

    /// <summary>The article; null where the bytes are not those of one.</summary>
    public CompiledArticle? Read() => ArticleCodec.Read(Article) is { } read ? read with { Block = Block } : null;

    /// <inheritdoc/>
    public bool Equals(StoredReading? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && BlockHash == other.BlockHash && Block is null == other.Block is null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StoredReading);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.File.First.GetHashCode();
}
