using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>
/// Gives keys that are other names of built-in fields the name of the field. One whose field the file has, too, keeps its own.
/// </summary>
internal static class AliasedKeys
{
    /// <summary>The mapping, whose keys are those of fields now.</summary>
    public static DataMapping In(DataMapping mapping, EquatableArray<FieldAlias> aliases)
    {
        foreach (var (name, key) in aliases)
        {
            var index = mapping.Entries.FindIndex(entry => string.Equals(entry.Key.Value, name, StringComparison.Ordinal));
            if (index < 0 || mapping.Find(key) is not null)
                continue;
            var written = mapping.Entries[index];
            mapping.Entries[index] = written with { Key = new(written.Key.Range, key, written.Key.IsQuoted) };
        }
        return mapping;
    }
}
