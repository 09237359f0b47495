using System.Text;

namespace ContentSdk.AspNetCore.Exporting;

// The file in which a path of the site is written, the same on every system.
internal static class FileNames
{
    private const int MostBytes = 255;
    private const string Index = "index.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name relative to the folder, with slashes; null where no file can have it.</summary>
    /// <param name="path">The path, percent-encoded, with a slash at its beginning.</param>
    /// <param name="isPage">Whether it is HTML.</param>
    public static string? Of(string path, bool isPage)
    {
        if (!path.StartsWith('/'))
            return null;
        string[] names = [.. path[1..].Split('/').Select(Uri.UnescapeDataString)];
        var last = names[^1];
        if (last.Length == 0 && isPage)
            names[^1] = Index;
        else if (isPage && !Path.GetExtension(last.AsSpan()).StartsWith(".htm", StringComparison.OrdinalIgnoreCase))
            names[^1] = last + ".html";
        return names.All(IsSafe) ? string.Join('/', names) : null;
    }

    /// <summary>Whether every system can have a file or folder of this name, and it is within its folder.</summary>
    public static bool IsSafe(string name) =>
        name.Length > 0 && name[^1] is not ('.' or ' ') && !name.Any(IsForbidden) && !IsDevice(name) && IsShort(name);

    private static bool IsForbidden(char c) =>
        char.IsControl(c) || c is '<' or '>' or ':' or '"' or '/' or '\\' or '|' or '?' or '*' or '\ufffd';

    private static bool IsShort(string name)
    {
        try
        {
            return Utf8.GetByteCount(name) <= MostBytes;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    // What Windows takes for a device, whatever the ending.
    private static bool IsDevice(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal))
                && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³'));
    }
}
