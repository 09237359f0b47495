using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>Tells which name was meant where a YAML file beside content has one by which nothing reads it.</summary>
public static class YamlFileName
{
    private const string Catalog = "entities", Sidecar = "meta";

    private static readonly string[] Endings = [".yaml", ".yml"];
    private static readonly string[] Singular = ["entity", "entitys"];
    private static readonly string[] SidecarNames = ["metadata", "frontmatter", "front-matter"];

    /// <summary>Whether the name is that of a YAML file which is neither a catalog of entities or tags nor a sidecar.</summary>
    public static bool IsUnread(string name) =>
        EndingOf(name) is not null && !CatalogFile.IsCatalog(name) && !TagCatalogFile.IsCatalog(name) && !Sidecars.IsSidecar(name);

    /// <summary>The name that was meant, or null where nothing says so.</summary>
    /// <param name="name">A name for which <see cref="IsUnread"/> holds.</param>
    /// <param name="hasContent">Whether there is a content file of a name, its ending left out, in the same folder.</param>
    public static string? Meant(string name, Func<string, bool> hasContent)
    {
        var ending = EndingOf(name)!;
        var stem = name.Substring(0, name.Length - ending.Length);
        if (hasContent(stem))
            return stem + "." + Sidecar + ending;
        var dot = stem.LastIndexOf('.');
        var (before, last) = (stem.Substring(0, dot + 1), CharClass.ToLower(stem.Substring(dot + 1)));
        if (dot > 0 && hasContent(stem.Substring(0, dot))
            && (Array.IndexOf(SidecarNames, last) >= 0 || NearestWord.Of(last, [Sidecar]) is not null))
            return before + Sidecar + ending;
        // “identities” is a word of its own.
        var isCatalog = Array.IndexOf(Singular, last) >= 0
            || (last.Length > 0 && last[0] == Catalog[0] && NearestWord.Of(last, [Catalog]) is not null);
        return isCatalog ? before + Catalog + ending : null;
    }

    private static string? EndingOf(string name) =>
        Array.Find(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
