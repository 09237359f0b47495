using ContentSdk.Engine;

namespace ContentSdk.Generator.Pipeline;

/// <summary>
/// A file that had to be opened to tell which declared entities it could name, handed to the step that reads it. It can be taken
/// once: no cache of the compiler keeps it. What it holds follows from the file, so all are equal.
/// </summary>
internal readonly struct OpenedFile(FormattedFile file) : IEquatable<OpenedFile>
{
    private readonly FormattedFile?[]? _file = [file];

    /// <summary>The file; null where it was not opened, or was taken before.</summary>
    public FormattedFile? Take() => _file is null ? null : Interlocked.Exchange(ref _file[0], null);

    public bool Equals(OpenedFile other) => true;

    public override bool Equals(object? obj) => obj is OpenedFile;

    public override int GetHashCode() => 0;
}
