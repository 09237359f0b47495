using System.CommandLine;
using System.Text;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;
using ContentSdk.Tool.Project;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk routes</c>: the routes of a project's articles, and the file that keeps them from vanishing unnoticed.</summary>
internal static class RoutesCommand
{
    public static Command Create()
    {
        var update = new Option<bool>("--update")
        {
            Description = $"Write the routes to {RouteBaseline.FileName} beside the project. The build then reports a route that is gone.",
        };
        var project = new ProjectOptions();
        var command = new Command("routes", "Prints the routes of a project's published articles, each with its content file.") { update };
        project.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!project.IsNamed(result))
                result.AddError("Name a project with --project.");
        });
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            try
            {
                var file = project.File(parsed)!;
                if (!file.IsBuilt || file.IsStale)
                {
                    throw new IOException(
                        $"'{file.Folder}' has no build with its code as it is now, which says what is a collection. Build it first.");
                }
                var routes = RoutesOf(file, project.Of(parsed, file)).ToList();
                if (!parsed.GetValue(update))
                {
                    foreach (var (route, path) in routes.OrderBy(static one => one.Route, StringComparer.Ordinal))
                        output.WriteLine($"{route}\t{path}");
                    return ExitCodes.Success;
                }
                var target = BuiltRoutes.PathOf(file);
                File.WriteAllText(target, RouteBaseline.Write(routes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                output.WriteLine($"{routes.Count} routes written to {Path.GetRelativePath(Environment.CurrentDirectory, target)}.");
                return ExitCodes.Success;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"contentsdk: {fault.Message}");
                return ExitCodes.Usage;
            }
        });
        return command;
    }

    // Drafts are not published, whatever the configuration includes.
    private static IEnumerable<(string Route, string LogicalPath)> RoutesOf(ProjectFile project, ProjectSettings settings)
    {
        var files = ContentFiles.Find(project.ContentFolders);
        var set = ContentSet.Read(files, settings).Resolution;
        return set.Index.Articles.Where(static article => article is { IsDraft: false, Route: not null })
            .Select(article => (article.Route!, PathIn(project, article)));
    }

    private static string PathIn(ProjectFile project, IndexedArticle article) =>
        Path.GetRelativePath(project.Folder, Path.GetFullPath(article.LogicalPath)).Replace('\\', '/');
}
