using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>The files beside the content that a build knows, by their names alone: pictures are no input of a compiler.</summary>
/// <param name="Folders">The content folders. Of files outside of them nobody knows whether they exist.</param>
/// <param name="Paths">The logical paths of the files.</param>
public sealed record AssetFiles(EquatableArray<string> Folders, EquatableArray<string> Paths)
{
    /// <summary>What every path begins with and no address has: the content folder, where there is one alone; else empty.</summary>
    public string Root { get; init; } = "";

    /// <summary>The path below which the files are published; empty, or with a slash at its beginning and none at its end.</summary>
    public string Address { get; init; } = "";

    // A list begins with a line that nothing else does.
    private const string Mark = "assets\t";

    /// <summary>Reads the list that the build writes: lines of a name, a tab and a value; null where it is none.</summary>
    public static AssetFiles? Read(string text)
    {
        if (!text.StartsWith(Mark, StringComparison.Ordinal))
            return null;
        List<string> folders = [], paths = [];
        string root = "", address = "";
        foreach (var line in text.Split('\n'))
        {
            if (line.IndexOf('\t') is not (> 0 and var tab))
                continue;
            var value = line.Substring(tab + 1).TrimEnd('\r').Replace('\\', '/');
            switch (line.Substring(0, tab))
            {
                case "folder":
                    folders.Add(value.TrimEnd('/') + "/");
                    break;
                case "file":
                    paths.Add(value);
                    break;
                case "root":
                    root = value;
                    break;
                case "address":
                    address = value.Trim().Trim('/') is { Length: > 0 } path ? "/" + path : "";
                    break;
            }
        }
        paths.Sort(StringComparer.Ordinal);
        return new(folders.ToEquatableArray(), paths.ToEquatableArray()) { Root = root, Address = address };
    }
}
