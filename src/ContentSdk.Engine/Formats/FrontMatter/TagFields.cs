using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Tags: each once, however it is cased.</summary>
internal static class TagFields
{
    /// <summary>The tags in order; one that is there already is a finding.</summary>
    public static IEnumerable<DataScalar> Distinct(FieldValues values, IEnumerable<DataScalar> items)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var tag = item.Value.Trim();
            var key = CharClass.ToLower(tag);
            if (known.TryGetValue(key, out var first))
            {
                values.Add(FrontMatterRules.RepeatedTag, item.Range, Snippet.Of(tag), Snippet.Of(first));
                continue;
            }
            known.Add(key, tag);
            yield return item;
        }
    }
}
