namespace ContentSdk.Step;

/// <summary>
/// Files that another process sees as they were or as they are to be, never half written, and that
/// keep their time where nothing changes.
/// </summary>
internal static class AtomicFile
{
    /// <summary>Writes a file if it is not so already.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool Write(string path, byte[] bytes)
    {
        if (TryRead(path, bytes.Length) is { } old && old.AsSpan().SequenceEqual(bytes))
            return false;
        Replace(path, bytes);
        return true;
    }

    /// <summary>Writes a file, whatever it was.</summary>
    public static void Replace(string path, byte[] bytes)
    {
        // The name is this process's own: two that write the same file each move a whole one to its place.
        var own = path + "." + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".tmp";
        try
        {
            File.WriteAllBytes(own, bytes);
            File.Move(own, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Delete(own);
            throw;
        }
    }

    /// <summary>The bytes of a file; null where they cannot be had. Never waits for a pipe or a device.</summary>
    public static byte[]? TryRead(string path)
    {
        try
        {
            return RegularFile.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Deletes a file if that is possible.</summary>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It is of no harm where it is.
        }
    }

    private static byte[]? TryRead(string path, int length)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == length ? TryRead(path) : null;
    }
}
