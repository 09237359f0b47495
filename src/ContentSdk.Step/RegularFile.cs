using System.Formats.Tar;

namespace ContentSdk.Step;

/// <summary>
/// Tells files from what only has a name in the file system: a pipe, a socket, a device. Opening one of those may
/// wait forever for somebody at its other end.
/// </summary>
internal static class RegularFile
{
    /// <summary>Whether a path leads to a file with content of its own, however many links lie between.</summary>
    /// <exception cref="IOException">The file cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static bool Exists(string path) => At(path) is { } file && Is(file);

    /// <summary>What a path leads to, however many links lie between; null where nothing is there, or a folder.</summary>
    /// <exception cref="IOException">It cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static FileInfo? At(string path)
    {
        var file = new FileInfo(path);
        return (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo) is { Exists: true } end
            ? end
            : null;
    }

    /// <summary>Whether something that exists, and is neither a folder nor a link, is such a file.</summary>
    public static bool Is(FileInfo file)
    {
        // All others have no length, and Windows has none of them in folders.
        if (OperatingSystem.IsWindows() || file.Length > 0)
            return true;
        try
        {
            // The framework says what a file is only in an archive; nothing is opened for that.
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true))
                writer.WriteEntry(file.FullName, "x");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A socket has no place in an archive, and what may not be opened cannot be read either.
            return false;
        }
    }
}
