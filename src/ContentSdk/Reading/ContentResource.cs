using ContentSdk.Infrastructure;
using ContentSdk.Layout;
using static ContentSdk.Layout.ContainerLayout;

namespace ContentSdk.Reading;

// The content of an assembly that lies in a resource. The runtime maps it into memory with the assembly, and nothing
// is copied; where it does not (WebAssembly, an assembly loaded from bytes on some platforms), it is copied once.
internal sealed unsafe class ContentResource
{
    private const string Name = "ContentSdk.content";

    private readonly byte* _start;
    private readonly int _length;
    private readonly byte[]? _copy;

    // Keeps the mapped memory, should it belong to more than the assembly.
    private readonly Stream? _stream;

    private ContentResource(Stream stream)
    {
        _length = checked((int)stream.Length);
        if (stream is UnmanagedMemoryStream mapped)
        {
            _start = mapped.PositionPointer;
            _stream = stream;
            return;
        }
        _copy = new byte[_length];
        using (stream)
            stream.ReadExactly(_copy);
    }

    private ReadOnlySpan<byte> Bytes => _copy is null ? new ReadOnlySpan<byte>(_start, _length) : _copy;

    public ContentBlock Set => new(new BlockReader(Bytes).Section(SetNumbers), new BlockReader(Bytes).Section(SetTexts));

    public ContentBlock Images => new(new BlockReader(Bytes).Section(ImageNumbers), new BlockReader(Bytes).Section(ImageTexts));

    public static ContentResource Open(Type set, string? hash)
    {
        var stream = set.Assembly.GetManifestResourceStream(Name);
        if (stream is null)
            throw Missing(set);
        var resource = new ContentResource(stream);
        var bytes = resource.Bytes;
        if (!BlockReader.IsBlock(bytes))
            throw Foreign(set);
        ContentVersion.Check(BlockReader.VersionOf(bytes), set);
        if (hash is not null && !Utf8Text.IsAscii(new BlockReader(bytes).Section(Hash), hash))
            throw Other(set);
        return resource;
    }

    public ContentBlock Article(int entry)
    {
        var container = new BlockReader(Bytes);
        var entries = container.Table(Entries);
        var bodies = container.Section(Bodies);
        return new(
            bodies.Slice(entries[entry, EntryColumn.Numbers], entries[entry, EntryColumn.NumbersLength]),
            bodies.Slice(entries[entry, EntryColumn.Texts], entries[entry, EntryColumn.TextsLength]));
    }

    private static InvalidOperationException Missing(Type set) =>
        new($"The assembly '{NameOf(set)}' has no resource '{Name}', which holds its content. Rebuild it.");

    private static InvalidOperationException Foreign(Type set) =>
        new($"The resource '{Name}' of the assembly '{NameOf(set)}' is not content of ContentSdk. Rebuild the assembly.");

    private static InvalidOperationException Other(Type set) =>
        new($"The content in the assembly '{NameOf(set)}' is not the content that its code was generated for. Rebuild the assembly.");

    private static string? NameOf(Type set) => set.Assembly.GetName().Name;
}
