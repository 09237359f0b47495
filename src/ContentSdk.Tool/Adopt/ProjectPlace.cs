using System.Xml.Linq;

namespace ContentSdk.Tool.Adopt;

/// <summary>The project that content is adopted by: where its files lie and what they are called.</summary>
/// <param name="Folder">The folder of the project; null where there is no project.</param>
/// <param name="Name">Its root namespace.</param>
internal sealed record ProjectPlace(string? Folder, string Name)
{
    private const string Nameless = "MySite";

    /// <summary>The project of a file, or the only one in the nearest folder above the content that has any.</summary>
    public static ProjectPlace Of(string? project, string content)
    {
        if (project is not null)
            return new(Path.GetDirectoryName(Path.GetFullPath(project))!, NameOf(project));
        for (var above = new DirectoryInfo(Path.GetFullPath(content)); above is not null; above = above.Parent)
        {
            var projects = Directory.GetFiles(above.FullName, "*.csproj");
            if (projects.Length > 0)
                return projects.Length == 1 ? new(above.FullName, NameOf(projects[0])) : new(null, Nameless);
            if (Directory.Exists(Path.Combine(above.FullName, ".git")))
                break;
        }
        return new(null, Nameless);
    }

    private static string NameOf(string project)
    {
        var written = Written(project);
        var name = written is { Length: > 0 } && !written.Contains('$', StringComparison.Ordinal)
            ? written
            : Path.GetFileNameWithoutExtension(project);
        return string.Join('.', name.Split('.').Select(Identifier));
    }

    private static string Identifier(string part)
    {
        var letters = string.Concat(part.Select(static c => char.IsAsciiLetterOrDigit(c) || c == '_' ? c : '_'));
        return letters.Length == 0 || char.IsAsciiDigit(letters[0]) ? "_" + letters : letters;
    }

    private static string? Written(string project)
    {
        try
        {
            return XDocument.Load(project).Descendants()
                .FirstOrDefault(static element => element.Name.LocalName == "RootNamespace")?.Value.Trim();
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }
}
