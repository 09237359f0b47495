using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads the tags: each once, however it is cased.</summary>
internal static class TagsReader
{
    /// <summary>The tags in order; null where nothing was said.</summary>
    public static EquatableArray<string>? Read(FieldValues values)
    {
        if (values.Texts("tags") is not { } items)
            return null;
        var tags = new List<string>();
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var tag = item.Value.Trim();
            var key = CharClass.ToLower(tag);
            if (known.TryGetValue(key, out var first))
            {
                values.Add(FrontMatterRules.RepeatedTag, item.Range, FieldValues.Short(tag), FieldValues.Short(first));
                continue;
            }
            known.Add(key, tag);
            tags.Add(tag);
        }
        return tags.ToEquatableArray();
    }
}
