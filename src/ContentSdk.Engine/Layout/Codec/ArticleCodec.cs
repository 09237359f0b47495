using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>
/// A compiled article as bytes, for caches and indexes of one build of the engine: there is no version to tell here,
/// since another build never looks at them. The block of the article is not among them.
/// </summary>
public static class ArticleCodec
{
    /// <summary>The bytes of an article.</summary>
    public static byte[] Write(CompiledArticle article)
    {
        var sink = new ByteSink();
        // What the set needs comes first, so that it can be had without the rest.
        Write(sink, article.Record);
        sink.Number(article.Surface.Line);
        sink.List(article.Surface.Quotes, quote =>
        {
            sink.Text(quote.Name);
            sink.Text(quote.Words);
            sink.Text(quote.Speaker);
            sink.Number(quote.Line);
        });
        var places = new PlaceCodec.Writer(sink);
        places.Write(article.Places);
        sink.List(article.Findings, places.Write);
        sink.List(article.Suppressions, places.Write);
        new OwnFieldCodec.FieldSink(sink, places).Write(article.Own);
        sink.Flag(article.HasText);
        return sink.ToArray();
    }

    /// <summary>The article of bytes, without its block; null where they are not those of an article.</summary>
    public static CompiledArticle? Read(byte[] bytes)
    {
        var source = new ByteSource(bytes);
        var record = Record(source);
        var surface = new ArticleSurface(
            source.Number(), source.List(() => new QuoteSurface(source.Text(), source.Text(), source.OptionalText(), source.Number())));
        var reader = new PlaceCodec.Reader(source);
        var places = reader.Places();
        var findings = source.List(reader.Finding);
        var suppressions = source.List(reader.Suppression);
        var own = new OwnFieldCodec.FieldSource(source, reader).Fields();
        var hasText = source.Flag();
        return source.IsAtEnd
            ? new(record, surface, null, places, findings, suppressions) { Own = own, HasText = hasText }
            : null;
    }

    /// <summary>What the set needs of an article, from its bytes; null where they are not those of an article.</summary>
    public static ArticleIndexRecord? ReadRecord(byte[] bytes)
    {
        var source = new ByteSource(bytes);
        var record = Record(source);
        return source.HasFailed ? null : record;
    }

    /// <summary>The bytes of what the set needs of an article: equal where that is.</summary>
    internal static ReadOnlySpan<byte> RecordBytes(byte[] bytes)
    {
        var source = new ByteSource(bytes);
        Record(source);
        return bytes.AsSpan(0, source.Position);
    }

    private static void Write(ByteSink sink, ArticleIndexRecord record)
    {
        sink.Text(record.LogicalPath);
        sink.Text(record.Identifier);
        sink.Text(record.Slug);
        sink.Text(record.Title);
        sink.List(record.Entities, entity => EntityCodec.Write(sink, entity));
        sink.List(record.Authors, sink.Text);
        sink.List(record.Related, sink.Text);
        sink.Flag(record.IsDraft);
        sink.Text(record.Embargo);
        sink.List(record.Tags, sink.Text);
        sink.Text(record.Section);
        sink.Text(record.Series);
        sink.Number(record.Part ?? 0);
        sink.Text(record.Published);
        Write(sink, record.PublishedTicks);
        Write(sink, record.UpdatedTicks);
        sink.Flag(record.HasImage);
        sink.Flag(record.HasSummary);
        sink.Text(record.Language);
        sink.List(record.Links, link =>
        {
            sink.Number(link.Number);
            sink.Text(link.Path);
            sink.Text(link.Anchor);
        });
        sink.List(record.Assets, sink.Text);
        sink.Flag(record.Anchors is not null);
        if (record.Anchors is { } anchors)
            sink.List(anchors, sink.Text);
    }

    private static void Write(ByteSink sink, long? ticks)
    {
        sink.Flag(ticks is not null);
        if (ticks is not { } known)
            return;
        sink.Number(unchecked((int)known));
        sink.Number((int)(known >> 32));
    }

    private static long? Ticks(ByteSource source) => source.Flag() ? (uint)source.Number() | ((long)source.Number() << 32) : null;

    private static ArticleIndexRecord Record(ByteSource source) =>
        new(source.Text(), source.Text(), source.Text(), source.Text(), source.List(() => EntityCodec.Read(source)))
        {
            Authors = source.List(source.Text),
            Related = source.List(source.Text),
            IsDraft = source.Flag(),
            Embargo = source.OptionalText(),
            Tags = source.List(source.Text),
            Section = source.OptionalText(),
            Series = source.OptionalText(),
            Part = source.Number() is > 0 and var part ? part : null,
            Published = source.OptionalText(),
            PublishedTicks = Ticks(source),
            UpdatedTicks = Ticks(source),
            HasImage = source.Flag(),
            HasSummary = source.Flag(),
            Language = source.OptionalText(),
            Links = source.List(() => new FileLink(source.Number(), source.Text(), source.Text())),
            Assets = source.List(source.Text),
            Anchors = source.Flag() ? source.List(source.Text) : null,
        };
}
