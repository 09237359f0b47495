using System.Text;
using ContentSdk.Infrastructure;
using ContentSdk.Layout;
using static ContentSdk.Layout.ContainerLayout;

namespace ContentSdk.Reading;

// The content of an assembly that lies in a resource. The runtime maps it into memory with the assembly, and nothing is copied; where it does not
// (WebAssembly, an assembly loaded from bytes on some platforms), it is copied once.
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

    public static ContentResource Open(Type set, string? hash)
    {
        var assembly = set.Assembly.GetName().Name;
        var stream = set.Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The assembly '{assembly}' has no resource '{Name}', which holds its content. Rebuild it.");
        var resource = new ContentResource(stream);
        if (BlockReader.VersionOf(resource.Bytes) is not { } version)
            throw new InvalidOperationException($"The resource '{Name}' of the assembly '{assembly}' is not content of ContentSdk. Rebuild the assembly.");
        ContentVersion.Check(version, set);
        if (hash is not null && !new BlockReader(resource.Bytes).Section(Hash).SequenceEqual(Encoding.ASCII.GetBytes(hash)))
            throw new InvalidOperationException($"The content in the assembly '{assembly}' is not the content that its code was generated for. Rebuild the assembly.");
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
}
