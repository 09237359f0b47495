using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;

namespace ContentSdk.Step;

/// <summary>A content file as this run sees it.</summary>
internal sealed class InputFile
{
    private SourceDocument? _document;

    private InputFile(InputPath path, FileLook look) => (Path, Look) = (path, look);

    public InputPath Path { get; }

    /// <summary>What was seen of it before it was read.</summary>
    public FileLook Look { get; }

    /// <summary>The key of its text; null where its bytes are not sound, which is for the compiler to report.</summary>
    public ContentKey? Text { get; private set; }

    /// <summary>A file that was read in an earlier run and still looks the same.</summary>
    public static InputFile Known(InputPath path, FileLook look, ContentKey? text) => new(path, look) { Text = text };

    /// <summary>A file that is read now.</summary>
    public static InputFile Load(InputPath path, FileLook look)
    {
        // What cannot be opened now may be sound: with a look that no file has, the next run tries again.
        if (AtomicFile.TryRead(path.FullPath) is not { } bytes)
            return new(path, look.IsIrregular ? look : FileLook.None);
        var file = new InputFile(path, look);
        (file._document, file.Text) = Decode(path, bytes);
        return file;
    }

    /// <summary>The file as the engine takes it; null where it is another by now, or cannot be read.</summary>
    public SourceDocument? Document()
    {
        if (_document is { } known)
            return known;
        if (AtomicFile.TryRead(Path.FullPath) is not { } bytes)
            return null;
        var (document, text) = Decode(Path, bytes);
        return text == Text ? document : null;
    }

    // The compiler's text has no byte order mark: one is cut here, as there.
    private static (SourceDocument? Document, ContentKey? Text) Decode(InputPath path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var decoded = EncodingReader.Decode(bytes);
        return decoded.Fault == EncodingFault.None ? (decoded.ToDocument(path.LogicalPath), ContentKey.Of(decoded.Text)) : (null, null);
    }
}
