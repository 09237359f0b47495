namespace ContentSdk.Engine.Sets;

/// <summary>Logical paths, and how one file names another from its own folder.</summary>
internal static class ContentPath
{
    /// <summary>The name of the file.</summary>
    public static string FileOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The folder of the file, with a slash at its end; empty for the project's own.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>The path that another file's folder and a relative path lead to; null where they lead out of the project.</summary>
    public static string? Combine(string from, string relative)
    {
        var parts = new List<string>(from.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in relative.Split('/'))
        {
            if (part == "..")
            {
                // What the tool checks may be in a folder outside its own.
                if (parts.Count == 0 || parts[parts.Count - 1] == "..")
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }
        return string.Join("/", parts);
    }

    /// <summary>The address by which a file leads to another, as a link has it.</summary>
    public static string Relative(string from, string to)
    {
        string[] start = from.Split('/'), end = to.Split('/');
        var common = 0;
        while (common < start.Length - 1 && common < end.Length - 1 && start[common] == end[common])
            common++;
        var up = Enumerable.Repeat("..", start.Length - 1 - common);
        return string.Join("/", up.Concat(end.Skip(common))).Replace(" ", "%20");
    }
}
