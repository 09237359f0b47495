using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Files;

/// <summary>The entity catalogs among files that belong together.</summary>
/// <param name="Entities">The declared entities.</param>
/// <param name="Findings">What is wrong with the catalogs, each with its path as it is shown.</param>
internal sealed record ProjectCatalog(EntityCatalog Entities, ILookup<string, Finding> Findings)
{
    /// <summary>Reads catalogs.</summary>
    public static ProjectCatalog Of(IEnumerable<string> paths)
    {
        var files = paths.Select(path => (Path: path, File: CatalogReader.Read(ContentFile.Load(path)))).ToList();
        var set = CatalogCombiner.Combine(files.Select(file => file.File));
        var shown = files.GroupBy(file => file.File.LogicalPath).ToDictionary(group => group.Key, group => group.First().Path);
        return new(set.Catalog, set.Findings.ToLookup(finding => shown[finding.LogicalPath]));
    }

    /// <summary>Whether a folder that is searched gives the file as a catalog.</summary>
    public static bool IsCatalog(string path) => CatalogFile.IsCatalog(Path.GetFileName(path));
}
