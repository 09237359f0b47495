using ContentSdk.EditorSchemas;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Tool.Project;

/// <summary>Reads the types that content is held to from the assembly that the last build left. No code of the assembly runs.</summary>
internal static class BuiltTypes
{
    /// <summary>The types that the content of a project is held to.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="IOException">It was not restored or built, or with another version of the package.</exception>
    public static ContentTypes Of(ProjectFile project) => Read(project).Types;

    /// <summary>The types, and the slugs that their references can have.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="IOException">It was not restored or built, or with another version of the package.</exception>
    public static (ContentTypes Types, KnownSlugs Slugs) Read(ProjectFile project)
    {
        CheckRestored(project);
        if (!project.KnowsTypes)
            throw new IOException($"There is no '{project.Assembly}', which has the types of the project. Build the project first.");
        if (!project.IsBuilt)
            return (ContentTypes.None, KnownSlugs.None);
        var content = AssemblyContent.Of(project.Assembly);
        return content.Types is { } types
            ? (types, content.Slugs)
            : throw new IOException(
                $"'{project.Assembly}' was built with another version of ContentSdk than this tool. Build it with the same.");
    }

    /// <summary>Refuses a project without the package.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="IOException">It was not restored.</exception>
    public static void CheckRestored(ProjectFile project)
    {
        if (project.Properties["ContentSdkFolders"].Length == 0)
        {
            throw new IOException(
                $"The project in '{project.Folder}' does not know ContentSdk. Add the package, and run 'dotnet restore'.");
        }
    }
}
