using ContentSdk.Engine;

namespace ContentSdk.Tool.Files;

/// <summary>YAML files in content folders that nothing reads because their name is misspelled.</summary>
internal static class MisspelledFiles
{
    /// <summary>The name that was meant; null for a file that is read, or that is no business of ours.</summary>
    public static string? Meant(string path)
    {
        var name = Path.GetFileName(path);
        var folder = Path.GetDirectoryName(path) ?? "";
        return YamlFileName.IsUnread(name) && !ContentReader.IsContent(path) ? YamlFileName.Meant(name, HasContent) : null;

        bool HasContent(string stem) => ContentFormats.All.Extensions.Any(ending => File.Exists(Path.Combine(folder, stem + ending)));
    }
}
