using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Says what to write instead of a key that a schema does not have.</summary>
internal static class KeySuggestion
{
    /// <summary>The sentence that says it: the key that is near, or has that name elsewhere, or all keys.</summary>
    public static string Of(FieldSchema schema, string key) =>
        KeyFor(schema, key) is { } meant ? $"Did you mean '{meant}'?" : $"Remove it, or write one of these: {string.Join(", ", schema.Keys)}.";

    /// <summary>The key of the schema that is probably meant, or null.</summary>
    public static string? KeyFor(FieldSchema schema, string key) =>
        NearestWord.Of(key, schema.Keys) ?? schema.Fields.FirstOrDefault(field => field.OtherNames.Contains(key, StringComparer.OrdinalIgnoreCase))?.Key;
}
