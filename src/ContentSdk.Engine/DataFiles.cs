using ContentSdk.Engine.Catalog;

namespace ContentSdk.Engine;

/// <summary>Files of data that become values of the host's types.</summary>
public static class DataFiles
{
    private static readonly string[] Tables = [".csv", ".tsv"];
    private static readonly string[] Endings = [.. Tables, ".yaml", ".yml", ".json", ".toml"];

    /// <summary>
    /// Whether a file is one of data by its extension, in any case of letters. Entity catalogs and sidecars are of another
    /// kind.
    /// </summary>
    public static bool IsData(string path) => Has(path, Endings) && !CatalogFile.IsCatalog(path) && !Sidecars.IsSidecar(path);

    /// <summary>Whether a file is a table: rows with cells, the first with the names of the columns.</summary>
    public static bool IsTable(string path) => Has(path, Tables);

    private static bool Has(string path, string[] endings) =>
        Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
