using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Says what to write instead of a key that a schema does not have.</summary>
internal static class KeySuggestion
{
    /// <summary>The sentence that says it: the key that is near, or has that name elsewhere, or all keys.</summary>
    public static string Of(FieldSchema schema, string key)
    {
        if (NearestWord.Of(key, schema.Keys) is { } near)
            return $"Did you mean '{near}'?";
        var meant = schema.Fields.FirstOrDefault(field => field.OtherNames.Contains(key, StringComparer.OrdinalIgnoreCase));
        return meant is null ? $"Remove it, or write one of these: {string.Join(", ", schema.Keys)}." : $"Did you mean '{meant.Key}'?";
    }
}
