using ContentSdk.Engine;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>A content file with what its reading depends on, but for the declared entities.</summary>
/// <param name="File">The file.</param>
/// <param name="Sidecar">The file beside it that says of it what front matter would, or null.</param>
/// <param name="Options">What the project asks for.</param>
internal sealed record KeyedFile(ContentFile File, ContentFile? Sidecar, ReadOptions Options)
{
    // A single reference is written atomically: an editor may run the generator on two versions of a project at once.
    private KeyOfFile? _key;

    /// <summary>The reading that the step kept of it, or null.</summary>
    public StoredReading? Find(KeptReadings kept, CancellationToken cancellationToken)
    {
        if (kept.IsEmpty)
            return null;
        // Made once for each text, and only where somebody asks.
        _key ??= new(MakeKey(cancellationToken));
        return _key.Key is { } key ? kept.Find(key) : null;
    }

    /// <summary>Equal to another of the same files and options.</summary>
    public bool Equals(KeyedFile? other) => other is not null && File == other.File && Sidecar == other.Sidecar && Options == other.Options;

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();

    // Bytes that are not sound were never read by the step.
    private ContentKey? MakeKey(CancellationToken cancellationToken)
    {
        if (TextKeyOf(File, cancellationToken) is not { } file)
            return null;
        var sidecar = Sidecar is null ? null : TextKeyOf(Sidecar, cancellationToken);
        return Sidecar is not null && sidecar is null ? null : ReadingKeys.OfFile(ReadingKeys.OfOptions(Options), file, sidecar);
    }

    private static TextKey? TextKeyOf(ContentFile file, CancellationToken cancellationToken)
    {
        try
        {
            return ContentDecoder.Text(file, cancellationToken) is { Fault: EncodingFault.None } decoded
                ? new(file.LogicalPath, ContentKey.Of(decoded.Text))
                : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What is wrong is said where the file is read.
            return null;
        }
    }

    private sealed record KeyOfFile(ContentKey? Key);
}

/// <summary>A content file with the reading that the step kept of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Reading">The reading; null where none was kept.</param>
internal sealed record KeptFile(KeyedFile File, StoredReading? Reading);
