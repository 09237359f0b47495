using ContentSdk.Engine.Formats.FrontMatter.Notations;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Keys that give away front matter which is not written as such.</summary>
internal static class MissedKeys
{
    private const int LongestJson = 4096, LongestLook = 100;

    /// <summary>Whether a key says something against publishing the file.</summary>
    public static bool IsGuard(string key) => key is FieldKeys.Draft or FieldKeys.Embargo;

    /// <summary>Whether a key is one of the schema, or meant as one.</summary>
    public static bool IsKnown(FieldSchema schema, string key) =>
        schema.Fields.Any(field => string.Equals(field.Key, key, StringComparison.OrdinalIgnoreCase)
            || field.OtherNames.Contains(key, StringComparer.OrdinalIgnoreCase))
        || NearestWord.Of(key, schema.Keys) is not null;

    /// <summary>The first key of the schema among what follows braces, commas and line breaks; null where there is none.</summary>
    public static string? InJson(SourceDocument document, FieldSchema schema, TextRange json)
    {
        var end = Math.Min(json.End, json.Start + LongestJson);
        for (var i = json.Start; i < end; i++)
        {
            if (document.Text[i] is not ('{' or ',' or '\n'))
                continue;
            var line = new LooseLine(document.Text, i + 1, Math.Min(end, i + 1 + LongestLook));
            if (line is not { Key: { IsEmpty: false } range, IsToml: false })
                continue;
            var key = document.Slice(range).ToString();
            if (schema.Find(key) is not null)
                return key;
        }
        return null;
    }
}
