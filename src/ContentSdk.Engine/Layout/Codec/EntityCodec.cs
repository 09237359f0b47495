using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Layout.Codec;

/// <summary>Entities as bytes: what articles name, and what a catalog declares.</summary>
internal static class EntityCodec
{
    public static void Write(ByteSink sink, EntitySpec entity)
    {
        sink.Number((int)entity.Kind);
        sink.Text(entity.Name);
        sink.Text(entity.MemberName);
        sink.List(entity.Aliases, sink.Text);
        sink.Flag(entity.IsConfident);
        sink.List(entity.SameAs, sink.Text);
        sink.Flag(entity.Declared is not null);
        if (entity.Declared is { } entry)
            Write(sink, entry);
    }

    public static EntitySpec Read(ByteSource source) => new(
        Kind(source), source.Text(), source.Text(), source.List(source.Text), source.Flag(), source.List(source.Text),
        source.Flag() ? Entry(source) : null);

    public static void Write(ByteSink sink, CatalogEntry entry)
    {
        sink.Number((int)entry.Kind);
        sink.Text(entry.Name);
        sink.Text(entry.MemberName);
        sink.List(entry.Aliases, sink.Text);
        sink.List(entry.SameAs, sink.Text);
        sink.List(entry.Not, sink.Text);
        sink.Text(entry.Notes);
        sink.Text(entry.Id);
    }

    private static CatalogEntry Entry(ByteSource source) => new(
        Kind(source), source.Text(), source.Text(), source.List(source.Text), source.List(source.Text), source.List(source.Text),
        source.OptionalText())
    {
        Id = source.OptionalText(),
    };

    private static EntityKind Kind(ByteSource source) => (EntityKind)source.Value((int)EntityKind.CreativeWork);
}
