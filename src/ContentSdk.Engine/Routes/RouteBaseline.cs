using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Routes;

/// <summary>
/// The routes that a project has published, as a file beside the project says: lines of a route, a tab and the logical path of the
/// content file. Other lines, such as those that begin with <c>#</c>, say nothing.
/// </summary>
/// <param name="Routes">The routes, in the order of the file.</param>
public sealed record RouteBaseline(EquatableArray<PublishedRoute> Routes)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "ContentSdk.Routes.txt";

    /// <summary>Reads the file.</summary>
    public static RouteBaseline Read(SourceDocument document)
    {
        var routes = new List<PublishedRoute>();
        var text = document.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            if (text[start] == '/' && text.IndexOf('\t', start, end - start) is >= 0 and var tab)
            {
                var place = FilePlace.Of(document, TextRange.FromBounds(start, tab));
                routes.Add(new(text.Substring(start, tab - start), text.Substring(tab + 1, end - tab - 1).TrimEnd('\r', ' '), place));
            }
            start = end + 1;
        }
        return new(routes.ToEquatableArray());
    }

    /// <summary>The text of the file, sorted by route.</summary>
    /// <param name="routes">The routes, each with the logical path of its content file.</param>
    public static string Write(IEnumerable<(string Route, string LogicalPath)> routes)
    {
        var text = new StringBuilder(
            "# Published routes. The build reports one that is gone. Written by 'contentsdk routes --project . --update'.\n");
        foreach (var (route, path) in routes.OrderBy(static route => route.Route, StringComparer.Ordinal))
            text.Append(route).Append('\t').Append(path).Append('\n');
        return text.ToString();
    }
}

/// <summary>A route that was published.</summary>
/// <param name="Route">The route.</param>
/// <param name="LogicalPath">The content file whose page it was.</param>
/// <param name="Place">Where the file says so.</param>
public readonly record struct PublishedRoute(string Route, string LogicalPath, FilePlace Place);
