using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Says what to write instead of a key that a schema does not have.</summary>
internal static class KeySuggestion
{
    /// <summary>The message with the key that is close, or has that name in other systems, or all keys.</summary>
    public static Wording Of(FieldSchema schema, string key) => KeyFor(schema, key) is { } meant
        ? new(FrontMatterRules.MisspelledKey, Snippet.Of(key), meant)
        : new(FrontMatterRules.UnknownKey, Snippet.Of(key), string.Join(", ", schema.Keys));

    /// <summary>The key of the schema that is probably meant, or null.</summary>
    public static string? KeyFor(FieldSchema schema, string key) =>
        NearestWord.Of(key, schema.Keys)
        ?? schema.Fields.FirstOrDefault(field => field.OtherNames.Contains(key, StringComparer.OrdinalIgnoreCase))?.Key;
}
