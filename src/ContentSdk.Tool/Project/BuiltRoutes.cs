using ContentSdk.Engine.Model;
using ContentSdk.Engine.Routes;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Project;

/// <summary>The file of published routes beside a project.</summary>
internal static class BuiltRoutes
{
    /// <summary>Where it is, whether it exists or not.</summary>
    public static string PathOf(ProjectFile project) => Path.Combine(project.Folder, RouteBaseline.FileName);

    /// <summary>
    /// The settings with the routes of the file, if there is one. Content files are known here by their paths from the working directory.
    /// </summary>
    public static ProjectSettings AddTo(ProjectSettings settings, ProjectFile project)
    {
        var path = PathOf(project);
        if (!File.Exists(path))
            return settings;
        var routes = RouteBaseline.Read(ContentFile.Load(path)).Routes
            .Select(route => route with { LogicalPath = ContentFile.LogicalPathOf(Path.Combine(project.Folder, route.LogicalPath)) });
        return settings with { Baseline = new(routes.ToEquatableArray()), BaselinePath = path };
    }
}
