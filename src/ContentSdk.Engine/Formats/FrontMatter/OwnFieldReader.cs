using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads the keys that are none of the built-in fields. No type is known here: each value is what its form says.</summary>
internal static class OwnFieldReader
{
    public static EquatableArray<OwnField> Read(FieldValues values, FieldSchema schema)
    {
        var own = new List<OwnField>();
        foreach (var entry in values.Entries)
        {
            if (schema.Find(entry.Key.Value) is null && entry.Value.IsComplete && Field(values, entry) is { } field)
                own.Add(field);
        }
        return own.ToEquatableArray();
    }

    private static OwnField? Field(FieldValues values, DataEntry entry)
    {
        var key = entry.Key.Value;
        if (ScalarText.CharacterFault(key, mayHaveLines: false) is { } fault)
        {
            values.Add(fault, entry.Key.Range, Snippet.Of(key));
            return null;
        }
        if (values.Neutral(key, entry.Value) is not { } cell)
            return null;
        var place = KeyFix.RangeOf(values.Document, entry.Key);
        return new(key, FilePlace.Of(values.Document, place ?? entry.Key.Range), cell, values.IsSidecar) { IsVerbatim = place is not null };
    }
}
