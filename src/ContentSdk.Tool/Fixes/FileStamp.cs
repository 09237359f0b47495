namespace ContentSdk.Tool.Fixes;

/// <summary>Tells whether a file was changed since it was looked at.</summary>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>How the file is now; of one that is not there, a stamp that no file has.</summary>
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new(file.Length, file.LastWriteTimeUtc) : new(-1, default);
    }
}
