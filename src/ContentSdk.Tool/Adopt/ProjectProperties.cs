using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ContentSdk.Tool.Adopt;

/// <summary>Adds properties to a project file, which otherwise stays as it is.</summary>
internal static class ProjectProperties
{
    private const string End = "</Project>";

    /// <summary>The properties as a group of a project file.</summary>
    /// <param name="properties">Their names and values.</param>
    /// <param name="lineBreak">How the file ends its lines.</param>
    public static string Group(IEnumerable<(string Name, string Value)> properties, string lineBreak)
    {
        var group = new StringBuilder("  <PropertyGroup>").Append(lineBreak);
        foreach (var (name, value) in properties)
            group.Append("    ").Append(new XElement(name, value)).Append(lineBreak);
        return group.Append("  </PropertyGroup>").Append(lineBreak).ToString();
    }

    /// <summary>The text of the file with the properties before its end.</summary>
    /// <exception cref="InvalidDataException">The file is no project, or has one of the properties.</exception>
    public static string AddTo(string text, IReadOnlyList<(string Name, string Value)> properties)
    {
        var document = Parse(text);
        if (document.Root?.Name.LocalName != "Project")
            throw new InvalidDataException("is not a project file");
        foreach (var (name, _) in properties)
        {
            if (document.Descendants().Any(element => element.Name.LocalName == name))
                throw new InvalidDataException($"already has the property {name}");
        }
        var end = text.LastIndexOf(End, StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidDataException($"has no {End}");
        var lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var isOnItsLine = end == 0 || text[end - 1] == '\n';
        var added = text.Insert(end, (isOnItsLine ? "" : lineBreak) + Group(properties, lineBreak));
        // What looked like the end may have been in a comment.
        var written = Parse(added).Root!.Elements().SelectMany(static group => group.Elements()).ToList();
        if (!properties.All(property => written.Exists(element => (element.Name.LocalName, element.Value) == property)))
            throw new InvalidDataException("cannot be changed");
        return added;
    }

    private static XDocument Parse(string text)
    {
        try
        {
            return XDocument.Parse(text.TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException fault)
        {
            throw new InvalidDataException($"is not valid XML: {fault.Message}");
        }
    }
}
