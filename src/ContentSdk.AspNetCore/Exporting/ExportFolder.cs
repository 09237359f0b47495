using System.Text;

namespace ContentSdk.AspNetCore.Exporting;

// The folder that an export writes. A list of what was written lies in it, so that the next export removes what is gone, and nothing else.
internal sealed class ExportFolder
{
    private const string ListName = ".contentsdk-export";
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _root;
    private readonly HashSet<string> _before;
    private readonly SortedSet<string> _written = new(StringComparer.Ordinal);
    // Names of files and folders without regard to case: the spelling, and whether it is a file.
    private readonly Dictionary<string, (string Name, bool IsFile)> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        [ListName] = (ListName, IsFile: true),
    };

    // Where the file system does not regard case, a file of another spelling is the same.
    private readonly HashSet<string> _beforeInAnyCase;

    private ExportFolder(string root, HashSet<string> before) =>
        (_root, _before, _beforeInAnyCase) = (root, before, new(before, StringComparer.OrdinalIgnoreCase));

    public IEnumerable<string> Files => _written;

    /// <exception cref="IOException">The folder has files that no export wrote.</exception>
    public static ExportFolder Open(string folder)
    {
        var root = Path.GetFullPath(folder);
        var list = Path.Combine(root, ListName);
        if (File.Exists(list))
            return new(root, [.. File.ReadAllLines(list).Where(static name => name.Split('/').All(FileNames.IsSafe))]);
        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any())
            throw new IOException($"The folder '{folder}' has files that no export wrote. Choose a new or an empty folder.");
        Directory.CreateDirectory(root);
        return new(root, []);
    }

    /// <summary>Writes a file. Says why not, where its name is taken.</summary>
    public string? Write(string name, byte[] bytes)
    {
        if (Claim(name) is { } other)
            return other;
        var path = Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar));
        if (IsThroughLink(name))
            return $"The file '{name}' is behind a symbolic link in the folder. Remove the link.";
        MakeWay(name, path);
        if (File.Exists(path) && !_beforeInAnyCase.Contains(name))
            return $"The file '{name}' was not written by an export. Remove it, or change the path.";
        // Before the file: what an export that is interrupted wrote, the next one knows.
        if (!_before.Contains(name))
            File.AppendAllText(Path.Combine(_root, ListName), name + "\n", Encoding);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"The file '{name}' cannot be written: {fault.Message}";
        }
        _written.Add(name);
        return null;
    }

    // What an earlier export wrote where now a file is a folder, or a folder a file.
    private void MakeWay(string name, string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var old in _before.Where(old => old.StartsWith(name + "/", StringComparison.Ordinal) && !IsThroughLink(old)))
                Remove(old);
        }
        for (var slash = name.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = name.IndexOf('/', slash + 1))
        {
            if (_before.Contains(name[..slash]) && !_written.Contains(name[..slash]))
                Remove(name[..slash]);
        }
    }

    private void Remove(string name)
    {
        var path = Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar));
        if (Directory.Exists(path))
            return;
        if (Directory.Exists(Path.GetDirectoryName(path)))
            File.Delete(path);
        RemoveEmptyFolders(Path.GetDirectoryName(path)!);
    }

    /// <summary>Removes what an earlier export wrote and this one did not, and writes the list.</summary>
    public void Complete()
    {
        foreach (var name in _before.Where(name => !_written.Contains(name) && !IsThroughLink(name)))
        {
            // On a file system without regard to case, it may be the file that was just written.
            if (!_names.TryGetValue(name, out var known) || !known.IsFile)
                Remove(name);
        }
        File.WriteAllText(
            Path.Combine(_root, ListName), string.Concat(_written.Select(static name => name + "\n")), Encoding);
    }

    // A name and its folders may be spelled in one way only, and a file cannot be a folder too.
    private string? Claim(string name)
    {
        for (var slash = name.IndexOf('/', StringComparison.Ordinal); ; slash = name.IndexOf('/', slash + 1))
        {
            var part = slash < 0 ? name : name[..slash];
            if (_names.TryGetValue(part, out var known))
            {
                if (known.IsFile || slash < 0)
                    return $"The file '{name}' and '{known.Name}' cannot both be there. Change one of the paths.";
                if (known.Name != part)
                    return $"The folders '{part}' and '{known.Name}' differ in case only. Change one of the paths.";
            }
            else
                _names.Add(part, (part, IsFile: slash < 0));
            if (slash < 0)
                return null;
        }
    }

    private bool IsThroughLink(string name)
    {
        var path = _root;
        foreach (var part in name.Split('/'))
        {
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null)
                return true;
        }
        return false;
    }

    private void RemoveEmptyFolders(string folder)
    {
        for (; folder.Length > _root.Length && Directory.Exists(folder); folder = Path.GetDirectoryName(folder)!)
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
                return;
            Directory.Delete(folder);
        }
    }
}
