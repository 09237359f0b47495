using ContentSdk.Engine.Readings;

namespace ContentSdk.Step;

/// <summary>
/// What the build asks for: lines of a name, a tab and a value, and for each content file its path,
/// a tab and its escaped logical path.
/// </summary>
/// <param name="Text">The manifest itself.</param>
/// <param name="Output">The folder of the index, which the manifest is in.</param>
/// <param name="Cache">The folder of the cache of readings; empty for none.</param>
/// <param name="Carrier">Where bytes are to lie: <c>auto</c>, <c>code</c> or <c>resource</c>.</param>
/// <param name="Options">What the project says of its content.</param>
/// <param name="Files">The content files, of each logical path one.</param>
/// <param name="Assets">The files beside them.</param>
/// <param name="Roots">The project's folder and the content folders: no link in them may lead out of these.</param>
internal sealed record StepManifest(
    string Text, string Output, string Cache, string Carrier, ProjectOptions Options, IReadOnlyList<InputPath> Files,
    IReadOnlyList<InputPath> Assets, IReadOnlyList<string> Roots)
{
    public static StepManifest Read(string path)
    {
        var text = File.ReadAllText(path);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        List<InputPath> files = [], assets = [];
        foreach (var line in text.Split('\n'))
        {
            var parts = line.TrimEnd('\r').Split('\t');
            if (parts is ["file", var file, var logicalPath])
                files.Add(new(file, LogicalPath(logicalPath)));
            else if (parts is ["asset", var asset, var place])
                assets.Add(new(asset, place.Replace('\\', '/')));
            else if (parts is [var name, var value])
                values[name] = value.Trim();
        }
        return new(
            text, Path.GetDirectoryName(Path.GetFullPath(path))!, Value("cache"), Value("carrier"),
            new(Value("entities"), Value("rawHtml"), Value("drafts"), Value("today"), Value("aliases"), Value("routes")),
            Distinct(files), assets, Roots());

        // The content folders are named from the project's.
        IReadOnlyList<string> Roots()
        {
            var (project, folders) = (Value("project"), Value("folders").Split('|'));
            return project.Length == 0
                ? []
                : [project, .. folders.Where(static folder => folder.Length > 0).Select(folder => Path.Combine(project, folder))];
        }

        string Value(string name) => values.GetValueOrDefault(name, "");
    }

    // As the generator makes it from the metadata of the file.
    private static string LogicalPath(string escaped)
    {
        var path = Uri.UnescapeDataString(escaped.Trim()).Replace('\\', '/');
        return path.StartsWith('/') || (path.Length > 1 && path[1] == ':') ? path[(path.LastIndexOf('/') + 1)..] : path;
    }

    // Which of several the generator takes, too; the others are an error there.
    private static List<InputPath> Distinct(List<InputPath> files) =>
        [.. files.GroupBy(file => file.LogicalPath, StringComparer.Ordinal)
            .Select(group => group.MinBy(file => file.FullPath, StringComparer.Ordinal)!)
            .OrderBy(file => file.LogicalPath, StringComparer.Ordinal)];
}

/// <summary>A content file, or a file beside it.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="LogicalPath">Its path relative to the project.</param>
internal sealed record InputPath(string FullPath, string LogicalPath);
