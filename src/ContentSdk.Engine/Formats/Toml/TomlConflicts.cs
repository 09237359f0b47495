using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>Reports names of TOML that say something else of a key than a line above them.</summary>
internal static class TomlConflicts
{
    /// <summary>A key or a table that is there already.</summary>
    public static void Repeat(DataScan scan, List<DataScalar> path, DataEntry first) =>
        scan.Add(YamlRules.RepeatedKey, PlaceOf(path, path.Count), TomlKeys.Shown(path), scan.LineOf(first.Key.Range.Start));

    /// <summary>A key below another that takes none.</summary>
    public static void Refuse(DataScan scan, List<DataScalar> path, int part, DataEntry entry) =>
        scan.Add(TomlRules.NotTable, PlaceOf(path, part + 1), TomlKeys.Shown(path.Take(part + 1)), scan.LineOf(entry.Key.Range.Start));

    private static TextRange PlaceOf(List<DataScalar> path, int parts) => TextRange.FromBounds(path[0].Range.Start, path[parts - 1].Range.End);
}
