using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Files;

/// <summary>The tag catalog among files that belong together.</summary>
/// <param name="Tags">The declared tags.</param>
/// <param name="Findings">What is wrong with its files, each with its path as it is shown.</param>
internal sealed record ProjectTags(TagCatalog Tags, ILookup<string, Finding> Findings)
{
    /// <summary>Reads the files of a catalog.</summary>
    public static ProjectTags Of(IEnumerable<string> paths)
    {
        var files = paths.Select(path => (Path: path, File: TagCatalogReader.Read(ContentFile.Load(path)))).ToList();
        var set = TagCatalogCombiner.Combine(files.Select(file => file.File));
        var shown = files.GroupBy(file => file.File.LogicalPath).ToDictionary(group => group.Key, group => group.First().Path);
        return new(set.Catalog, set.Findings.ToLookup(finding => shown[finding.LogicalPath]));
    }

    /// <summary>Whether a folder that is searched gives the file as a catalog.</summary>
    public static bool IsCatalog(string path) => TagCatalogFile.IsCatalog(Path.GetFileName(path));
}
