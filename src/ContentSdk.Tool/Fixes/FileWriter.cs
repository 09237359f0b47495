using System.Text;

namespace ContentSdk.Tool.Fixes;

/// <summary>Writes a mended file in the place of the old one.</summary>
internal static class FileWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Why a file is not to be written, or null.</summary>
    public static string? Refusal(string path)
    {
        var file = new FileInfo(path);
        // What a link leads to may lie outside of what was asked for, and other links may lead there.
        if (file.LinkTarget is not null)
            return "is a link; name the file that it leads to";
        return file.IsReadOnly ? "is read-only" : null;
    }

    /// <summary>Writes the text; when that fails half-way, the old file is still there.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        // Its name begins with a dot: no search for content files takes it.
        var fresh = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            var bytes = Utf8.GetBytes(text);
            File.Open(full, FileMode.Open, FileAccess.Write).Dispose();
            File.WriteAllBytes(fresh, bytes);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(fresh, File.GetUnixFileMode(full));
            File.Move(fresh, full, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
