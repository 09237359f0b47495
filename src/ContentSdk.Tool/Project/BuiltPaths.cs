using ContentSdk.Step;

namespace ContentSdk.Tool.Project;

/// <summary>Where the content files of the last build are, as that build noted it.</summary>
internal static class BuiltPaths
{
    /// <summary>The files by their paths in the project; none where no build noted any.</summary>
    public static IReadOnlyDictionary<string, string> Of(ProjectFile project)
    {
        try
        {
            var manifest = Path.Combine(Path.GetDirectoryName(project.Assembly) ?? "", "contentsdk", "content.manifest");
            return StepManifest.Read(manifest).Files.ToDictionary(
                static file => file.LogicalPath, static file => Path.GetFullPath(file.FullPath), StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Dictionary<string, string>();
        }
    }
}
