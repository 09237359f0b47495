namespace ContentSdk.Step;

/// <summary>
/// What can be seen of a file without reading it. A difference in either direction of time counts: an older
/// file may have been put in its place.
/// </summary>
/// <param name="Size">Its length in bytes; negative where there is no file to be read.</param>
/// <param name="Written">When it was written, in ticks.</param>
internal readonly record struct FileLook(long Size, long Written)
{
    /// <summary>Within so many ticks a file system may give two writings the same time.</summary>
    private const long Grain = 2 * TimeSpan.TicksPerSecond;

    private const long Irregular = -2;

    /// <summary>Whether it is there, but is a pipe, a socket or a device: nothing that could be read.</summary>
    public bool IsIrregular => Size == Irregular;

    /// <summary>The look of no file.</summary>
    public static FileLook None { get; } = new(-1, 0);

    public static FileLook At(string path)
    {
        try
        {
            return RegularFile.At(path) is not { } file ? None
                : RegularFile.Is(file) ? new(file.Length, file.LastWriteTimeUtc.Ticks)
                : new(Irregular, 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return None;
        }
    }

    /// <summary>Whether the file was written so shortly before something else that a later writing could look the same.</summary>
    public bool IsCloseTo(long written) => Written > written - Grain;
}
